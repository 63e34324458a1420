/// The size and weight in which text is set, and the measures that follow from them.
struct TextStyle: Hashable, Sendable {
  /// How heavy the strokes are.
  enum Weight: Hashable, Sendable {
    case regular, bold
  }

  /// The type size in user units.
  let size: Double
  /// How heavy the strokes are.
  var weight: Weight = .regular

  /// From one base line to the next.
  var lineHeight: Double { size * 1.25 }
  /// From the upper edge of a line to its base line; centres Arial's ascent and descent in the line.
  var baseline: Double { (lineHeight - Self.ascent * size - Self.descent * size) / 2 + Self.ascent * size }

  /// How far letters rise above the base line, in type sizes.
  ///
  /// Source: `hhea` table of Liberation Sans.
  static let ascent = 0.905
  /// How far letters fall below the base line, in type sizes.
  ///
  /// Source: `hhea` table of Liberation Sans.
  static let descent = 0.212
}
