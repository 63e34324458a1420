import Testing

@testable import Statistics

@Suite("Estimates as values")
struct EstimateTests {
  @Test("Outputs rely on these names")
  func names() {
    #expect(
      EstimationMethod.allCases.map(\.rawValue)
        == ["exact-count", "wilson", "student-t", "normal", "brunner-munzel", "feng-cliff"])
    #expect(
      NotEstimable.allCases.map(\.rawValue)
        == [
          "noAnswers", "singleAnswer", "noVariation", "tooManyDistinctValues", "numericOverflow", "completeSeparation",
        ])
    #expect(
      TestMethod.allCases.map(\.rawValue)
        == ["welch-t", "brunner-munzel", "brunner-munzel-exact", "brunner-munzel-permutation"])
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
