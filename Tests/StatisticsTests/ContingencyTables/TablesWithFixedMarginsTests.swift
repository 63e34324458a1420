import TestSupport
import Testing

@testable import Statistics

@Suite("Contingency tables and those that share their margins")
struct TablesWithFixedMarginsTests {
  static func all(_ table: ContingencyTable, limit: Int = 100_000) -> [(columns: [[Int]], probability: Double)]? {
    var tables = TablesWithFixedMargins(of: table)
    var result: [(columns: [[Int]], probability: Double)] = []
    return tables.forEach(limit: limit) { result.append(($0, $1)) } ? result : nil
  }

  @Test("Groups become rows over every value that anybody answered")
  func groups() {
    let table = ContingencyTable(groups: [ValueCounts([(1, 2), (5, 1)]), ValueCounts([(3, 4)]), ValueCounts([])])
    #expect(table == ContingencyTable([[2, 0, 1], [0, 4, 0], [0, 0, 0]]))
    #expect(table.rowTotals == [3, 4, 0] && table.columnTotals == [2, 4, 1] && table.n == 7)
  }

  @Test("Fisher's tea: five tables with the probabilities 1, 16, 36, 16, 1 of 70")
  func tea() throws {
    let tables = try #require(Self.all(ContingencyTable([[3, 1], [1, 3]])))
    #expect(tables.map { $0.columns[0][0] } == [0, 1, 2, 3, 4])
    for (table, ways) in zip(tables, [1.0, 16, 36, 16, 1]) { #expect(agrees(table.probability, ways / 70)) }
  }

  @Test("Every table once, with the margins of the first and the probability of Fisher's formula")
  func enumeration() throws {
    var generator = SeededGenerator(seed: 31)
    func factorial(_ number: Int) -> Double { (0..<number).reduce(1) { $0 * Double($1 + 1) } }
    for _ in 0..<40 {
      let shape = (Int.random(in: 1...3, using: &generator), Int.random(in: 1...4, using: &generator))
      let table = ContingencyTable(
        (0..<shape.0).map { _ in (0..<shape.1).map { _ in Int.random(in: 0...3, using: &generator) } })
      let tables = try #require(Self.all(table))
      #expect(Set(tables.map(\.columns)).count == tables.count)
      #expect(agrees(tables.reduce(0) { $0 + $1.probability }, 1))
      let margins = (table.rowTotals + table.columnTotals).map(factorial).reduce(1, *) / factorial(table.n)
      for (columns, probability) in tables {
        #expect(columns.map { $0.reduce(0, +) } == table.columnTotals)
        #expect(table.rowTotals.indices.map { row in columns.reduce(0) { $0 + $1[row] } } == table.rowTotals)
        #expect(agrees(probability, margins / columns.joined().map(factorial).reduce(1, *)))
      }
    }
  }

  @Test("More tables than the limit are refused")
  func limit() {
    #expect(Self.all(ContingencyTable([[3, 1], [1, 3]]), limit: 4) == nil)
    #expect(Self.all(ContingencyTable([[3, 1], [1, 3]]), limit: 5)?.count == 5)
  }

  @Test("Random tables come as often as they should")
  func random() throws {
    let table = ContingencyTable([[2, 1, 0], [1, 1, 2], [0, 1, 1]])
    let probabilities = try #require(Self.all(table))
    var tables = TablesWithFixedMargins(of: table)
    var generator = SplitMix64(seed: 3)
    var counts: [[[Int]]: Int] = [:]
    for _ in 0..<50_000 { counts[tables.random(using: &generator), default: 0] += 1 }
    var statistic = 0.0
    for (columns, probability) in probabilities {
      let expected = probability * 50_000
      let distance = Double(counts[columns] ?? 0) - expected
      statistic += distance * distance / expected
    }
    #expect(counts.values.reduce(0, +) == 50_000 && counts.count <= probabilities.count)
    let distribution = ChiSquaredDistribution(degreesOfFreedom: Double(probabilities.count - 1))
    #expect(statistic < distribution.quantile(0.999))
  }
}
