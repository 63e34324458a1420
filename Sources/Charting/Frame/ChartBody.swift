/// The inside of a chart, drawn in a coordinate system of its own whose origin is the upper left corner.
struct ChartBody {
  /// What is drawn, from back to front.
  var elements: [SVGElement] = []
  /// The height that the drawing takes up, in user units.
  var height = 0.0
  /// Whether the drawing needs the hatch pattern.
  var usesHatch = false
}
