import Foundation
import FoundationXML
import Testing

/// Theme, width and language of a single chart.
@Suite struct ChartOptionsTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
    try folder.write(SampleExports.plain, to: "plain.csv")
  }

  private static let house = """
    based-on: dark
    language: de-AT
    fonts: {family: "Bundes Sans, serif"}
    colours: {background: "#101820"}
    """

  private func chart(_ arguments: String...) throws -> String {
    let outcome = try program.run(["chart", "plain.csv", "q2"] + arguments)
    #expect(outcome.status == 0 && outcome.messages.isEmpty, "\(outcome.messages)")
    #expect(XMLParser(data: outcome.output).parse())
    return outcome.text
  }

  @Test(arguments: [("light", "#ffffff"), ("dark", "#14181d"), ("high-contrast", "#ffffff")])
  func drawsInAThemeOfTheProgram(theme: String, background: String) throws {
    let text = try chart("--theme", theme)
    #expect(text.contains("fill=\"\(background)\""))
    #expect((text == (try chart())) == (theme == "light"))
  }

  @Test func drawsInAThemeOfAFile() throws {
    try folder.write(Array(Self.house.utf8), to: "house.yaml")
    let text = try chart("--theme", "house.yaml")
    #expect(text.contains("fill=\"#101820\""))
    #expect(text.contains("font-family=\"&#39;Bundes Sans&#39;, serif\""))
  }

  /// The command line goes before the theme, the theme before the survey.
  @Test func theLanguageIsTheNearestOne() throws {
    try folder.write(Array(Self.house.utf8), to: "house.yaml")
    #expect(try chart().contains(" lang=\"en\""))
    #expect(try chart("--theme", "house.yaml").contains(" lang=\"de\""))
    #expect(try chart("--theme", "house.yaml", "--language", "en").contains(" lang=\"en\""))
  }

  @Test(arguments: [320, 500, 4_096])
  func drawsAsWideAsAsked(width: Int) throws {
    #expect(try chart("--width", "\(width)").contains(" width=\"\(width)\""))
  }

  @Test(
    arguments: [
      (["--theme", "drak"], "did you mean `dark`?"), (["--theme", "sepia"], "name light, dark, high-contrast"),
      (["--width", "319"], "320 and 4096"), (["--width", "4097"], "320 and 4096"), (["--width", "wide"], "--width"),
      (["--format", "gif"], "svg"), (["--scale", "0"], "0.5 and 4"), (["--scale", "nan"], "0.5 and 4"),
      (["--scale", "2"], "--scale is for png"), (["--scale", "2", "-o", "out.pdf"], "--scale is for png"),
    ] as [([String], String)])
  func refusesWhatMakesNoSense(arguments: [String], message: String) throws {
    let outcome = try program.run(["chart", "plain.csv", "q2"] + arguments)
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
    #expect(outcome.output.isEmpty)
    #expect(try folder.files() == ["plain.csv"])
  }

  @Test func namesEveryFaultOfAThemeFile() throws {
    let theme = """
      fonts:
        small-size: 6
      colours:
        text: "#AAAAAA"
        gird: "#EEEEEE"
        bar: blue
      """
    try folder.write(Array(theme.utf8), to: "house.yaml")
    let outcome = try program.run("chart", "plain.csv", "q2", "--theme", "house.yaml", "-o", "out.svg")
    #expect(outcome.status == 65 && outcome.output.isEmpty)
    let lines = outcome.messages.split(separator: "\n")
    #expect(lines.count == 4)
    for (line, start) in zip(lines, ["resonanz: house.yaml:2: ", "house.yaml:4: ", "house.yaml:5: ", "house.yaml:6: "])
    {
      #expect(line.hasPrefix(start), "\(line)")
    }
    #expect(try folder.files() == ["house.yaml", "plain.csv"])
  }

  @Test func aThemeFileThatIsNotThereIsNamed() throws {
    let outcome = try program.run("chart", "plain.csv", "q2", "--theme", "nowhere.yaml")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("nowhere.yaml: there is no such file"))
  }

  @Test func theKeysOfThemeFilesArePrinted() throws {
    let outcome = try program.run("schema", "theme")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("| `based-on` |") && outcome.text.contains("| `series` |"))
  }
}
