/// How much the evidence says.
package enum EvidenceLength: String, Sendable, CaseIterable {
  /// What the form has room for: of each event the overall rating, the recommendation, changes, the most and the least
  /// favourable rating, and the most frequent choices.
  case short
  /// Every rating as well.
  case standard
  /// Every finding.
  case long
}

extension EvidenceLength {
  /// The findings of an event that are told, in the order of the form; ratings in the order of the questionnaire.
  ///
  /// The least favourable rating is always told beside the most favourable one.
  func selection(from findings: [Finding]) -> [Finding] {
    let ordered = Finding.Topic.allCases.flatMap { topic in findings.filter { $0.topic == topic } }
    guard self == .short else { return self == .long ? ordered : ordered.filter { $0.topic != .choice } }
    let ratings = ordered.filter { $0.topic == .rating && $0.favour != nil }
    let best = ratings.max { ($0.favour ?? 0) < ($1.favour ?? 0) }
    let worst = ratings.min { ($0.favour ?? 0) < ($1.favour ?? 0) }
    let ends = Set([best, worst].compactMap { $0?.questionID })
    // Without any share, as below ten answers, no rating is the most or least favourable one: all are told.
    return ordered.filter { $0.topic != .rating || ends.isEmpty || ends.contains($0.questionID) }
  }
}
