/// The axis that values rise along: a scale from the bottom upwards and its numbers.
struct UprightAxis {
  /// Maps values to ordinates.
  let scale: LinearScale
  /// The numbers and grid lines.
  let mark: UprightAxisMark

  private init(
    _ domain: ClosedRange<Double>, ticks: [(value: Double, text: String)], bottom: Double, top: Double, theme: Theme
  ) {
    let scale = LinearScale(domain: domain, start: bottom, end: top)
    self.scale = scale
    mark = UprightAxisMark(ticks: ticks.map { .init(y: scale.position(of: $0.value), text: $0.text) }, theme: theme)
  }

  /// The axis of shares: from 0 to 100 per cent unless a limit is stated.
  static func shares(
    _ domain: ClosedRange<Double> = 0...1, bottom: Double, top: Double, numbers: NumberFormat, theme: Theme
  ) -> UprightAxis {
    let good = GoodTicks(within: domain, count: count(bottom: bottom, top: top))
    let shares = domain == 0...1 ? [0, 0.25, 0.5, 0.75, 1] : good.values
    let digits = max(0, good.fractionDigits - 2)
    return UprightAxis(
      domain, ticks: shares.map { ($0, numbers.percent($0, fractionDigits: digits)) }, bottom: bottom, top: top,
      theme: theme)
  }

  /// The axis of counts: from 0 to the first good number that no count goes beyond.
  static func counts(
    upTo maximum: Int, bottom: Double, top: Double, numbers: NumberFormat, theme: Theme
  ) -> UprightAxis {
    let (scale, ticks) = LinearScale.counts(
      upTo: maximum, count: count(bottom: bottom, top: top), start: bottom, end: top)
    return UprightAxis(
      scale.domain, ticks: ticks.map { (Double($0), numbers.integer($0)) }, bottom: bottom, top: top, theme: theme)
  }

  /// The axis of values whose ends are given, such as those of a rating scale.
  static func values(
    _ domain: ClosedRange<Double>, bottom: Double, top: Double, numbers: NumberFormat, theme: Theme
  ) -> UprightAxis {
    let good = GoodTicks(within: domain, count: count(bottom: bottom, top: top))
    return UprightAxis(
      domain, ticks: good.values.map { ($0, numbers.decimal($0, fractionDigits: good.fractionDigits)) },
      bottom: bottom, top: top, theme: theme)
  }

  private static func count(bottom: Double, top: Double) -> Int { min(6, max(2, Int((bottom - top) / 34))) }
}
