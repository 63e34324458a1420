import Testing

@testable import Reporting

@Suite struct MarkdownFormatTests {
  private static func lines(_ material: ReportMaterial, _ language: ReportLanguage) -> [Substring] {
    let document = EventReport.document(of: material, language: language)
    return String(decoding: MarkdownFormat().render(document), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The cells of a row as GitHub splits it: at bars that no backslash stands before.
  private static func cells(_ line: Substring) -> Int {
    var count = 0
    var isEscaped = false
    for character in line {
      if character == "|", !isEscaped { count += 1 }
      isEscaped = character == "\\" && !isEscaped
    }
    return count - 1
  }

  @Test(arguments: ReportLanguage.allCases)
  func everyTableIsRectangular(language: ReportLanguage) {
    for sample in Samples.all {
      var width: Int?
      for line in Self.lines(sample.material, language) {
        guard line.hasPrefix("|") else {
          width = nil
          continue
        }
        if let width { #expect(Self.cells(line) == width, "\(sample.name): \(line)") }
        width = Self.cells(line)
      }
    }
  }

  @Test func hostileTextsStayTexts() {
    let lines = Self.lines(Samples.hostile.material, .english)
    let tags = ["<a id=\"", "</a>", "<br>", "<code>", "</code>"]
    for line in lines {
      let bare = tags.reduce(String(line)) { $0.replacing($1, with: "") }
      #expect(!bare.contains("<"), "\(line)")
      #expect(!line.hasPrefix("=") && !line.contains("| ="), "\(line)")
    }
    #expect(lines.count { $0.hasPrefix("# ") } == 1)
  }

  @Test(arguments: [
    ("a | b", #"a \| b"#), ("<b>&", "&lt;b&gt;&amp;"), ("=1+1", #"\=1+1"#), ("x=1", "x=1"), ("1. x", #"1\. x"#),
    ("3.5", #"3\.5"#), ("`*_[]~$\\", #"\`\*\_\[\]\~\$\\"#), ("a\r\nb", "a  b"), ("2024-03", "2024-03"),
    ("- x", #"\- x"#),
  ])
  func escapes(text: String, escaped: String) { #expect(MarkdownText.escaped(text) == escaped) }

  @Test func figuresPointToTheirFiles() throws {
    let files = try ReportFilesTests.files(Samples.whole.material, [.german])
    let text = String(decoding: try #require(files.first { $0.path == "report.md" }).bytes, as: UTF8.self)
    let charts = files.map(\.path).filter { $0.hasPrefix("charts/") }
    #expect(charts.count == EventReport.document(of: Samples.whole.material, language: .german).figures.count)
    for path in charts { #expect(text.contains("](\(path))"), "\(path)") }
  }
}
