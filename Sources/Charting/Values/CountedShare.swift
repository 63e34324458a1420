/// How many gave an answer, and what share of the base they are.
public struct CountedShare: Hashable, Sendable {
  /// How many respondents; not negative.
  public var count: Int
  /// Their share of the base, 0…1; none where none is published.
  public var share: Double?
  /// How sure the share is.
  public var uncertainty: Uncertainty

  /// How many gave an answer.
  public init(count: Int, share: Double?, uncertainty: Uncertainty) {
    precondition(count >= 0, "a count is not negative")
    self.count = count
    self.share = share
    self.uncertainty = uncertainty
  }
}
