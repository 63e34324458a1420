/// The axis of values of any size, which begins and ends on good numbers.
struct ValueAxis {
  /// Maps values to abscissas.
  let scale: LinearScale
  /// The numbers and grid lines.
  let axis: AxisMark

  /// An axis that every value lies on.
  ///
  /// - Parameters:
  ///   - extent: The lowest and the highest value.
  ///   - includingZero: Whether the axis must reach zero, as it must wherever lengths are compared.
  ///   - symmetric: Whether the axis reaches equally far to both sides of zero.
  ///   - wholeNumbers: Whether only whole numbers make sense.
  ///   - isSigned: Whether numbers carry their sign, as differences do.
  ///   - plot: The abscissas of its ends.
  init(
    covering extent: ClosedRange<Double>, includingZero: Bool = true, symmetric: Bool = false,
    wholeNumbers: Bool = false, isSigned: Bool = false, over plot: ClosedRange<Double>, numbers: NumberFormat,
    theme: Theme
  ) {
    var (low, high) = (extent.lowerBound, extent.upperBound)
    if includingZero || symmetric { (low, high) = (min(0, low), max(0, high)) }
    if symmetric { (low, high) = (-max(-low, high), max(-low, high)) }
    if low == high { (low, high) = low == 0 ? (0, 1) : (min(low, 0), max(high, 0)) }
    let widest =
      [low, high, 0.001].map { number in
        TextMeasure.width(
          of: numbers.decimal(number, fractionDigits: number.magnitude < 1 ? 3 : 0),
          style: TextStyle(size: theme.smallSize))
      }.max() ?? 0
    let count = min(6, max(symmetric ? 2 : 1, Int((plot.upperBound - plot.lowerBound) / (widest + 18))))
    let good = GoodTicks(covering: low...high, count: count, wholeNumbers: wholeNumbers)
    let scale = LinearScale(domain: good.domain, start: plot.lowerBound, end: plot.upperBound)
    self.scale = scale
    axis = AxisMark(
      ticks: good.values.map { value in
        let text =
          isSigned
          ? numbers.signed(value, fractionDigits: good.fractionDigits)
          : numbers.decimal(value, fractionDigits: good.fractionDigits)
        return AxisMark.Tick(x: scale.position(of: value), text: text)
      }, theme: theme)
  }
}
