extension SplitMix64 {
  /// A random number of successes in independent trials of equal probability: a draw from the binomial distribution.
  ///
  /// Few expected successes are found by going through the probabilities from 0 on, more by transformed rejection
  /// (algorithm BTRS of Hörmann 1993, "The generation of binomial random variates", Journal of Statistical Computation
  /// and Simulation 46:101–110). Both follow the exact distribution as far as double precision goes, no normal
  /// approximation. Only basic arithmetic and square roots are used, which give the same bits on every machine.
  ///
  /// R: `rbinom(1, trials, probability)`. Complexity: O(1).
  ///
  /// - Parameters:
  ///   - trials: 0 or more.
  ///   - probability: the probability of a success, in 0...1.
  package mutating func binomial(trials: Int, probability: Double) -> Int {
    precondition(trials >= 0 && probability >= 0 && probability <= 1)
    guard probability <= 0.5 else { return trials - binomial(trials: trials, probability: 1 - probability) }
    return Double(trials) * probability < 10
      ? binomialByInversion(trials: trials, probability: probability)
      : binomialByRejection(trials: trials, probability: probability)
  }

  /// Subtracts P(X = 0), P(X = 1), … from a uniform number until it is used up; fast for a small expectation.
  private mutating func binomialByInversion(trials: Int, probability: Double) -> Int {
    let odds = probability / (1 - probability)
    var rest = unit()
    var successes = 0
    var mass = power(1 - probability, trials)
    while rest >= mass && successes < trials {
      rest -= mass
      successes += 1
      mass *= odds * (Double(trials - successes + 1) / Double(successes))
    }
    return successes
  }

  /// Hörmann's BTRS, for an expectation of at least 10 and a probability of at most ½; his names of the constants.
  private mutating func binomialByRejection(trials: Int, probability: Double) -> Int {
    let n = Double(trials)
    let odds = probability / (1 - probability)
    let deviation = (n * probability * (1 - probability)).squareRoot()
    let b = 1.15 + 2.53 * deviation
    let a = -0.0873 + 0.0248 * b + 0.01 * probability
    let alpha = (2.83 + 5.1 / b) * deviation
    let mode = ((n + 1) * probability).rounded(.down)
    while true {
      let u = openUnit() - 0.5
      let v = openUnit()
      let distance = 0.5 - abs(u)
      let k = ((2 * a / distance + b) * u + n * probability + 0.5).rounded(.down)
      guard k >= 0 && k <= n else { continue }
      if distance >= 0.07 && v <= 0.92 - 4.2 / b { return Int(k) }
      // The logarithm of P(X = k) / P(X = mode), by Stirling's series.
      let ratio =
        (mode + 0.5) * portableLogarithm((mode + 1) / (odds * (n - mode + 1)))
        + (n + 1) * portableLogarithm((n - mode + 1) / (n - k + 1))
        + (k + 0.5) * portableLogarithm(odds * (n - k + 1) / (k + 1))
        + stirlingRemainder(mode) + stirlingRemainder(n - mode) - stirlingRemainder(k) - stirlingRemainder(n - k)
      if portableLogarithm(v * alpha / (a / (distance * distance) + b)) <= ratio { return Int(k) }
    }
  }

  /// A random number strictly between 0 and 1.
  private mutating func openUnit() -> Double { (Double(next() >> 12) + 0.5) * 0x1p-52 }
}

/// A whole power by repeated squaring.
private func power(_ base: Double, _ exponent: Int) -> Double {
  var result = 1.0
  var square = base
  var remaining = exponent
  while remaining > 0 {
    if remaining & 1 == 1 { result *= square }
    square *= square
    remaining >>= 1
  }
  return result
}

/// ln k! − (k + ½) ln(k + 1) + (k + 1) − ½ ln 2π, to 10⁻¹³.
private func stirlingRemainder(_ k: Double) -> Double {
  if k < 10 { return firstStirlingRemainders[Int(k)] }
  let x = k + 1
  let square = x * x
  return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - 1.0 / 1680 / square) / square) / square) / x
}

/// The remainders for k = 0, 1, … 9, where the series is not yet precise.
private let firstStirlingRemainders = [
  0.08106146679532726, 0.04134069595540929, 0.02767792568499834, 0.02079067210376509, 0.01664469118982119,
  0.01387612882307075, 0.01189670994589177, 0.01041126526197209, 0.009255462182712733, 0.008330563433362871,
]
