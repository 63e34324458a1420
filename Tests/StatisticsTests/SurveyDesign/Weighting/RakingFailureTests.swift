import Testing

@testable import Statistics

@Suite("Weights that cannot be found are refused by name")
struct RakingFailureTests {
  static func cells(_ categories: [[Int]]) -> [WeightingCell] {
    categories.map { WeightingCell(categories: $0, count: 2) }
  }
  static func margins(_ totals: [Double]...) -> [PopulationMargin] { totals.map { PopulationMargin(totals: $0) } }

  @Test("Nobody answered")
  func noRespondents() {
    #expect(throws: WeightingFailure.noRespondents) { try Raking.rake([], to: Self.margins([1, 1])) }
  }

  @Test("Margins of different populations")
  func totals() {
    #expect(throws: WeightingFailure.marginTotalsDiffer(variable: 1, total: 11, expected: 10)) {
      try Raking.rake(Self.cells([[0, 0], [1, 1]]), to: Self.margins([4, 6], [5, 6]))
    }
  }

  @Test("A category with people but no respondents, and the other way round")
  func emptyCategories() {
    #expect(throws: WeightingFailure.emptyCategory(variable: 1, category: 2)) {
      try Raking.rake(Self.cells([[0, 0], [1, 1]]), to: Self.margins([4, 6], [5, 3, 2]))
    }
    #expect(throws: WeightingFailure.categoryOutsidePopulation(variable: 0, category: 1)) {
      try Raking.rake(Self.cells([[0, 0], [1, 1]]), to: Self.margins([10, 0], [5, 5]))
    }
  }

  @Test("A category that is empty on both sides does not matter")
  func emptyOnBothSides() throws {
    let weighting = try Raking.rake(Self.cells([[0], [2]]), to: Self.margins([4, 0, 6]))
    #expect(weighting.weights == [2, 3])
    #expect(weighting.balance.variables[0][1].wanted == 0 && weighting.balance.variables[0][1].weighted == 0)
  }

  @Test("Margins that contradict each other in the combinations there are")
  func notConverged() throws {
    // Whoever is in category 0 of the one variable is so in the other, but the shares differ.
    let failure = #expect(throws: WeightingFailure.self) {
      try Raking.rake(Self.cells([[0, 0], [1, 1]]), to: Self.margins([4, 6], [6, 4]), maximumIterations: 50)
    }
    guard case .notConverged(50, let deviation) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(agrees(deviation, 0.5))
    #expect(failure?.description.contains("after 50 iterations") == true)
  }

  @Test("A ceiling below what a category needs; exactly what it needs is enough")
  func ceiling() throws {
    let cells = [WeightingCell(categories: [0], count: 10), WeightingCell(categories: [1], count: 90)]
    #expect(throws: WeightingFailure.ceilingTooLow(variable: 0, category: 0)) {
      try Raking.rake(cells, to: Self.margins([50, 50]), ceiling: 4.99)
    }
    let weighting = try Raking.rake(cells, to: Self.margins([50, 50]), ceiling: 5)
    #expect(agrees(weighting.weights[0], 5) && weighting.balance.trimmed == 10)
  }

  @Test("Numbers at the end of their range end in a failure, not in weights that are no numbers")
  func extremes() throws {
    let cells = [
      WeightingCell(categories: [0, 0], count: 1, baseWeight: 1e-300),
      WeightingCell(categories: [1, 1], count: 1, baseWeight: 1e300),
    ]
    #expect(throws: WeightingFailure.self) { try Raking.rake(cells, to: Self.margins([1, 2], [2, 1])) }
    let weighting = try Raking.rake(cells, to: Self.margins([1e-200, 1e200], [1e-200, 1e200]))
    #expect(weighting.weights == [1e-200, 1e200])
  }
}
