/// How firmly a claim about a population stands on the answers of a part of it.
package enum TippingPoint: Sendable, Hashable {
  /// The claim fails if at least `disagreeing` of the `nonrespondents` lack the property, and holds if fewer do; from 1
  /// to `nonrespondents`.
  case tips(disagreeing: Int, nonrespondents: Int)
  /// The claim holds even if all who did not answer lacked the property.
  case holdsRegardless
  /// The claim fails even if all who did not answer had the property.
  case failsRegardless
  /// The question cannot be asked.
  case notEstimable(NotEstimable)
}

extension Nonresponse {
  /// How many of those who did not answer would have to lack the property for a claim about all to fail.
  ///
  /// With s of n who answered, a population of N and a claim that needs k people, all others having the property leave
  /// s + N − n − k people who may lack it: one more tips the claim. A tipping-point analysis of missing answers: Yan, Lee
  /// and Li (2009), "Missing data handling methods in medical device clinical trials", Journal of Biopharmaceutical
  /// Statistics 19:1085–1098.
  ///
  /// - Parameters:
  ///   - claim: what is said of the population.
  ///   - successes: the answers with the property, in 0...returned.
  ///   - returned: the valid answers.
  ///   - population: how many could have answered; 0 gives `emptyPopulation`, fewer than `returned` give
  ///     `populationExceeded`.
  package static func tippingPoint(
    for claim: ShareClaim = .majority, successes: Int, of returned: Int, population: Int
  ) -> TippingPoint {
    precondition(successes >= 0 && successes <= returned && population >= 0)
    guard population >= returned else { return .notEstimable(.populationExceeded) }
    guard population > 0 else { return .notEstimable(.emptyPopulation) }
    let nonrespondents = population - returned
    let disagreeing = successes + nonrespondents - claim.required(of: population) + 1
    if disagreeing > nonrespondents { return .holdsRegardless }
    return disagreeing > 0
      ? .tips(disagreeing: disagreeing, nonrespondents: nonrespondents) : .failsRegardless
  }
}
