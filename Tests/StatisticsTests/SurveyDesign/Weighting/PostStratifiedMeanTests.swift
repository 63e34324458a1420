import Testing

@testable import Statistics

@Suite("Post-stratified mean")
struct PostStratifiedMeanTests {
  struct Stratum: Decodable, Sendable {
    let values: [Double]
    let counts: [Int]
  }

  struct Case: Decodable, Sendable {
    let label: String
    let level: Double
    let population: [Double]
    let correction: Bool
    let strata: [Stratum]
    let mean: Double
    let low: Double
    let high: Double
  }

  static func mean(_ strata: [[Double]], _ population: [Double], correction: Bool = false) -> Estimation {
    PostStratification.mean(
      of: strata.map { ValueCounts($0.map { ($0, 1) }) }, population: PopulationMargin(totals: population),
      finitePopulationCorrection: correction, level: 0.95)
  }

  @Test("Agrees with R's survey")
  func oracle() throws {
    var largest = LargestError()
    for item in try OracleFixture<Case>.load("post-stratified-mean") {
      let estimation = PostStratification.mean(
        of: item.strata.map { ValueCounts(zip($0.values, $0.counts)) },
        population: PopulationMargin(totals: item.population), finitePopulationCorrection: item.correction,
        level: item.level)
      let estimate = try #require(estimation.estimate, "\(item.label)")
      largest.add(estimate.value, item.mean, at: item.label)
      largest.add(estimate.interval?.low, item.low, at: item.label)
      largest.add(estimate.interval?.high, item.high, at: item.label)
      #expect(estimate.method == .postStratified)
    }
    #expect(largest.value <= relativeTolerance, "\(largest.place)")
  }

  @Test("One post-stratum is Student's interval of the mean")
  func oneStratum() throws {
    let answers = ValueCounts([(1, 3), (2, 4), (5, 6)])
    let stratified = try #require(
      PostStratification.mean(of: [answers], population: PopulationMargin(totals: [77]), level: 0.9).estimate)
    let plain = try #require(Location.mean(of: answers, level: 0.9).estimate)
    #expect(agrees(stratified.value, plain.value))
    #expect(agrees(stratified.interval?.low, plain.interval?.low))
    #expect(agrees(stratified.interval?.high, plain.interval?.high))
  }

  @Test("What cannot be estimated says why")
  func degenerate() {
    #expect(Self.mean([[], []], [1, 1]) == .notEstimable(.noAnswers))
    #expect(Self.mean([[1, 2], []], [1, 1]) == .notEstimable(.emptyPostStratum))
    #expect(Self.mean([[1, 2], []], [1, 0]).estimate?.value == 1.5)
    #expect(Self.mean([[1, 2], [3]], [1, 1]).estimate?.intervalAbsence == .singleAnswer)
    #expect(Self.mean([[2, 2], [4, 4]], [1, 3]).estimate?.intervalAbsence == .noVariation)
    #expect(Self.mean([[2, 2], [4, 4]], [1, 3]).estimate?.value == 3.5)
    #expect(Self.mean([[1, 2], [3, 5]], [1, 30], correction: true) == .notEstimable(.populationExceeded))
    #expect(Self.mean([[-1.7e308, 1.7e308], [1, 2]], [1, 1]) == .notEstimable(.numericOverflow))
  }

  @Test("Where everybody answered, the correction leaves no sampling error")
  func census() {
    #expect(Self.mean([[1, 2], [3, 5, 4]], [2, 3], correction: true).estimate?.intervalAbsence == .wholePopulation)
  }
}
