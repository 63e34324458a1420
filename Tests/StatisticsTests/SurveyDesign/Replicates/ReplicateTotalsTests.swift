import TestSupport
import Testing

@testable import Statistics

@Suite("Replicate weights")
struct ReplicateTotalsTests {
  struct Expected: Decodable, Sendable {
    let total: Double
    let totalError: Double
    let ratio: Double
    let ratioError: Double
    let low: Double
    let high: Double
  }

  struct Case: Decodable, Sendable {
    let label: String
    let type: String
    let rows: [[Double]]
    let replicateWeights: [[Double]]
    let units: [Int]?
    let fay: Double
    let mse: Bool
    let df: Int
    let level: Double
    let expected: Expected

    var replication: Replication {
      let count = replicateWeights[0].count
      let centre = mse ? Replication.Centre.wholeSample : .replicateMean
      switch type {
      case "JK1": return .jackknife(replicates: count, centre: centre)
      case "JKn": return .stratifiedJackknife(units: units ?? [], centre: centre)
      case "bootstrap": return .bootstrap(replicates: count, degreesOfFreedom: df, centre: centre)
      default: return .balanced(replicates: count, fay: fay, degreesOfFreedom: df, centre: centre)
      }
    }

    func totals(_ indices: some Sequence<Int>) -> ReplicateTotals {
      var totals = ReplicateTotals(replication)
      for index in indices {
        let row = rows[index]
        totals.add(row[0], per: row[1], weight: row[2], replicateWeights: replicateWeights[index])
      }
      return totals
    }
  }

  @Test("JK1, JKn, BRR, Fay and bootstrap agree with R's survey")
  func oracle() throws {
    var largest = LargestError()
    for item in try OracleFixture<Case>.load("replicate-weights") {
      let totals = item.totals(item.rows.indices)
      let (total, ratio) = (try totals.total(), try totals.ratio())
      #expect(ratio.degreesOfFreedom == item.df && ratio.n == item.rows.count)
      largest.add(total.value, item.expected.total, at: item.label)
      largest.add(try? total.standardError.get(), item.expected.totalError, at: item.label)
      largest.add(ratio.value, item.expected.ratio, at: item.label)
      largest.add(try? ratio.standardError.get(), item.expected.ratioError, at: item.label)
      let estimate = DesignBased.ratio(of: totals, level: item.level).estimate
      largest.add(estimate?.interval?.low, item.expected.low, at: item.label)
      largest.add(estimate?.interval?.high, item.expected.high, at: item.label)
      #expect(estimate?.method == .replicateWeights)
    }
    #expect(largest.value <= relativeTolerance, "\(largest.place)")
  }

  @Test("Any split of the rows merges to the same totals")
  func merging() throws {
    var generator = SeededGenerator(seed: 31)
    for item in try OracleFixture<Case>.load("replicate-weights") {
      let order = item.rows.indices.shuffled(using: &generator)
      let cut = Int.random(in: 0...order.count, using: &generator)
      var merged = item.totals(order[cut...])
      merged.merge(item.totals(order[..<cut]))
      let whole = item.totals(item.rows.indices)
      #expect(merged == whole)
      #expect(try merged.ratio() == whole.ratio())
    }
  }

  @Test("The jackknife of a mean of single persons is Student's interval")
  func student() throws {
    let answers: [Double] = [1, 5, 2, 4, 4, 3]
    var totals = SampleTotals()
    for (index, answer) in answers.enumerated() { totals.add(answer, weight: 2, in: PrimaryUnit(unit: index)) }
    let jackknife = try #require(DesignBased.ratio(of: totals.jackknife(), level: 0.9).estimate?.interval)
    let student = try #require(
      Location.mean(of: ValueCounts(answers.map { ($0, 1) }), level: 0.9).estimate?.interval)
    #expect(agrees(jackknife.low, student.low) && agrees(jackknife.high, student.high))
  }

  @Test("Balanced half samples want two units in every stratum and give a total the linearised error")
  func balanced() throws {
    var totals = SampleTotals()
    for stratum in 0..<5 {
      for unit in 0..<2 {
        let answer = Double(stratum * stratum + 3 * unit * stratum)
        totals.add(answer, weight: 1.5, in: PrimaryUnit(stratum: stratum, unit: unit))
      }
    }
    for fay in [0, 0.3, 0.9] {
      let balanced = try #require(try totals.balancedReplicates(fay: fay))
      let error = try balanced.total().standardError.get()
      #expect(agrees(error, try ClusterSample(totals).total().standardError.get()))
      #expect(balanced.replication.replicateScales.count == 8 && balanced.replication.degreesOfFreedom == 5)
    }
    totals.add(1, weight: 1, in: PrimaryUnit(stratum: 2, unit: 7))
    #expect(try totals.balancedReplicates() == nil)
    #expect(try SampleTotals().balancedReplicates() == nil)
  }

  @Test("What cannot be estimated says why")
  func degenerate() throws {
    let empty = ReplicateTotals(.jackknife(replicates: 2))
    #expect(DesignBased.total(of: empty, level: 0.95) == .notEstimable(.noAnswers))
    var halves = ReplicateTotals(.jackknife(replicates: 2))
    halves.add(3, weight: 1, replicateWeights: [2, 0])
    #expect(DesignBased.ratio(of: halves, level: 0.95).estimate?.intervalAbsence == .zeroDenominator)
    halves.add(3, weight: 1, replicateWeights: [0, 2])
    #expect(DesignBased.ratio(of: halves, level: 0.95).estimate?.intervalAbsence == .noVariation)
    var single = SampleTotals()
    single.add(3, weight: 1, in: PrimaryUnit(unit: 1))
    #expect(throws: NotEstimable.singlePrimaryUnit) { try single.jackknife() }
  }
}
