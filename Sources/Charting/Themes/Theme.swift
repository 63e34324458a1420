/// The looks of a chart: its colours, type sizes and font family.
///
/// A theme keeps three promises, which the tests compute: text has a contrast of at least 4.5 on its ground, marks one of at
/// least 3 or an outline that has it, and the colours of an ordered scale get darker step by step, so that they stay in order
/// when printed in grey.
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
  /// The value of every `font-family`.
  public var fontFamily: String
  /// The size of the heading in user units.
  public var headingSize: Double
  /// The size of base line, labels and values in user units.
  public var bodySize: Double
  /// The size of axis labels, legends and footnotes in user units.
  public var smallSize: Double

  /// Dark on white, for screens and for print.
  public static let light = Theme(
    background: .white,
    text: Colour(0x1B1F24),
    secondaryText: Colour(0x57606A),
    grid: Colour(0xE3E6E9),
    outline: Colour(0x6B7480),
    bar: Colour(0x5089BD),
    whisker: Colour(0x14181D),
    hatch: Colour(0x8A929B),
    unfavourable: Colour(0xFBCB5E),
    neutral: Colour(0x8F9195),
    favourable: Colour(0x123A66),
    fontFamily: "Arial, 'Liberation Sans', Helvetica, sans-serif",
    headingSize: 17,
    bodySize: 13,
    smallSize: 12
  )

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
}
