/// What a comparison comes to: a sign that does not rest on colour, and the words that the caller has for it.
public struct Verdict: Hashable, Sendable {
  /// What a comparison can come to; each has a sign of its own.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// The groups agree: `=`.
    case agree
    /// The groups differ: `≠`.
    case differ
    /// A target is reached: a tick.
    case reached
    /// A target is not reached: a cross.
    case missed
    /// The figures allow neither answer: `?`.
    case undecided
    /// There are too few answers to ask: `–`.
    case tooFew
  }

  /// Which one it is.
  public var kind: Kind
  /// The words.
  public var words: String

  /// A verdict in words.
  public init(_ kind: Kind, _ words: String) {
    self.kind = kind
    self.words = words
  }
}
