/// A value that a chart was given, or why there is none to draw.
public enum ChartValue<Shown: Hashable & Sendable>: Hashable, Sendable {
  /// A value, drawn to scale.
  case shown(Shown)
  /// A value that exists but is not published, and the words that say so; its place is hatched.
  case withheld(String)
  /// No value at all, such as a mean of no answers, and the words that say so; its place stays empty.
  case absent(String)

  /// The value, where it is drawn.
  public var value: Shown? {
    if case .shown(let value) = self { value } else { nil }
  }

  /// Whether there is a value that is not published.
  public var isWithheld: Bool {
    if case .withheld = self { true } else { false }
  }

  /// Whether the value has a place in a drawing: to scale, or hatched.
  var isDrawn: Bool { value != nil || isWithheld }

  /// The value transformed, or the same reason for its absence.
  public func map<Other>(_ transform: (Shown) -> Other) -> ChartValue<Other> {
    switch self {
    case .shown(let value): .shown(transform(value))
    case .withheld(let words): .withheld(words)
    case .absent(let words): .absent(words)
    }
  }
}
