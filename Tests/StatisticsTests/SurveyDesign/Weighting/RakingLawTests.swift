import TestSupport
import Testing

@testable import Statistics

@Suite("Laws of raking and trimming")
struct RakingLawTests {
  static let cells = [
    WeightingCell(categories: [0, 0], count: 20), WeightingCell(categories: [0, 1], count: 15),
    WeightingCell(categories: [0, 2], count: 5), WeightingCell(categories: [1, 0], count: 10),
    WeightingCell(categories: [1, 1], count: 30), WeightingCell(categories: [1, 2], count: 20),
  ]
  static let margins = [PopulationMargin(totals: [480, 520]), PopulationMargin(totals: [300, 300, 400])]

  @Test("Neither the order of the cells nor that of the variables matters, nor whether equal cells are counted apart")
  func order() throws {
    let weights = try Raking.rake(Self.cells, to: Self.margins, tolerance: 1e-14).weights
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<20 {
      let order = Self.cells.indices.shuffled(using: &generator)
      let shuffled = order.map { Self.cells[$0] }.map {
        WeightingCell(categories: $0.categories.reversed(), count: $0.count)
      }
      let others = try Raking.rake(shuffled, to: Self.margins.reversed(), tolerance: 1e-14).weights
      for (position, index) in order.enumerated() { #expect(agrees(others[position], weights[index])) }
    }
    let split = Self.cells.flatMap { cell in
      [
        WeightingCell(categories: cell.categories, count: 1),
        WeightingCell(categories: cell.categories, count: cell.count - 1),
      ]
    }
    let apart = try Raking.rake(split, to: Self.margins, tolerance: 1e-14).weights
    for (index, weight) in apart.enumerated() { #expect(agrees(weight, weights[index / 2])) }
  }

  @Test("Shares and numbers give proportional weights, and the base weights' scale is lost", arguments: [0.001, 7.0])
  func scale(factor: Double) throws {
    let weights = try Raking.rake(Self.cells, to: Self.margins, tolerance: 1e-14).weights
    let scaledMargins = Self.margins.map { PopulationMargin(totals: $0.totals.map { $0 * factor }) }
    let scaled = try Raking.rake(Self.cells, to: scaledMargins, tolerance: 1e-14).weights
    for (weight, other) in zip(weights, scaled) { #expect(agrees(other, weight * factor)) }
    let heavier = Self.cells.map { WeightingCell(categories: $0.categories, count: $0.count, baseWeight: factor) }
    let same = try Raking.rake(heavier, to: Self.margins, tolerance: 1e-14).weights
    for (weight, other) in zip(weights, same) { #expect(agrees(other, weight)) }
  }

  @Test("Raked weights are products of one factor a category")
  func products() throws {
    let weights = try Raking.rake(Self.cells, to: Self.margins, tolerance: 1e-14).weights
    for column in 1...2 { #expect(agrees(weights[0] * weights[3 + column], weights[3] * weights[column])) }
  }

  @Test("A ceiling holds, is counted, is paid for with balance of the rest, and raises the effective sample size")
  func ceiling() throws {
    let free = try Raking.rake(Self.cells, to: Self.margins)
    let trimmed = try Raking.rake(Self.cells, to: Self.margins, ceiling: 1.8)
    #expect(free.balance.trimmed == 0 && (free.weights.max() ?? 0) > 18.0)
    #expect(trimmed.balance.trimmed == 5 && trimmed.weights[2] == 18.0)
    #expect((trimmed.weights.max() ?? 0) <= 18.0)
    #expect(trimmed.balance.effectiveSampleSize > free.balance.effectiveSampleSize)
    #expect(trimmed.balance.designEffect < free.balance.designEffect && trimmed.balance.designEffect > 1)
    let loose = try Raking.rake(Self.cells, to: Self.margins, ceiling: 50)
    #expect(loose.weights == free.weights)
  }

  @Test("Post-stratification gives N/n")
  func postStratification() throws {
    let cells = [WeightingCell(categories: [0], count: 30), WeightingCell(categories: [1], count: 60)]
    let weighting = try PostStratification.weight(cells, to: PopulationMargin(totals: [600, 300]))
    #expect(weighting.weights == [20, 5] && weighting.iterations == 1)
    #expect(agrees(weighting.balance.effectiveSampleSize, 900.0 * 900 / (30 * 400 + 60 * 25)))
  }
}
