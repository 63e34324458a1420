import Statistics

/// One line of the table: a method, a population and a size, and what the method promises there.
struct SimulatedCase: Sendable {
  /// The method.
  let method: String
  /// The population.
  let population: String
  /// The number of answers; of two groups both.
  let sizes: [Int]
  /// The rate that was promised, in 0...1.
  let nominal: Double
  /// What is promised.
  let promise: Promise
  /// Finds the rate, from so many runs and a seed.
  private let measure: @Sendable (_ runs: Int, _ seed: UInt64) -> Rate

  /// A rate that is computed and not simulated.
  init(
    _ method: String, _ population: String, sizes: [Int], nominal: Double, _ promise: Promise,
    exactly rate: @escaping @Sendable () -> Double
  ) {
    (self.method, self.population, self.sizes, self.nominal, self.promise) = (
      method, population, sizes, nominal, promise
    )
    measure = { _, _ in Rate(exactly: rate()) }
  }

  /// A rate that is simulated.
  ///
  /// - Parameters:
  ///   - effort: by what the number of runs is multiplied: less than 1 for a method that takes long.
  ///   - trial: whether it happened this time; `nil` where the sample cannot tell.
  init(
    _ method: String, _ population: String, sizes: [Int], nominal: Double = 0.95, _ promise: Promise,
    effort: Double = 1.5,
    trial: @escaping @Sendable (inout SplitMix64) -> Bool?
  ) {
    (self.method, self.population, self.sizes, self.nominal, self.promise) = (
      method, population, sizes, nominal, promise
    )
    measure = { runs, seed in Rate(runs: max(1, Int(effort * Double(runs))), seed: seed, trial: trial) }
  }

  /// Finds the rate; the seed is that of the case, so that other cases may come and go.
  func rate(runs: Int) -> Rate {
    let label = "\(method)|\(population)|\(sizes)"
    // FNV-1a.
    let seed = label.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return measure(runs, seed)
  }

  /// The line of the table, with the rate in percent and half the width of its interval at 95 %.
  func line(_ rate: Rate) -> String {
    let interval = rate.interval(level: 0.95)
    let kept = promise.isKept(rate, nominal: nominal)
    return [
      method, population, sizes.map(String.init).joined(separator: "/"), percent(nominal), percent(rate.value),
      rate.trials == nil ? "exact" : "±" + percent((interval.high - interval.low) / 2), percent(rate.undecided),
      promise.rawValue, kept.map { $0 ? "yes" : "NO" } ?? "–",
    ].joined(separator: "\t")
  }

  private func percent(_ share: Double) -> String {
    let hundredths = Int((share * 10_000).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}

/// Whether the interval of an estimate holds the true value; `nil` where it has none.
func holds(_ estimation: Estimation, _ truth: Double) -> Bool? {
  guard let interval = estimation.estimate?.interval else { return nil }
  return interval.low <= truth + 1e-12 && truth - 1e-12 <= interval.high
}
