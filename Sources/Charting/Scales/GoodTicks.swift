/// Places along an axis that carry numbers which are easy to read: multiples of 1, 2 or 5 times a power of ten.
struct GoodTicks {
  /// What the axis spans.
  let domain: ClosedRange<Double>
  /// The numbers on it, ascending.
  let values: [Double]
  /// How many decimals write every number in full, 0…9.
  let fractionDigits: Int

  /// An axis that begins and ends on good numbers, the nearest ones that leave nothing out.
  ///
  /// - Parameters:
  ///   - extent: What must lie on the axis; not a single number.
  ///   - count: The highest number of steps that the extent takes.
  ///   - wholeNumbers: Whether a step below 1 makes no sense.
  init(covering extent: ClosedRange<Double>, count: Int, wholeNumbers: Bool = false) {
    let step = LinearScale.step(
      extent: extent.upperBound - extent.lowerBound, count: count, wholeNumbers: wholeNumbers)
    let first = Self.steps(extent.lowerBound / step, .down)
    let last = max(Self.steps(extent.upperBound / step, .up), first + 1)
    domain = first * step...last * step
    values = stride(from: first, through: last, by: 1).map { $0 * step }
    fractionDigits = Self.fractionDigits(of: step)
  }

  /// An axis whose ends are given, such as those of a rating scale, with the good numbers between them.
  init(within domain: ClosedRange<Double>, count: Int, wholeNumbers: Bool = false) {
    let step = LinearScale.step(
      extent: domain.upperBound - domain.lowerBound, count: count, wholeNumbers: wholeNumbers)
    let first = Self.steps(domain.lowerBound / step, .up)
    let last = Self.steps(domain.upperBound / step, .down)
    self.domain = domain
    values = stride(from: first, through: last, by: 1).map { $0 * step }
    fractionDigits = Self.fractionDigits(of: step)
  }

  /// How many whole steps a number of steps takes, forgiving what the last bits of a division add.
  static func steps(_ steps: Double, _ rule: FloatingPointRoundingRule) -> Double {
    let nearest = steps.rounded()
    return (steps - nearest).magnitude < 1e-9 ? nearest : steps.rounded(rule)
  }

  /// How many decimals write a step in full, 0…9.
  static func fractionDigits(of step: Double) -> Int {
    var (digits, scaled) = (0, step)
    while digits < 9, (scaled - scaled.rounded()).magnitude > 1e-6 * scaled.magnitude {
      (digits, scaled) = (digits + 1, scaled * 10)
    }
    return digits
  }
}
