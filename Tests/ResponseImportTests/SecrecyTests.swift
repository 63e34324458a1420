import SurveyModel
import TestSupport
import Testing

@testable import ResponseImport

/// What respondents wrote never gets into a message.
@Suite struct SecrecyTests {
  private static let kinds: [QuestionKind] = [
    .single([Category](labels: "Yes", "No")), .rating(OneQuestionScales.grades), .recommendation,
    .multiple([Category](labels: "Talks", "Food")), .number(NumberRange(minimum: 0, maximum: 10)), .date, .text, .file,
    .geopoint,
  ]

  private static func secret(_ generator: inout SeededGenerator) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyzÄß,;|-\"=@ 0123456789")
    return "secret"
      + String(
        (0..<Int.random(in: 1...30, using: &generator)).map { _ in letters.randomElement(using: &generator) ?? "x" })
  }

  @Test(arguments: 0..<40) func diagnosticsNeverQuoteACell(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let headings = Self.kinds.indices.map { "Q\($0)" } + ["A", "B"]
    let questions = Self.kinds.enumerated().map { index, kind in
      let column = ColumnName("Q\(index)")
      let isMultiple = if case .multiple = kind { true } else { false }
      return Question(
        id: "q\(index)", text: "?", kind: kind,
        location: isMultiple ? .joined(column, separator: ", ") : .cell(column),
        askedIf: index > 0 ? Condition(question: "q0", codes: [1]) : nil)
    }
    let spread = Question(
      id: "spread", text: "?", kind: .multiple([Category](labels: "A", "B")),
      location: .spread([ColumnName("A"), ColumnName("B")]))
    let items = [Category](labels: "A", "B")
    let columns = [ColumnName("A"), ColumnName("B")]
    let several = [
      spread, Question(id: "ranks", text: "?", kind: .ranking(items), location: .spread(columns)),
      Question(id: "places", text: "?", kind: .ranking(items), location: .places(columns)),
      Question(id: "list", text: "?", kind: .ranking(items), location: .joined(columns[0], separator: ";")),
      Question(id: "sum", text: "?", kind: .constantSum(items, total: 100), location: .spread(columns)),
    ]
    let definition = SurveyDefinition(id: "made-up", title: "Made up", questions: questions + several)
    var secrets: [String] = []
    let records = (0..<30).map { _ in
      (0..<(headings.count + Int.random(in: -2...1, using: &generator))).map { _ in
        secrets.append(Self.secret(&generator))
        return secrets[secrets.count - 1]
      }
    }
    let imported = try MadeUpExport([headings] + records).imported(with: definition)
    #expect(imported.findings.contains("unknown-label") && imported.findings.contains("unknown-mark"))
    #expect(imported.findings.contains("no-date") && imported.findings.contains("no-amount"))
    for entry in imported.log.entries {
      #expect(entry.location.file == MadeUpExport.file && entry.location.line != nil)
      for text in [entry.message, entry.code, entry.location.description] {
        #expect(!text.contains("secret"))
        #expect(!secrets.contains { $0.count > 11 && text.contains($0.dropFirst(6)) })
      }
    }
  }
}
