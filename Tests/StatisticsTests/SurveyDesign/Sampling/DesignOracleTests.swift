import Testing

@testable import Statistics

@Suite("Complex samples against R's survey")
struct DesignOracleTests {
  struct Expected: Decodable, Sendable {
    let single: Bool?
    let df: Int?
    let total: Double?
    let totalError: Double?
    let ratio: Double?
    let ratioError: Double?
    let mean: Double?
    let meanError: Double?
    let low: Double?
    let high: Double?
    let share: Double?
    let shareLow: Double?
    let shareHigh: Double?
    let jackknifeTotalError: Double?
    let jackknifeRatioError: Double?
    let balancedTotalError: Double?
    let balancedRatioError: Double?
  }

  struct Case: Decodable, Sendable {
    let label: String
    let rows: [[Double]]
    let primaryUnits: [Int]?
    let elements: [Int]?
    let policy: String
    let level: Double
    let fay: Double
    let mse: Bool
    let expected: Expected

    /// The rows' totals with y and x as given by a row.
    func totals(_ y: (_ row: [Double]) -> Double, per x: (_ row: [Double]) -> Double) -> SampleTotals {
      var totals = SampleTotals()
      for row in rows {
        let unit = PrimaryUnit(stratum: Int(row[0]), unit: Int(row[1]))
        if row[2] == 1 {
          totals.add(y(row), per: x(row), weight: row[5], in: unit)
        } else {
          totals.addOutsideDomain(in: unit)
        }
      }
      return totals
    }

    var populations: [Int: Int] {
      Dictionary(uniqueKeysWithValues: (primaryUnits ?? []).enumerated().map { ($0, $1) })
    }

    var frame: SamplingFrame {
      var units: [PrimaryUnit] = []
      for row in rows {
        let unit = PrimaryUnit(stratum: Int(row[0]), unit: Int(row[1]))
        if !units.contains(unit) { units.append(unit) }
      }
      return SamplingFrame(
        primaryUnits: populations, elements: Dictionary(uniqueKeysWithValues: zip(units, elements ?? [])),
        singleUnits: policy == "fail" ? .fail : policy == "certainty" ? .certainty : .adjust)
    }
  }

  @Test("Totals, ratios, means and shares with their standard errors and intervals")
  func linearisation() throws {
    var largest = LargestError()
    for item in try OracleFixture<Case>.load("survey-design") {
      let ratios = ClusterSample(item.totals({ $0[3] }, per: { $0[4] }), from: item.frame)
      let means = ClusterSample(item.totals({ $0[3] }, per: { _ in 1 }), from: item.frame)
      let shares = ClusterSample(item.totals({ $0[3] >= 4 ? 1 : 0 }, per: { _ in 1 }), from: item.frame)
      let expected = item.expected
      if expected.single == true {
        #expect(try ratios.total().standardError == .failure(.singlePrimaryUnit), "\(item.label)")
        #expect(DesignBased.ratio(of: means, level: item.level).estimate?.intervalAbsence == .singlePrimaryUnit)
        continue
      }
      let total = try ratios.total()
      let ratio = try ratios.ratio()
      let mean = try means.ratio()
      #expect(total.degreesOfFreedom == expected.df, "\(item.label)")
      largest.add(total.value, expected.total, at: item.label)
      largest.add(try? total.standardError.get(), expected.totalError, at: item.label)
      largest.add(ratio.value, expected.ratio, at: item.label)
      largest.add(try? ratio.standardError.get(), expected.ratioError, at: item.label)
      largest.add(mean.value, expected.mean, at: item.label)
      largest.add(try? mean.standardError.get(), expected.meanError, at: item.label)
      let interval = DesignBased.ratio(of: means, level: item.level).estimate?.interval
      let isExpected = expected.meanError != nil
      largest.add(interval?.low, isExpected ? expected.low : nil, at: item.label)
      largest.add(interval?.high, isExpected ? expected.high : nil, at: item.label)
      let share = try #require(DesignBased.share(of: shares, level: item.level).estimate)
      largest.add(share.value, expected.share, at: item.label)
      largest.add(share.interval?.low, expected.shareLow, at: item.label)
      largest.add(share.interval?.high, expected.shareHigh, at: item.label)
    }
    #expect(largest.value <= relativeTolerance, "\(largest.place)")
  }

  @Test("Jackknife and balanced half samples made of the units' totals")
  func replicates() throws {
    var largest = LargestError()
    var balancedCases = 0
    for item in try OracleFixture<Case>.load("survey-design") {
      let totals = item.totals({ $0[3] }, per: { $0[4] })
      let expected = item.expected
      if expected.jackknifeTotalError != nil {
        let jackknife = try totals.jackknife(primaryUnits: item.populations)
        largest.add(try? jackknife.total().standardError.get(), expected.jackknifeTotalError, at: item.label)
        largest.add(try? jackknife.ratio().standardError.get(), expected.jackknifeRatioError, at: item.label)
      }
      if expected.balancedTotalError != nil {
        balancedCases += 1
        let balanced = try #require(
          try totals.balancedReplicates(fay: item.fay, centre: item.mse ? .wholeSample : .replicateMean))
        largest.add(try? balanced.total().standardError.get(), expected.balancedTotalError, at: item.label)
        largest.add(try? balanced.ratio().standardError.get(), expected.balancedRatioError, at: item.label)
      }
    }
    #expect(largest.value <= relativeTolerance, "\(largest.place)")
    #expect(balancedCases > 20)
  }
}
