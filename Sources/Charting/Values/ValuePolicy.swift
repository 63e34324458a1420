/// The one place that says what stands where a value cannot be drawn, and when a share may be.
///
/// | value | drawn as |
/// |---|---|
/// | shown, of a base of ten or more | to scale, with its interval |
/// | shown, of a smaller base | one dot an answer; no per cent anywhere |
/// | withheld | its place hatched, with the words that say so |
/// | absent | its place empty, with the words that say so |
/// | a share outside 0…1 by rounding, an estimate beyond ±10¹⁰⁰ | moved to the nearest value that can be drawn |
public enum ValuePolicy {
  /// The smallest number of answers of which shares are drawn: of fewer, one answer moves a share by more than ten points.
  public static let minimumPercentageBase = 10

  /// An estimated share as it may be drawn: of a base of fewer than ten answers their number stands in its place.
  static func share(_ value: ChartValue<ChartEstimate>) -> ChartValue<ChartEstimate> {
    guard let base = value.value?.base, !allowsShares(ofBase: base) else { return value }
    return .absent("n\u{A0}=\u{A0}\(base)")
  }

  /// Whether shares of a base may be drawn.
  public static func allowsShares(ofBase base: Int) -> Bool { base >= minimumPercentageBase }

  /// What stands in the place of a value that is not drawn; `nil` for one that is.
  ///
  /// - Parameters:
  ///   - width: The width that the value's mark could have, in user units.
  ///   - clear: The part of the width that the words keep to; without it all.
  static func notice<Shown>(
    for value: ChartValue<Shown>, width: Double, clear: ClosedRange<Double>? = nil, theme: Theme
  ) -> NoticeMark? {
    switch value {
    case .shown: nil
    case .withheld(let words): NoticeMark(words, isHatched: true, width: width, clear: clear, theme: theme)
    case .absent(let words): NoticeMark(words, isHatched: false, width: width, clear: clear, theme: theme)
    }
  }

  /// The numbers that an axis can hold: beyond them the distance between two would not be a number any more.
  static let drawable = -1e100...1e100

  /// A share within 0…1 whatever rounding did to it.
  static func share(_ share: Double) -> Double { clamped(share, to: 0...1) }

  /// A number within bounds; what is not finite becomes the lower bound.
  static func clamped(_ value: Double, to bounds: ClosedRange<Double>) -> Double {
    value.isFinite ? min(max(value, bounds.lowerBound), bounds.upperBound) : bounds.lowerBound
  }
}

extension ClosedRange<Double> {
  /// Whether an axis can span the range: between two different numbers that it can hold.
  var isDrawable: Bool {
    lowerBound < upperBound && ValuePolicy.drawable.contains(lowerBound) && ValuePolicy.drawable.contains(upperBound)
  }
}
