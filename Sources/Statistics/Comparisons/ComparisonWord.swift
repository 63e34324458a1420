/// What a comparison of two sides says, in one word.
package enum ComparisonWord: String, Sendable, CaseIterable {
  /// The difference is smaller than the margin below which the sides are taken to agree, with confidence.
  case agree
  /// The interval excludes no difference, and the test does, corrected for the number of comparisons.
  case differ
  /// The answers allow neither statement: this is a result, not a lack of one.
  case cannotTell = "cannot tell"
  /// A side has too few valid answers to be compared.
  case tooFew = "too few"
}

/// What the majority of each side says, in one word; the two sides taken together would hide opposition.
package enum ConsensusWord: String, Sendable, CaseIterable {
  /// Within each side most are favourable, with confidence.
  case favourable
  /// Within each side most are not, with confidence.
  case unfavourable
  /// Most of one side are favourable and most of the other are not, with confidence in both.
  case divided
  /// For at least one side there may be a majority either way.
  case cannotTell = "cannot tell"
  /// A side has too few valid answers.
  case tooFew = "too few"
}
