import Testing

@testable import Statistics

@Suite("Complex samples that allow no estimate, or none with an interval")
struct DesignDegenerateTests {
  /// Answers in the order of units; one person a unit unless several values are given.
  static func totals(_ units: [[Double]], per x: Double = 1, stratum: Int = 0) -> SampleTotals {
    var totals = SampleTotals()
    for (index, answers) in units.enumerated() {
      for answer in answers { totals.add(answer, per: x, weight: 1.7, in: PrimaryUnit(stratum: stratum, unit: index)) }
    }
    return totals
  }

  static func absence(_ estimation: Estimation) -> NotEstimable? {
    estimation.reason ?? estimation.estimate?.intervalAbsence
  }

  @Test("Nobody counts")
  func noAnswers() {
    var outside = SampleTotals()
    outside.addOutsideDomain(in: PrimaryUnit(unit: 1))
    for totals in [SampleTotals(), outside] {
      #expect(DesignBased.total(of: ClusterSample(totals), level: 0.95) == .notEstimable(.noAnswers))
      #expect(DesignBased.ratio(of: ClusterSample(totals), level: 0.95) == .notEstimable(.noAnswers))
      #expect(DesignBased.share(of: ClusterSample(totals), level: 0.95) == .notEstimable(.noAnswers))
    }
  }

  @Test("Equal answers have a mean and no interval, whatever rounding does", arguments: [0.0, 0.1, 4, -1e9, 1e150])
  func equal(value: Double) {
    let sample = ClusterSample(Self.totals([[value, value], [value], [value, value, value]]))
    #expect(Self.absence(DesignBased.ratio(of: sample, level: 0.95)) == .noVariation)
    let estimate = DesignBased.ratio(of: sample, level: 0.95).estimate
    #expect(agrees(estimate?.value, value))
  }

  @Test("Nobody and everybody are shares without interval")
  func extremes() {
    for value in [0.0, 1.0] {
      let estimate = DesignBased.share(of: ClusterSample(Self.totals([[value], [value, value]])), level: 0.95).estimate
      #expect(estimate?.value == value && estimate?.intervalAbsence == .noVariation)
    }
  }

  @Test("Where those who differ weigh next to nothing, the share is 0 or 1 without interval, whatever replicates say")
  func nextToNothing() {
    for value in [0.0, 1] {
      var replicates = ReplicateTotals(.bootstrap(replicates: 2, degreesOfFreedom: 1))
      replicates.add(value, weight: 1, replicateWeights: [1, 0])
      replicates.add(1 - value, weight: 1e-300, replicateWeights: [0, 1])
      let share = DesignBased.share(of: replicates, level: 0.95).estimate
      #expect(share?.value == value || share?.value == 1e-300)
      #expect(share.map { $0.interval != nil || $0.intervalAbsence == .noVariation } ?? false)
    }
  }

  @Test("A single answer, a single unit, a domain in one unit")
  func singles() {
    let single = Self.totals([[3]])
    #expect(Self.absence(DesignBased.ratio(of: ClusterSample(single), level: 0.95)) == .singlePrimaryUnit)
    let certain = ClusterSample(single, from: SamplingFrame(singleUnits: .certainty))
    #expect(Self.absence(DesignBased.ratio(of: certain, level: 0.95)) == .singleAnswer)
    let adjusted = ClusterSample(single, from: SamplingFrame(singleUnits: .adjust))
    #expect(Self.absence(DesignBased.total(of: adjusted, level: 0.95)) == .noDegreesOfFreedom)
    var domain = Self.totals([[3, 4]])
    domain.addOutsideDomain(in: PrimaryUnit(unit: 9))
    #expect(Self.absence(DesignBased.total(of: ClusterSample(domain), level: 0.95)) == .noDegreesOfFreedom)
  }

  @Test("Who asked everybody has no sampling error; who asked more than there are is told so")
  func populations() {
    let totals = Self.totals([[1, 2], [4]])
    let census = ClusterSample(totals, from: SamplingFrame(primaryUnits: [0: 2]))
    #expect(Self.absence(DesignBased.ratio(of: census, level: 0.95)) == .wholePopulation)
    let inside = [PrimaryUnit(unit: 0): 5, PrimaryUnit(unit: 1): 1]
    let partly = ClusterSample(totals, from: SamplingFrame(primaryUnits: [0: 2], elements: inside))
    #expect(DesignBased.ratio(of: partly, level: 0.95).estimate?.interval != nil)
    let tooFew = ClusterSample(totals, from: SamplingFrame(primaryUnits: [0: 1]))
    #expect(Self.absence(DesignBased.ratio(of: tooFew, level: 0.95)) == .populationExceeded)
    #expect(throws: NotEstimable.populationExceeded) { try totals.jackknife(primaryUnits: [0: 1]) }
  }

  @Test("Division by 0 and numbers beyond the arithmetic")
  func overflow() {
    let nothing = ClusterSample(Self.totals([[1], [2]], per: 0))
    #expect(DesignBased.ratio(of: nothing, level: 0.95) == .notEstimable(.zeroDenominator))
    #expect(DesignBased.total(of: nothing, level: 0.95).estimate?.interval != nil)
    let large = ClusterSample(Self.totals([[1.7e308], [1.7e308]]))
    #expect(DesignBased.total(of: large, level: 0.95) == .notEstimable(.numericOverflow))
    let squares = ClusterSample(Self.totals([[1e200], [2e200]]))
    #expect(Self.absence(DesignBased.total(of: squares, level: 0.95)) == .numericOverflow)
  }
}
