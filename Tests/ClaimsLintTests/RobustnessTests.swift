import ClaimsLint
import Foundation
import TestSupport
import Testing

/// What must hold for any text, and for our own.
@Suite struct RobustnessTests {
  @Test(arguments: TextFormat.allCases)
  func anyBytesAreRead(format: TextFormat) {
    var generator = SeededGenerator(seed: 6)
    let pieces = [
      "beweist ", "<", ">", "<!--", "-->", "&uuml;", "\"", "'", "- ", ": ", "|", "`", "\n", "\r\n", "78 % ", "„", "“",
      "Wirkung ", "the ", "most ", "participants ", ".", "[", "](", "\\", "\u{AD}", "\u{308}", "\0", "#",
      "resonanz-lint: ",
    ]
    for _ in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...60, using: &generator) {
        if Bool.random(using: &generator) {
          bytes.append(UInt8.random(in: 0...255, using: &generator))
        } else {
          bytes += pieces.randomElement(using: &generator).map { Array($0.utf8) } ?? []
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
      for finding in ClaimsLint.findings(in: text, as: format) {
        #expect(finding.line >= 1 && finding.line <= lines.count)
        #expect(finding.column >= 1 && finding.column <= text.count + 1)
        #expect(!finding.words.isEmpty)
      }
    }
  }

  @Test(arguments: TextFormat.allCases)
  func nothingIsFoundInNothing(format: TextFormat) {
    for text in ["", " ", "\n\n", "\u{FEFF}"] { #expect(ClaimsLint.findings(in: text, as: format).isEmpty) }
  }

  /// One second on a machine of its own; the bound leaves room for a loaded one.
  @Test func aMegabyteOnOneLineIsReadInTime() {
    let sentence =
      "Am Vormittag sprachen drei Gäste über ihre Arbeit in den Gemeinden, danach gab es Gruppen und Kaffee. "
    let claim = "Die Umfrage beweist den Nutzen. "
    let text = String(repeating: String(repeating: sentence, count: 100) + claim, count: 100)
    var count = 0
    let time = ContinuousClock().measure { count = ClaimsLint.findings(in: text).count }
    #expect(count == 100)
    #expect(time < .seconds(10), "\(time)")
  }

  @Test(arguments: [
    ("*a_[b](<!--", TextFormat.markdown), ("<a <!-- &x ", .html), ("<a b", .html), ("a: \"x '- ", .yaml),
    ("„a ", .plain),
  ])
  func openMarksTakeLinearTime(piece: String, format: TextFormat) {
    let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
    let time = ContinuousClock().measure { #expect(ClaimsLint.findings(in: text, as: format).isEmpty) }
    #expect(time < .seconds(10), "\(time)")
  }

  @Test(arguments: ["dialogue-forum-2025", "kosizu-symposium-2022", "kosizu-symposium-2024"])
  func ownReportsClaimNothing(name: String) throws {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL
    for file in ["report.md", "index.html"] {
      let path = root.appending(path: "Reports/\(name)/\(file)")
      let text = String(decoding: try Data(contentsOf: path), as: UTF8.self)
      let found = ClaimsLint.findings(in: text, as: TextFormat(path: file))
      #expect(text.utf8.count > 10_000)
      #expect(found.isEmpty, "\(found.map { "\(file):\($0.line):\($0.column) \($0.rule) \($0.words)" })")
    }
  }
}
