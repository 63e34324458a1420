import Charting

/// A key of a theme file that sets one property of a theme.
struct ThemeKey<Value>: Sendable {
  /// The name of the property in the theme's declaration.
  let property: String
  /// The property.
  let path: any WritableKeyPath<Theme, Value> & Sendable
  /// What the key means.
  let meaning: String

  /// The name of the key: `secondary-text` for `secondaryText`.
  var name: String { ThemeKey.name(of: property) }

  /// The key that sets a property.
  static func name(of property: String) -> String {
    property.map { $0.isUppercase ? "-\($0.lowercased())" : String($0) }.joined()
  }
}

extension ThemeKey<Double> {
  /// The sizes of type.
  static let sizes: [ThemeKey<Double>] = [
    .init(property: "headingSize", path: \.headingSize, meaning: "size of the heading in user units, 9 to 72"),
    .init(property: "bodySize", path: \.bodySize, meaning: "size of base line, labels and values"),
    .init(property: "smallSize", path: \.smallSize, meaning: "size of axis labels, legends and footnotes"),
  ]
}

extension ThemeKey<Colour> {
  /// The colours that stand alone.
  static let colours: [ThemeKey<Colour>] = [
    .init(property: "background", path: \.background, meaning: "behind everything"),
    .init(property: "text", path: \.text, meaning: "headings, labels and values; contrast 4.5 on the background"),
    .init(
      property: "secondaryText", path: \.secondaryText,
      meaning: "base lines, axis labels and footnotes; contrast 4.5 on the background"),
    .init(property: "grid", path: \.grid, meaning: "grid lines"),
    .init(
      property: "outline", path: \.outline, meaning: "zero line, brackets and outlines; contrast 3 on the background"),
    .init(property: "bar", path: \.bar, meaning: "bars of a distribution; contrast 3 on the background"),
    .init(
      property: "whisker", path: \.whisker, meaning: "whiskers of an interval; contrast 3 on the background and on bars"
    ),
    .init(
      property: "hatch", path: \.hatch, meaning: "strokes that hatch what is withheld; contrast 3 on the background"),
    .init(
      property: "unfavourable", path: \.unfavourable,
      meaning: "the unfavourable end of a scale, the lightest of the three"),
    .init(property: "neutral", path: \.neutral, meaning: "the middle of a scale"),
    .init(
      property: "favourable", path: \.favourable, meaning: "the favourable end of a scale, the darkest of the three"),
  ]
}
