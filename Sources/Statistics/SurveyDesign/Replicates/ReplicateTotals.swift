/// The weighted totals of a sample and of its replicates, for one figure of one domain; no row is kept.
///
/// Merging is associative and commutative with the empty sample as identity, to the last bit. Who is outside the domain is
/// left out.
package struct ReplicateTotals: PopulationTotals, Equatable {
  /// How the replicates were made.
  package let replication: Replication
  /// The number of answers that count.
  package private(set) var n: Int
  /// Σ w·y of the whole sample, then of each replicate.
  private var numerators: [ExactSum]
  /// Σ w·x, likewise.
  private var denominators: [ExactSum]

  /// Creates the totals of an empty sample.
  package init(_ replication: Replication) {
    self.replication = replication
    n = 0
    numerators = [ExactSum](repeating: ExactSum(), count: replication.replicateScales.count + 1)
    denominators = numerators
  }

  /// Creates totals that were made from those of units.
  init(_ replication: Replication, n: Int, whole: WeightedSums, replicates: [WeightedSums]) {
    precondition(replicates.count == replication.replicateScales.count)
    self.replication = replication
    self.n = n
    numerators = ([whole] + replicates).map { ExactSum($0.numerator) }
    denominators = ([whole] + replicates).map { ExactSum($0.denominator) }
  }

  /// Counts a person of the domain; complexity O(R) for R replicates.
  ///
  /// - Parameters:
  ///   - y: the answer: a number, or 1 and 0 for a share.
  ///   - x: what y is divided by in a ratio.
  ///   - weight: the person's weight, positive.
  ///   - replicateWeights: the person's weight in each replicate, finite.
  package mutating func add(_ y: Double, per x: Double = 1, weight: Double, replicateWeights: [Double]) {
    precondition(y.isFinite && x.isFinite && weight > 0 && weight.isFinite)
    precondition(replicateWeights.count == replication.replicateScales.count)
    precondition(replicateWeights.allSatisfy(\.isFinite))
    n += 1
    numerators[0].add(weight * y)
    denominators[0].add(weight * x)
    for (index, replicateWeight) in replicateWeights.enumerated() where replicateWeight != 0 {
      numerators[index + 1].add(replicateWeight * y)
      denominators[index + 1].add(replicateWeight * x)
    }
  }

  /// Adds the totals of another part of the same sample; complexity O(R).
  package mutating func merge(_ other: ReplicateTotals) {
    precondition(replication == other.replication)
    n += other.n
    for index in numerators.indices {
      numerators[index].merge(other.numerators[index])
      denominators[index].merge(other.denominators[index])
    }
  }

  /// Replicate weights.
  package var method: EstimationMethod { .replicateWeights }

  package func total() throws(NotEstimable) -> PopulationEstimate {
    try estimate { numerator, _ in numerator }
  }

  package func ratio() throws(NotEstimable) -> PopulationEstimate {
    try estimate { numerator, denominator throws(NotEstimable) in
      guard denominator != 0 else { throw .zeroDenominator }
      return numerator / denominator
    }
  }

  /// The figure of the whole sample with the variance between the figures of the replicates.
  private func estimate(
    _ figure: (_ numerator: Double, _ denominator: Double) throws(NotEstimable) -> Double
  ) throws(NotEstimable) -> PopulationEstimate {
    guard n > 0 else { throw .noAnswers }
    func value(at index: Int) throws(NotEstimable) -> Double {
      guard let numerator = numerators[index].value, let denominator = denominators[index].value else {
        throw .numericOverflow
      }
      let value = try figure(numerator, denominator)
      guard value.isFinite else { throw .numericOverflow }
      return value
    }
    let whole = try value(at: 0)
    return PopulationEstimate(value: whole, n: n, degreesOfFreedom: replication.degreesOfFreedom) {
      () throws(NotEstimable) in
      var figures: [(value: Double, scale: Double)] = []
      for (index, scale) in replication.replicateScales.enumerated() where scale > 0 {
        figures.append((try value(at: index + 1), scale))
      }
      guard !figures.isEmpty else { throw .noDegreesOfFreedom }
      let centre =
        switch replication.centre {
        case .wholeSample: whole
        case .replicateMean: figures.reduce(0) { $0 + ($1.value - whole) } / Double(figures.count) + whole
        }
      return replication.scale * figures.reduce(0) { $0 + $1.scale * ($1.value - centre) * ($1.value - centre) }
    }
  }
}
