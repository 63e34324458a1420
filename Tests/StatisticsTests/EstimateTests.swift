import Testing

@testable import Statistics

@Suite("Estimates as values")
struct EstimateTests {
  @Test("Outputs rely on these names")
  func names() {
    #expect(
      EstimationMethod.allCases.map(\.rawValue) == [
        "exact-count", "wilson", "wilson-continuity-corrected", "wilson-finite-population", "jeffreys",
        "clopper-pearson", "agresti-coull", "logit", "goodman", "newcombe", "newcombe-paired", "student-t",
        "bca-bootstrap", "order-statistics", "trimmed-mean", "normal",
      ])
    #expect(
      NotEstimable.allCases.map(\.rawValue)
        == [
          "noAnswers", "singleAnswer", "noVariation", "tooManyEqualAnswers", "tooFewAnswers",
          "undefinedUnderResampling", "populationExceeded", "tooManyDistinctValues", "numericOverflow",
        ])
  }

  @Test("An estimation holds either an estimate or a reason")
  func either() {
    let estimate = Estimate(exactly: 3, n: 5)
    #expect(Estimation.estimated(estimate).estimate == estimate)
    #expect(Estimation.estimated(estimate).reason == nil)
    #expect(Estimation.notEstimable(.noAnswers).estimate == nil)
    #expect(Estimation.notEstimable(.noAnswers).reason == .noAnswers)
  }
}
