/// What values are measured on, and so how far their axis reaches.
public enum MeasureScale: Hashable, Sendable {
  /// Shares, 0…1: from 0 to 100 per cent, whatever the data.
  case shares
  /// Amounts: from zero to the first good number that no value goes beyond.
  case amounts
  /// A scale with two different ends within ±10¹⁰⁰, such as ratings from 1 to 5 or coefficients from −1 to 1: the whole of it,
  /// whatever the data, and what its two ends mean; the words may be empty.
  case bounded(ClosedRange<Double>, low: String, high: String)
}

/// The axis of a measure.
struct MeasureAxis {
  /// Maps values to abscissas.
  let scale: LinearScale
  /// The numbers and grid lines.
  let axis: AxisMark
  /// The abscissa of zero, where the measure has it.
  let zero: Double?
  /// What the two ends mean; may be empty.
  let ends: (low: String, high: String)

  /// The axis of a measure over a stretch of abscissas.
  ///
  /// - Parameter values: What must lie on the axis, where the data say how far it reaches.
  init(
    _ measure: MeasureScale, covering values: [Double], over plot: ClosedRange<Double>, numbers: NumberFormat,
    theme: Theme
  ) {
    switch measure {
    case .shares:
      let shares = ShareAxis(over: plot, numbers: numbers, theme: theme)
      (scale, axis, zero, ends) = (shares.scale, shares.axis, plot.lowerBound, ("", ""))
    case .amounts:
      let amounts = ValueAxis(covering: 0...max(0, values.max() ?? 0), over: plot, numbers: numbers, theme: theme)
      (scale, axis, zero, ends) = (amounts.scale, amounts.axis, plot.lowerBound, ("", ""))
    case .bounded(let bounds, let low, let high):
      precondition(bounds.isDrawable, "a scale has two ends that can be drawn")
      let scale = LinearScale(domain: bounds, start: plot.lowerBound, end: plot.upperBound)
      self.scale = scale
      axis = AxisMark(
        ticks: Self.ticks(of: bounds, width: plot.upperBound - plot.lowerBound, numbers: numbers, theme: theme).map {
          AxisMark.Tick(x: scale.position(of: $0.value), text: $0.text)
        }, theme: theme)
      zero = bounds.contains(0) ? scale.position(of: 0) : nil
      ends = (low, high)
    }
  }

  /// The axis of differences, which reaches equally far to both sides of zero: to the first good number that none goes beyond.
  ///
  /// - Parameter reach: The largest difference to either side, not negative.
  init(differencesUpTo reach: Double, over plot: ClosedRange<Double>, numbers: NumberFormat, theme: Theme) {
    let end = Self.goodEnd(atLeast: reach > 0 ? max(reach, 1e-200) : 1)
    let scale = LinearScale(domain: -end...end, start: plot.lowerBound, end: plot.upperBound)
    func ticks(_ values: [Double]) -> [AxisMark.Tick] {
      let digits = values.map(GoodTicks.fractionDigits).max() ?? 0
      return values.map { .init(x: scale.position(of: $0), text: numbers.signed($0, fractionDigits: digits)) }
    }
    let five = ticks([-end, -end / 2, 0, end / 2, end])
    let style = TextStyle(size: theme.smallSize)
    let widest = five.map { TextMeasure.width(of: $0.text, style: style) }.max() ?? 0
    let hasRoom = plot.upperBound - plot.lowerBound >= 4 * (widest + 12)
    self.scale = scale
    axis = AxisMark(ticks: hasRoom ? five : ticks([-end, 0, end]), theme: theme)
    zero = scale.position(of: 0)
    ends = ("", "")
  }

  /// The first number at or above another one whose half is a short number too.
  private static func goodEnd(atLeast reach: Double) -> Double {
    var power = 1.0
    while power > reach { power /= 10 }
    while power * 10 <= reach { power *= 10 }
    let factor = [1, 1.2, 1.6, 2, 3, 4, 6, 8, 10].first { $0 * power >= reach * (1 - 1e-12) }
    return (factor ?? 10) * power
  }

  /// The abscissa of a value; what lies beyond the axis is drawn at its end.
  func position(of value: Double) -> Double { scale.position(of: ValuePolicy.clamped(value, to: scale.domain)) }

  /// Both ends of a scale and what divides it evenly between them, as many as have room.
  private static func ticks(
    of bounds: ClosedRange<Double>, width: Double, numbers: NumberFormat, theme: Theme
  ) -> [(value: Double, text: String)] {
    let extent = bounds.upperBound - bounds.lowerBound
    let widest =
      [bounds.lowerBound, bounds.upperBound].map {
        TextMeasure.width(of: numbers.decimal($0, fractionDigits: 1), style: TextStyle(size: theme.smallSize))
      }.max() ?? 0
    let room = max(1, min(10, Int(width / (widest + 12))))
    let step =
      extent > 2 && extent == extent.rounded()
      ? (1...room).reversed().lazy.map { extent / Double($0) }.first { $0 == $0.rounded() }
      : LinearScale.step(extent: extent, count: min(4, room))
    let steps = (extent / (step ?? extent)).rounded()
    let isEven = (steps * (step ?? extent) - extent).magnitude < 1e-9 * extent
    let (count, length) = isEven ? (Int(steps), step ?? extent) : (1, extent)
    let digits = max(GoodTicks.fractionDigits(of: length), GoodTicks.fractionDigits(of: bounds.lowerBound))
    return (0...count).map { index in
      let value = bounds.lowerBound + Double(index) * length
      return (value, numbers.decimal(value, fractionDigits: digits))
    }
  }
}
