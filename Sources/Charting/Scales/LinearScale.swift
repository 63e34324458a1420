/// Maps numbers to positions in proportion.
struct LinearScale: Sendable {
  /// The numbers at both ends; not the same.
  let domain: ClosedRange<Double>
  /// The position of the lower end of the domain.
  let start: Double
  /// The position of the upper end of the domain; may lie before the start.
  let end: Double

  /// The position of a number; numbers outside the domain lie outside the range.
  func position(of value: Double) -> Double {
    start + (value - domain.lowerBound) / (domain.upperBound - domain.lowerBound) * (end - start)
  }

  /// The distance between good ticks: 1, 2 or 5 times a power of ten, so that at most `count` steps span `extent`.
  ///
  /// Source: Heckbert, "Nice numbers for graph labels", Graphics Gems, 1990; here always rounded up.
  ///
  /// - Parameters:
  ///   - extent: What the ticks span; positive and finite.
  ///   - count: The highest number of steps; at least 1.
  ///   - wholeNumbers: Whether a step below 1 makes no sense, as for counts.
  static func step(extent: Double, count: Int, wholeNumbers: Bool = false) -> Double {
    precondition(extent > 0 && extent.isFinite && count >= 1, "ticks need an extent and at least one step")
    let rough = max(extent / Double(count), shortestStep)
    var power = 1.0
    while power > rough { power /= 10 }
    while power * 10 <= rough { power *= 10 }
    let step = [1, 2, 5, 10].map { $0 * power }.first { $0 >= rough * (1 - 1e-12) } ?? 10 * power
    return wholeNumbers ? max(1, step) : step
  }

  /// What no step is shorter than, so that a power of ten lies below every step.
  private static let shortestStep = 1e-200

  /// A scale from zero to the first good tick at or above a count, and its ticks.
  ///
  /// - Parameters:
  ///   - maximum: The highest count; the scale never ends below 5, so that a single answer does not look like many.
  ///   - count: The highest number of steps.
  static func counts(upTo maximum: Int, count: Int, start: Double, end: Double) -> (scale: LinearScale, ticks: [Int]) {
    let highest = max(5, maximum)
    let step = Int(step(extent: Double(highest), count: count, wholeNumbers: true))
    let steps = (highest + step - 1) / step
    let scale = LinearScale(domain: 0...Double(steps * step), start: start, end: end)
    return (scale, (0...steps).map { $0 * step })
  }
}
