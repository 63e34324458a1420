import CSVReading
import SurveyModel

/// Reads what a platform records about the filling-in of forms: how long it took, in which language, and when.
struct ParadataReader {
  private let facts: ResponseFacts
  private let notation: CellNotation
  private var languages: [String] = []

  /// How many languages of an export are told apart; further ones are drawn together.
  private static let maximumLanguages = 50
  /// The name under which further ones are drawn together.
  private static let otherLanguages = "other"

  init(layout: ExportLayout) {
    facts = layout.facts
    notation = layout.conventions.notation
  }

  /// Whether the export records when a form was begun or submitted.
  var recordsTimes: Bool { facts.submitted != nil || facts.started != nil }

  /// What is recorded about some records of a batch.
  mutating func read(_ batch: RecordBatch, records: [Int]) -> Paradata {
    var paradata = Paradata()
    if facts.duration != nil || facts.started != nil && facts.submitted != nil {
      paradata.durations = records.map { duration(of: $0, in: batch) }
    }
    if let column = facts.language {
      paradata.languages = records.map { language(text(of: column, in: $0, of: batch)) }
    }
    if let column = facts.submitted {
      paradata.days = records.map {
        DateTimeText.moment(of: text(of: column, in: $0, of: batch), order: notation.dateOrder)?.day
      }
    }
    return paradata
  }

  /// The seconds that a respondent took, or `nil` where they are not recorded or cannot be true.
  func duration(of record: Int, in batch: RecordBatch) -> Double? {
    if let column = facts.duration {
      let seconds = NumberText.value(
        of: text(of: column, in: record, of: batch), decimalMark: notation.decimalMark)
      return seconds.flatMap { $0 > 0 ? $0 : nil }
    }
    guard let started = facts.started, let submitted = facts.submitted,
      let start = recordedTime(started, in: record, of: batch), let end = recordedTime(submitted, in: record, of: batch)
    else { return nil }
    let seconds = end.seconds - start.seconds
    return seconds > 0 ? seconds : nil
  }

  /// When a form was submitted, or begun where that is not recorded.
  func time(of record: Int, in batch: RecordBatch) -> RecordedTime? {
    (facts.submitted ?? facts.started).flatMap { recordedTime($0, in: record, of: batch) }
  }

  private func recordedTime(_ column: Int, in record: Int, of batch: RecordBatch) -> RecordedTime? {
    RecordedTime(text(of: column, in: record, of: batch), order: notation.dateOrder)
  }

  /// A language by the name that the platform gives it, in lower case; long texts, and those that do not begin with a
  /// letter or a digit, are no names of languages.
  private mutating func language(_ text: String) -> String? {
    guard !text.isEmpty else { return nil }
    let name = text.lowercased()
    if languages.contains(name) { return name }
    guard name.count <= 30, name.first.map({ $0.isLetter || $0.isNumber }) ?? false,
      languages.count < Self.maximumLanguages
    else { return Self.otherLanguages }
    languages.append(name)
    return name
  }

  private func text(of column: Int, in record: Int, of batch: RecordBatch) -> String {
    column < batch.fieldCount(of: record) ? batch.string(record: record, field: column).trimmed : ""
  }
}
