/// The kinds of fields as forms name them.
enum FieldKindName: String, CaseIterable {
  case text, choice, date, period, country, mailbox, group, records, evidence
  case viewsAndData = "views-and-data"
  case evaluationAndFeedback = "evaluation-and-feedback"
  case peerReview = "peer-review"

  /// The kinds of fields of a form.
  static let fields: [FieldKindName] = allCases.filter { $0.evidencePart == nil }
  /// The kinds of fields within a group or records.
  static let parts = fields.filter { !$0.keys.contains("parts") }
  /// The kinds of parts of the evidence.
  static let evidenceParts = allCases.filter { $0.evidencePart != nil }

  /// The part of the evidence that a kind stands for.
  var evidencePart: EvidencePart? { EvidencePart(rawValue: rawValue) }

  /// The keys that only some kinds have.
  var keys: [String] {
    switch self {
    case .text: ["words", "must-say"]
    case .choice: ["at-least", "at-most", "options"]
    case .group, .records, .evidence: ["parts"]
    case .date, .period, .country, .mailbox, .viewsAndData, .evaluationAndFeedback, .peerReview: []
    }
  }

  /// Names for people.
  static func list(_ kinds: [FieldKindName]) -> String { kinds.map { "`\($0.rawValue)`" }.joined(separator: ", ") }
}
