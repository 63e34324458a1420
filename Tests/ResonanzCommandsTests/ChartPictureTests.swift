import Foundation
import Testing

/// Charts as PNG and PDF.
@Suite struct ChartPictureTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
    try folder.write(SampleExports.plain, to: "plain.csv")
  }

  static let hasConverter = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
    FileManager.default.isExecutableFile(atPath: "\($0)/rsvg-convert")
  }

  private func draw(_ arguments: String..., environment: [String: String] = [:]) throws -> Program.Outcome {
    try program.run(["chart", "plain.csv", "q2"] + arguments, environment: environment)
  }

  @Suite(.enabled(if: hasConverter, "rsvg-convert is not on the PATH: Debian's package librsvg2-bin"))
  struct Converted {
    private let tests: ChartPictureTests

    init() throws { tests = try ChartPictureTests() }

    @Test(arguments: [([], 1_440), (["--scale", "0.5"], 360), (["--width", "320", "--scale", "4"], 1_280)])
    func aPNGHasThePixelsAskedFor(arguments: [String], width: Int) throws {
      let outcome = try tests.program.run(["chart", "plain.csv", "q2", "-o", "q2.png"] + arguments)
      #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.messages.isEmpty)
      let picture = try PNGFile(tests.folder.bytes(of: "q2.png"))
      #expect(picture.width == width)
      #expect(picture.types.first == "IHDR" && picture.types.last == "IEND")
    }

    /// The text alternative of the SVG goes along.
    @Test func aPNGSaysWhatItShows() throws {
      #expect(try tests.draw("-o", "q2.png", "--language", "de").status == 0)
      let texts = try PNGFile(tests.folder.bytes(of: "q2.png")).texts
      let drawing = try tests.draw("--language", "de").text
      let description = try #require(drawing.firstMatch(of: /<desc[^>]*>([^<]+)<\/desc>/)).output.1
      #expect(texts == ["Software": "Resonanz", "Description": String(description)])
    }

    @Test(arguments: ["svg", "png", "pdf"])
    func theFormatFollowsTheName(format: String) throws {
      #expect(try tests.draw("-o", "q2.\(format.uppercased())").status == 0)
      #expect(try tests.draw("--format", format, "-o", "named").status == 0)
      #expect(try tests.folder.bytes(of: "named") == tests.folder.bytes(of: "q2.\(format.uppercased())"))
      #expect(try tests.draw("--format", format).output == tests.folder.bytes(of: "named"))
    }

    /// A PDF would hold the second in which it was made.
    @Test(arguments: ["png", "pdf"])
    func theSecondRunGivesTheSameBytes(format: String) throws {
      let path = "q2.\(format)"
      #expect(try tests.draw("-o", path).status == 0)
      let first = try tests.folder.bytes(of: path)
      Thread.sleep(forTimeInterval: 1.1)
      #expect(try tests.draw("-o", path).status == 0, "a chart of an earlier run is overwritten")
      #expect(try tests.folder.bytes(of: path) == first)
    }

    @Test(arguments: ["png", "pdf"])
    func nothingOfAPersonsIsOverwritten(format: String) throws {
      #expect(try tests.draw("-o", "own.\(format)").status == 0)
      // The same picture without the mark is somebody else's.
      let marked = String(decoding: try tests.folder.bytes(of: "own.\(format)"), as: Unicode.ASCII.self)
      let mark = format == "png" ? "Resonanz" : "Resonanz chart"
      #expect(marked.contains(mark))
      let other = Array(try tests.folder.bytes(of: "own.\(format)")).replacing(
        Array(mark.utf8), with: Array("Else".utf8))
      try tests.folder.write(other, to: "own.\(format)")
      let outcome = try tests.draw("-o", "own.\(format)")
      #expect(outcome.status == 1)
      #expect(outcome.messages.contains("own.\(format): is there already"))
      #expect(try Array(tests.folder.bytes(of: "own.\(format)")) == other)
    }

    @Test(arguments: ["q1", "q2", "q3"])
    func everyChartIsAPage(question: String) throws {
      let outcome = try tests.program.run("chart", "plain.csv", question, "--width", "320", "--format", "pdf")
      #expect(outcome.status == 0)
      // A user unit is a ninety-sixth of an inch, a point a seventy-second.
      let text = String(decoding: outcome.output, as: Unicode.ASCII.self)
      #expect(text.hasPrefix("%PDF-") && text.contains("/MediaBox [ 0 0 240 "))
    }
  }

  @Test(arguments: ["png", "pdf"])
  func saysWhichPackageIsMissing(format: String) throws {
    let outcome = try draw("-o", "q2.\(format)", environment: ["PATH": ""])
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(
      outcome.messages
        == "resonanz: the program rsvg-convert is not on the PATH; install Debian's package librsvg2-bin "
        + "(`apt-get install librsvg2-bin`)\n")
    #expect(try folder.files() == ["plain.csv"])
  }

  @Test func anSVGNeedsNoOtherProgram() throws {
    #expect(try draw("-o", "q2.svg", environment: ["PATH": ""]).status == 0)
  }

  /// A program in the place of librsvg's that fails, that says nothing, and that stops half-way.
  @Test(
    arguments: [
      ("echo 'out of paint' >&2; exit 1", "rsvg-convert failed: out of paint"),
      ("cat > /dev/null", "rsvg-convert failed: what it wrote is no PNG"),
      ("printf '\\211PNG\\r\\n'; kill -9 $$", "rsvg-convert failed: exit status 9"),
    ])
  func aFailureIsNamedAndNothingIsWritten(script: String, message: String) throws {
    try folder.write(Array("#!/bin/sh\n\(script)\n".utf8), to: "bin/rsvg-convert")
    let tool = folder.url.appending(path: "bin/rsvg-convert").path
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool)
    let search = folder.url.appending(path: "bin").path + ":/usr/bin:/bin"
    let outcome = try draw("-o", "q2.png", environment: ["PATH": search])
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.messages == "resonanz: \(message)\n")
    #expect(try folder.files() == ["bin/rsvg-convert", "plain.csv"])
  }

  /// `script` gives the program a terminal to write to.
  @Test func noPictureGoesToATerminal() throws {
    let line = "script -qec \"'$0' chart plain.csv q2 --format png\" /dev/null < /dev/null"
    let outcome = try program.shell(line)
    #expect(outcome.status == 64)
    #expect(outcome.text.contains("a png is no text for a terminal; name a file with -o"))
  }
}
