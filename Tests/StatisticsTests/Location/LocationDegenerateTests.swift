import Testing

@testable import Statistics

@Suite("Answers that allow no estimate, or none with an interval")
struct LocationDegenerateTests {
  @Test("No answers: nothing")
  func empty() {
    for answers in [ValueCounts([]), ValueCounts([(3, 0), (4, 0)])] {
      #expect(Location.mean(of: answers, level: 0.95) == .notEstimable(.noAnswers))
      #expect(Location.median(of: answers) == .notEstimable(.noAnswers))
      #expect(Dispersion.standardDeviation(of: answers) == .notEstimable(.noAnswers))
      #expect(answers.quantile(0.5) == nil && answers.minimum == nil && answers.maximum == nil)
    }
  }

  @Test("One answer: a mean without interval, no spread")
  func single() {
    let answers = ValueCounts([(4, 1)])
    #expect(
      Location.mean(of: answers, level: 0.95)
        == .estimated(Estimate(value: 4, intervalAbsence: .singleAnswer, n: 1, method: .studentT)))
    #expect(Dispersion.standardDeviation(of: answers) == .notEstimable(.singleAnswer))
  }

  @Test("Equal answers: exactly their value, no interval, spread 0", arguments: [0.0, 0.1, 3.0, -1e9, 1e200])
  func equal(value: Double) {
    let answers = ValueCounts([(value, 7)])
    #expect(
      Location.mean(of: answers, level: 0.95)
        == .estimated(Estimate(value: value, intervalAbsence: .noVariation, n: 7, method: .studentT)))
    #expect(Dispersion.standardDeviation(of: answers) == .estimated(Estimate(exactly: 0, n: 7)))
  }

  @Test("Numbers beyond the arithmetic are named, not infinite")
  func overflow() {
    let wide = ValueCounts([(-1.7e308, 1), (1.7e308, 1)])
    #expect(Location.mean(of: wide, level: 0.95) == .notEstimable(.numericOverflow))
    #expect(Location.median(of: wide).estimate?.value == 0)
    #expect(Dispersion.standardDeviation(of: wide) == .notEstimable(.numericOverflow))
    for large in [ValueCounts([(0, 1), (1e200, 1)]), ValueCounts([(1.1e306, 3), (3.3e306, 4), (7.7e306, 1)])] {
      #expect(Location.mean(of: large, level: 0.95).estimate?.intervalAbsence == .numericOverflow)
      #expect(Dispersion.standardDeviation(of: large) == .notEstimable(.numericOverflow))
    }
  }

  @Test("−0 and 0 are one value")
  func negativeZero() {
    let answers = ValueCounts([(-0.0, 2), (0.0, 3)])
    #expect(answers.values == [0] && answers.counts == [5])
    #expect(answers.minimum?.sign == .plus)
  }
}
