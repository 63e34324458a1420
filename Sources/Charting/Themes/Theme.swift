/// The looks of a chart: its colours, type sizes and font family.
///
/// What a theme promises, such as a contrast of 4.5 for text, is written and checked in ``ThemePromise``.
public struct Theme: Hashable, Sendable {
  /// Behind everything.
  public var background: Colour
  /// Headings, labels and values.
  public var text: Colour
  /// Base lines, axis labels and footnotes.
  public var secondaryText: Colour
  /// Grid lines.
  public var grid: Colour
  /// The zero line, brackets and outlines around marks.
  public var outline: Colour
  /// Bars of a distribution.
  public var bar: Colour
  /// Whiskers of an interval; stands out on a bar as well as on the background.
  public var whisker: Colour
  /// The strokes that hatch what is withheld.
  public var hatch: Colour
  /// The unfavourable end of an ordered scale; the lightest of the three.
  public var unfavourable: Colour
  /// The middle of an ordered scale.
  public var neutral: Colour
  /// The favourable end of an ordered scale; the darkest of the three.
  public var favourable: Colour
  /// The colours of groups, sides and series that have no order; at least six, each with a shape of its own beside it.
  public var series: [Colour]
  /// The value of every `font-family`.
  public var fontFamily: String
  /// The size of the heading in user units.
  public var headingSize: Double
  /// The size of base line, labels and values in user units.
  public var bodySize: Double
  /// The size of axis labels, legends and footnotes in user units.
  public var smallSize: Double

  /// The colours of an ordered scale from its unfavourable to its favourable end; each is darker than the one before.
  ///
  /// - Parameter count: How many categories the scale has.
  public func orderedColours(count: Int) -> [Colour] {
    guard count > 1 else { return Array(repeating: neutral, count: count) }
    return (0..<count).map { index in
      let position = Double(index) / Double(count - 1)
      return position < 0.5
        ? unfavourable.mixed(with: neutral, fraction: position * 2)
        : neutral.mixed(with: favourable, fraction: position * 2 - 1)
    }
  }

  /// The colour that stands for an amount: from nearly the background to the colour of bars.
  ///
  /// - Parameter fraction: The amount as a part, 0…1, of the largest one.
  func intensity(_ fraction: Double) -> Colour {
    background.mixed(with: bar, fraction: 0.1 + 0.9 * min(max(fraction, 0), 1))
  }
}
