import Testing

@testable import Statistics

@Suite("Estimates as values")
struct EstimateTests {
  @Test("Methods and tests have names that outputs can print: lower case, words joined by hyphens")
  func names() {
    for name in EstimationMethod.allCases.map(\.rawValue) + TestMethod.allCases.map(\.rawValue) {
      #expect(name.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil, "\(name)")
    }
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
