import Disclosure

/// The bases of a question in words, and why respondents have no value.
enum BaseLine {
  /// All four bases.
  static func bases(of question: ReleasableQuestion, in edition: ReportEdition) -> RichText {
    let base = question.overall.base
    return edition.wording.base(
      eligible: edition.integer(base.eligible), shown: edition.integer(base.shown),
      answered: edition.integer(base.answered), valid: edition.integer(base.valid))
  }

  /// The reasons for no value that occur, each with its count; `nil` where everybody gave one.
  static func reasons(of question: ReleasableQuestion, in edition: ReportEdition) -> RichText? {
    let reasons = question.overall.missing.filter { $0.count > 0 }
    guard !reasons.isEmpty else { return nil }
    let total = reasons.reduce(0) { $0 + $1.count }
    let listed = reasons.map { RichText("\(edition.integer($0.count)) \(edition.wording.reason($0.reason))") }
    return edition.wording.reasons(
      count: total, number: edition.integer(total), edition.wording.all(listed))
  }
}
