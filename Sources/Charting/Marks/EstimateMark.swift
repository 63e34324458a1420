/// An estimate as a point with its interval.
///
/// The point is hollow where no interval can be given, and has no whiskers where the whole population was counted.
struct EstimateMark {
  /// The estimate.
  let estimate: ChartEstimate
  /// The axis that it lies on.
  let axis: MeasureAxis
  /// The ordinate of the middle.
  let y: Double
  /// Half the size of the point in user units.
  var radius = 6.0
  /// The shape of the point.
  var shape = DotMark.Shape.circle
  /// The colour of the point.
  let colour: Colour
  /// The colour of the interval.
  let whiskerColour: Colour
  /// The looks.
  let theme: Theme
  /// The full reading.
  let tooltip: String

  /// The abscissa of the point.
  var x: Double { axis.position(of: estimate.value) }

  /// The elements: the interval, and the point in front of it.
  var elements: [SVGElement] {
    let whisker = estimate.uncertainty.bounds.map { bounds in
      WhiskerMark(
        start: axis.position(of: bounds.lowerBound), end: axis.position(of: bounds.upperBound), y: y, capHeight: 8
      ).element(colour: whiskerColour)
    }
    let dot = DotMark(
      x: x, y: y, radius: radius, shape: shape, colour: colour, isHollow: estimate.uncertainty == .notEstimable,
      theme: theme, tooltip: tooltip)
    return (whisker.map { [$0] } ?? []) + [dot.element]
  }
}
