import Testing

@testable import Statistics

@Suite("Paired answers against R, SciPy and enumeration")
struct PairedOracleTests {
  struct Ranked: Decodable, Sendable {
    let sum: Double
    let p: Double?
    let z: Double
    let normalP: Double
    let correlation: Double
    let low: Double?
    let high: Double?
  }

  struct Case: Decodable, Sendable {
    let label: String
    let level: Double
    let values: [Double]
    let counts: [Int]
    let pratt: Ranked?
    let wilcoxon: Ranked?
    let pseudoMedian: Double?
    let pseudoMedianLow: Double?
    let pseudoMedianHigh: Double?
    let t: Double?
    let tP: Double?
    let d: Double?
    let dLow: Double?
    let dHigh: Double?

    var differences: ValueCounts { ValueCounts(zip(values, counts)) }
  }

  @Test("Signed-rank tests, exact and asymptotic, with ties and both treatments of zeros")
  func wilcoxon() throws {
    for item in try OracleFixture<Case>.load("paired") {
      for (zeros, expected) in [(ZeroDifferences.pratt, item.pratt), (.wilcoxon, item.wilcoxon)] {
        let exact = Paired.exactWilcoxonTest(item.differences, zeros: zeros)?.result
        #expect(agrees(exact?.statistic, expected?.sum), "\(item.label)")
        #expect(agrees(exact?.pValue, expected?.p), "\(item.label)")
        let asymptotic = Paired.asymptoticWilcoxonTest(item.differences, zeros: zeros).result
        #expect(agrees(asymptotic?.statistic, expected?.z), "\(item.label)")
        #expect(agrees(asymptotic?.pValue, expected?.normalP), "\(item.label)")
      }
    }
  }

  @Test("The rank-biserial correlation and its jackknife")
  func rankBiserial() throws {
    for item in try OracleFixture<Case>.load("paired") {
      for (zeros, expected) in [(ZeroDifferences.pratt, item.pratt), (.wilcoxon, item.wilcoxon)] {
        let estimate = Paired.rankBiserial(item.differences, zeros: zeros, level: item.level).estimate
        #expect(agrees(estimate?.value, expected?.correlation), "\(item.label)")
        #expect(agrees(estimate?.interval?.low, expected?.low), "\(item.label)")
        #expect(agrees(estimate?.interval?.high, expected?.high), "\(item.label)")
      }
    }
  }

  @Test("The pseudo-median and its limits, to the bit")
  func hodgesLehmann() throws {
    for item in try OracleFixture<Case>.load("paired") {
      let estimate = Paired.hodgesLehmann(item.differences, level: item.level).estimate
      #expect(agrees(estimate?.value, item.pseudoMedian), "\(item.label)")
      #expect(estimate?.interval?.low == item.pseudoMedianLow, "\(item.label)")
      #expect(estimate?.interval?.high == item.pseudoMedianHigh, "\(item.label)")
    }
  }

  @Test("The paired t test and Cohen's d with its limits")
  func studentised() throws {
    for item in try OracleFixture<Case>.load("paired") {
      let test = Paired.tTest(item.differences).result
      #expect(agrees(test?.statistic, item.t), "\(item.label)")
      #expect(agrees(test?.pValue, item.tP), "\(item.label)")
      let estimate = Paired.cohensD(item.differences, level: item.level).estimate
      #expect(agrees(estimate?.value, item.d), "\(item.label)")
      #expect(agrees(estimate?.interval?.low, item.dLow), "\(item.label)")
      #expect(agrees(estimate?.interval?.high, item.dHigh), "\(item.label)")
    }
  }

  @Test("Published: Darwin's maize, as R's wilcox.test and t.test print it")
  func maize() throws {
    let inches = [
      6.125, -8.375, 1, 2, 0.75, 2.875, 3.5, 5.125, 1.75, 3.625, 7, 3, 9.375, 7.5, -6,
    ]
    let differences = ValueCounts(inches.map { ($0, 1) })
    let wilcoxon = try #require(Paired.wilcoxonTest(differences).result)
    #expect(wilcoxon.statistic == 96 && abs(wilcoxon.pValue - 0.04126) < 5e-6)
    #expect(wilcoxon.method == .wilcoxonPrattExact && wilcoxon.n == [15])
    let student = try #require(Paired.tTest(differences).result)
    #expect(abs(student.statistic - 2.148) < 5e-4 && abs(student.pValue - 0.0497) < 5e-5)
    #expect(student.degreesOfFreedom == [14])
  }
}
