import Foundation

extension Power {
  /// Cohen's effect size h = 2 arcsin √p₁ − 2 arcsin √p₂ of two shares, in −π...π.
  ///
  /// Equal distances h are about equally hard to find, whatever the shares. Cohen (1988), §6.2. R: `pwr::ES.h`.
  package static func cohensH(_ first: Double, _ second: Double) -> Double {
    precondition(first >= 0 && first <= 1 && second >= 0 && second <= 1)
    return 2 * asin(first.squareRoot()) - 2 * asin(second.squareRoot())
  }

  /// The share that lies a distance h from another, upwards where h is positive; nil where there is none.
  ///
  /// sin²(arcsin √p + h / 2), the inverse of `cohensH`.
  package static func share(atDistance h: Double, from share: Double) -> Double? {
    precondition(share >= 0 && share <= 1)
    let angle = asin(share.squareRoot()) + h / 2
    guard angle >= 0, angle <= Double.pi / 2 else { return nil }
    return sin(angle) * sin(angle)
  }

  /// The power of the normal test of two shares of different people: how likely it finds a distance h, in 0...1.
  ///
  /// P(|Z| > z) for a normal Z with the mean h √(mn / (m + n)) and the variance 1, z being the critical value of the
  /// test. Cohen (1988), §6.3. R: `pwr::pwr.2p2n.test`.
  ///
  /// - Parameters:
  ///   - effect: Cohen's h.
  ///   - first: the answers of the first group, at least 1.
  ///   - second: the answers of the second group, at least 1.
  ///   - significanceLevel: of the two-sided test, strictly between 0 and 1.
  package static func twoShares(effect: Double, first: Int, second: Int, significanceLevel: Double = 0.05) -> Double {
    precondition(first >= 1 && second >= 1)
    let normal = StandardNormalDistribution()
    let critical = normal.criticalValue(level: 1 - significanceLevel)
    let shift = effect * effectiveSize(first, second).squareRoot()
    return min(1, normal.upperTail(critical - shift) + normal.cumulative(-critical - shift))
  }

  /// The smallest distance h of two shares that their normal test finds with a given power, in 0...π.
  ///
  /// The root in h of `twoShares`; `share(atDistance:from:)` says what that means for a share. Cohen (1988), §6.4. R:
  /// `pwr::pwr.2p2n.test(power = )`.
  ///
  /// - Parameters:
  ///   - first: the answers of the first group; without any there is no distance, nor where not even the greatest, π, is
  ///     found.
  ///   - second: the answers of the second group, likewise.
  ///   - power: the power wanted, above the significance level and below 1.
  ///   - significanceLevel: of the two-sided test, strictly between 0 and 1.
  package static func detectableDistance(
    first: Int, second: Int, power: Double = 0.8, significanceLevel: Double = 0.05
  ) -> Double? {
    precondition(power > significanceLevel && power < 1)
    guard first >= 1, second >= 1 else { return nil }
    return strength(upTo: Double.pi, target: power) {
      twoShares(effect: $0, first: first, second: second, significanceLevel: significanceLevel)
    }
  }
}
