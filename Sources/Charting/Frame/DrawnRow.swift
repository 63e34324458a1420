/// A row that has been drawn.
struct DrawnRow {
  /// Its label, mark and figures.
  var elements: [SVGElement]
  /// The ordinate where it ends.
  var bottom: Double
  /// The ordinates between which lines of the axis may pass without crossing a label.
  var lines: ClosedRange<Double>
}
