/// The inside of a chart, drawn in a coordinate system of its own whose origin is the upper left corner.
struct ChartBody {
  /// What is drawn, from back to front.
  var elements: [SVGElement] = []
  /// The height that the drawing takes up, in user units.
  var height = 0.0
  /// Whether the drawing needs the hatch pattern.
  var usesHatch = false
  /// What the parts of the drawing say in words, in reading order.
  var readings: [ChartReading] = []
}

extension ChartBody {
  /// Adds elements that take up a height under what is there already; they are drawn with their upper edge at 0.
  mutating func add(_ elements: [SVGElement], height: Double) {
    self.elements +=
      self.height == 0
      ? elements : [.group([.text(.transform, "translate(0 \(SVGNumber.text(self.height)))")], elements)]
    self.height += height
  }
}
