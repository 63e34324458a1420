import Charting

/// Made-up answers, always the same.
public enum SyntheticCounts {
  /// Answers spread over categories around a peak.
  ///
  /// - Parameters:
  ///   - base: How many answers; the counts add up to it.
  ///   - categories: How many categories.
  ///   - peak: Where most answers lie, from 0 for the first category to 1 for the last.
  public static func spread(_ base: Int, over categories: Int, peak: Double) -> [Int] {
    let centre = peak * Double(categories - 1)
    let width = Double(categories) / 4
    let weights = (0..<categories).map { index in
      let distance = (Double(index) - centre) / width
      return 1 / (1 + distance * distance * distance * distance)
    }
    let whole = weights.reduce(0, +)
    var (counts, sum, given) = ([Int](), 0.0, 0)
    for weight in weights {
      sum += weight
      let reached = Int((sum / whole * Double(base)).rounded())
      counts.append(reached - given)
      given = reached
    }
    return counts
  }

  /// A count with its share of a base and the share's 95 % interval; without them where there is no base.
  public static func share(_ count: Int, of base: Int) -> CountedShare {
    guard base > 0 else { return CountedShare(count: count, share: nil, uncertainty: .notEstimable) }
    return CountedShare(
      count: count, share: Double(count) / Double(base), uncertainty: .interval(interval(count, of: base)))
  }

  /// The 95 % interval of a share.
  ///
  /// Source: Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927).
  ///
  /// - Parameter base: How many answers; not 0.
  public static func interval(_ count: Int, of base: Int) -> ClosedRange<Double> {
    let (n, share, z) = (Double(base), Double(count) / Double(base), 1.959_963_984_540_054)
    let centre = share + z * z / (2 * n)
    let spread = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    return max(0, (centre - spread) / scale)...min(1, (centre + spread) / scale)
  }
}
