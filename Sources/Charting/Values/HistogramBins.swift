/// Equally wide classes of numbers and how many fall into each.
///
/// A class holds its lower edge and not its upper one.
public struct HistogramBins: Hashable, Sendable {
  /// The edges, ascending, one more than there are classes; equally far from each other, so that heights and areas agree, and
  /// within ±10¹⁰¹.
  public var edges: [Double]
  /// How many fall into each class.
  public var counts: [ChartValue<Int>]

  /// Classes and their counts.
  public init(edges: [Double], counts: [ChartValue<Int>]) {
    precondition(!counts.isEmpty && edges.count == counts.count + 1, "one edge more than there are classes")
    precondition(edges.allSatisfy { ValuePolicy.drawable.contains($0 / 10) }, "edges are numbers that can be drawn")
    precondition(counts.allSatisfy { ($0.value ?? 0) >= 0 }, "a count is not negative")
    let width = (edges[edges.count - 1] - edges[0]) / Double(counts.count)
    let isEven = zip(edges, edges.dropFirst()).allSatisfy { (($1 - $0) - width).magnitude <= 1e-6 * width }
    precondition(width > 0 && isEven, "edges ascend in equal steps")
    self.edges = edges
    self.counts = counts
  }

  /// Sorts numbers into classes whose width suits them and whose edges are good numbers.
  ///
  /// The width is that of Freedman and Diaconis, 2 · IQR · n^(−1/3), where the interquartile range is not zero, and otherwise the
  /// range divided by Sturges' ⌈log₂ n⌉ + 1; then the nearest of 1, 2 and 5 times a power of ten, and wider where there would
  /// be more than 40 classes. Quartiles are those of R's `quantile` (type 7). Whole numbers in classes of width 1 lie in the
  /// middles of their classes. Where numbers are not whole the last class holds its upper edge too, as in NumPy's `histogram`.
  /// No class is narrower than about the hundred-millionth part of the largest number, so that its edges stay apart.
  ///
  /// Sources: Freedman and Diaconis, "On the histogram as a density estimator", Zeitschrift für Wahrscheinlichkeitstheorie und
  /// verwandte Gebiete 57, 1981; Sturges, "The choice of a class interval", JASA 21, 1926; R's `nclass.FD` and
  /// `nclass.Sturges`.
  ///
  /// O(d log d) for d different numbers.
  ///
  /// - Parameters:
  ///   - table: Numbers and how often each occurs; `nil` is returned where there are none, and where one lies beyond ±10¹⁰⁰.
  ///   - wholeNumbers: Whether only whole numbers can occur, such as years.
  public init?(binning table: [(value: Double, count: Int)], wholeNumbers: Bool) {
    let sorted = table.filter { $0.count > 0 && $0.value.isFinite }.sorted { $0.value < $1.value }
    guard let lowest = sorted.first?.value, let highest = sorted.last?.value,
      ValuePolicy.drawable.contains(lowest), ValuePolicy.drawable.contains(highest)
    else { return nil }
    let width = Self.width(of: sorted, wholeNumbers: wholeNumbers)
    let isCentred = wholeNumbers && width == 1
    let shift = isCentred ? 0.5 : 0
    let first = GoodTicks.steps((lowest + shift) / width, .down)
    var end = GoodTicks.steps((highest + shift) / width, .down) + 1
    if !wholeNumbers, (end - 1) * width == highest, end - 1 > first { end -= 1 }
    let classes = Int(end - first)
    var counts = Array(repeating: 0, count: classes)
    for entry in sorted {
      let index = Int(GoodTicks.steps((entry.value + shift) / width, .down) - first)
      counts[min(max(index, 0), classes - 1)] += entry.count
    }
    self.init(
      edges: (0...classes).map { (first + Double($0)) * width - shift }, counts: counts.map { .shown($0) })
  }

  /// Sorts numbers into classes whose width suits them, as ``init(binning:wholeNumbers:)`` does with a table.
  ///
  /// O(n log n).
  public init?(binning values: [Double], wholeNumbers: Bool) {
    self.init(binning: values.map { (value: $0, count: 1) }, wholeNumbers: wholeNumbers)
  }

  /// How many fall into all classes that are shown.
  var base: Int { counts.reduce(0) { $0 + ($1.value ?? 0) } }

  private static let mostClasses = 40.0

  private static func width(of sorted: [(value: Double, count: Int)], wholeNumbers: Bool) -> Double {
    let n = sorted.reduce(0) { $0 + $1.count }
    let range = sorted[sorted.count - 1].value - sorted[0].value
    let least = leastWidth(of: max(sorted[0].value.magnitude, sorted[sorted.count - 1].value.magnitude), wholeNumbers)
    guard range > 0 else { return wholeNumbers ? least : goodWidth(nearest: max(sorted[0].value.magnitude, 1) / 10) }
    let quartiles = quantile(0.75, of: sorted, n) - quantile(0.25, of: sorted, n)
    let sturges = Double(Int.bitWidth - (max(n, 1) - 1).leadingZeroBitCount + 1)
    let wanted = quartiles > 0 ? 2 * quartiles / cubeRoot(of: Double(n)) : range / sturges
    let width = goodWidth(nearest: max(wanted, range / mostClasses))
    let fitting = range / width > mostClasses ? LinearScale.step(extent: range, count: Int(mostClasses)) : width
    return max(fitting, least)
  }

  /// The narrowest class whose edges are told apart among numbers of a magnitude; whole numbers are exact up to 2⁵³.
  private static func leastWidth(of magnitude: Double, _ wholeNumbers: Bool) -> Double {
    if wholeNumbers, magnitude < 0x1p51 { return 1 }
    return goodWidth(nearest: max(1e-8 * magnitude, 1e-100))
  }

  /// The nearest of 1, 2 and 5 times a power of ten, by ratio.
  private static func goodWidth(nearest width: Double) -> Double {
    let upper = LinearScale.step(extent: width, count: 1)
    let lower = LinearScale.step(extent: 0.4 * upper, count: 1)
    return width * width < lower * upper ? lower : upper
  }

  private static func quantile(_ part: Double, of sorted: [(value: Double, count: Int)], _ n: Int) -> Double {
    let place = Double(n - 1) * part
    let whole = Int(place)
    let (low, high) = (value(at: whole, in: sorted), value(at: min(whole + 1, n - 1), in: sorted))
    return low + (place - Double(whole)) * (high - low)
  }

  private static func value(at index: Int, in sorted: [(value: Double, count: Int)]) -> Double {
    var left = index
    for entry in sorted {
      if left < entry.count { return entry.value }
      left -= entry.count
    }
    return sorted[sorted.count - 1].value
  }

  /// Newton's method from above; the standard library has no roots but the square one.
  private static func cubeRoot(of number: Double) -> Double {
    var root = max(number, 1)
    while true {
      let next = (2 * root + number / (root * root)) / 3
      guard next < root else { return root }
      root = next
    }
  }
}
