extension AnswerColumn {
  /// Why a respondent has no answer, or `nil` where there is one.
  package func missing(of respondent: Int) -> MissingReason? {
    switch self {
    case .coded(let codes): codes[respondent].missing
    case .multiple(let column): column.missing[respondent]
    case .number(let answers): answers[respondent].missing
    case .date(let answers): answers[respondent].missing
    case .text(let answers): answers[respondent].missing
    case .ranks(let column): column.missing[respondent]
    case .amounts(let column): column.missing[respondent]
    }
  }

  /// Replaces the reason why a respondent has no answer.
  package mutating func setMissing(_ reason: MissingReason, of respondent: Int) {
    precondition(missing(of: respondent) != nil, "the respondent has an answer")
    // Each case lets go of its storage before changing it, so that the array is changed in place.
    switch self {
    case .coded(var codes):
      self = .text([])
      codes[respondent] = AnswerCode(reason)
      self = .coded(codes)
    case .multiple(var column):
      self = .text([])
      column.setMissing(reason, at: respondent)
      self = .multiple(column)
    case .number(var answers):
      self = .text([])
      answers[respondent] = .missing(reason)
      self = .number(answers)
    case .date(var answers):
      self = .text([])
      answers[respondent] = .missing(reason)
      self = .date(answers)
    case .text(var answers):
      self = .text([])
      answers[respondent] = .missing(reason)
      self = .text(answers)
    case .ranks(var column):
      self = .text([])
      column.setMissing(reason, at: respondent)
      self = .ranks(column)
    case .amounts(var column):
      self = .text([])
      column.setMissing(reason, at: respondent)
      self = .amounts(column)
    }
  }
}
