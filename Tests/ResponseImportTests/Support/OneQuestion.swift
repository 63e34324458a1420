import SurveyModel

@testable import ResponseImport

/// A survey of one question, to try what becomes of its cells.
struct OneQuestion {
  /// The heading of the answer's column.
  static let heading = "How was it?"

  var definition: SurveyDefinition
  private let headings: [String]
  private let conventions: ExportConventions

  /// A question in one cell, perhaps with a column of own words beside it.
  init(
    _ kind: QuestionKind, separator: String? = nil, ownText: String? = nil,
    conventions: ExportConventions = ExportConventions()
  ) {
    let column = ColumnName(Self.heading)
    self.init(
      kind, at: separator.map { .joined(column, separator: $0) } ?? .cell(column), ownText: ownText,
      headings: [Self.heading], conventions: conventions)
  }

  /// A several-choice question with one column an option.
  init(spread categories: [Category], ownText: String? = nil, conventions: ExportConventions = ExportConventions()) {
    let headings = categories.indices.map { "Option \($0)" }
    self.init(
      .multiple(categories), at: .spread(headings.map { ColumnName($0) }), ownText: ownText, headings: headings,
      conventions: conventions)
  }

  /// A question with columns of its own heading each.
  init(_ kind: QuestionKind, at location: AnswerLocation, conventions: ExportConventions = ExportConventions()) {
    self.init(
      kind, at: location, ownText: nil, headings: location.columns.map(\.header), conventions: conventions)
  }

  private init(
    _ kind: QuestionKind, at location: AnswerLocation, ownText: String?, headings: [String],
    conventions: ExportConventions
  ) {
    let question = Question(
      id: "q", text: "How was it?", kind: kind, location: location, otherText: ownText.map { ColumnName($0) })
    definition = SurveyDefinition(id: "made-up", title: "Made up", questions: [question])
    self.headings = headings + (ownText.map { [$0] } ?? [])
    self.conventions = conventions
  }

  /// What becomes of these records, each with the cells of the question's columns.
  func imported(_ records: [[String]]) throws -> Imported {
    let rows = records.enumerated().map { ["\($0 + 1)"] + $1 }
    let export = MadeUpExport([["id"] + headings] + rows)
    var layout = try GenericAdapter().layout(of: export.preview())
    layout.conventions = conventions
    return try export.imported(with: definition, layout: layout)
  }

  /// What becomes of one cell.
  func reading(_ cell: String) throws -> String { try imported([[cell]]).readings()[0] }
}

extension [Category] {
  /// Answers with the codes 1, 2, … and these labels.
  init(labels: String...) {
    self = labels.enumerated().map { Category(code: $0 + 1, label: LocalisedText($1)) }
  }
}
