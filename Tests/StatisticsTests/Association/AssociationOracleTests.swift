import Testing

@testable import Statistics

@Suite("Association of two ordinal answers against SciPy, the delta method and quadrature")
struct AssociationOracleTests {
  struct Case: Decodable, Sendable {
    let label: String
    let level: Double
    let table: [[Int]]
    let spearman: Double?
    let spearmanLow: Double?
    let spearmanHigh: Double?
    let tauB: Double?
    let tauBLow: Double?
    let tauBHigh: Double?
    let tauBError: Double?
    let gamma: Double?
    let gammaLow: Double?
    let gammaHigh: Double?
    let gammaError: Double?
    let polychoric: Double?
    let polychoricLow: Double?
    let polychoricHigh: Double?

    var pairs: PairedCounts {
      PairedCounts(
        table: table, firstValues: table.indices.map { Double($0 + 1) },
        secondValues: (table.first ?? []).indices.map { Double($0 + 1) })
    }
  }

  /// The largest error of the polychoric correlation, which both sides find as a zero; 0 itself only to rounding.
  static func agreesAsZero(_ actual: Double?, _ expected: Double?) -> Bool {
    guard let actual, let expected else { return actual == nil && expected == nil }
    return abs(actual - expected) <= max(1e-6 * abs(expected), 1e-12)
  }

  @Test("Spearman's correlation and its interval")
  func spearman() throws {
    for item in try OracleFixture<Case>.load("association") {
      let estimate = Association.spearman(of: item.pairs, level: item.level).estimate
      #expect(agrees(estimate?.value, item.spearman), "\(item.label)")
      #expect(agrees(estimate?.interval?.low, item.spearmanLow), "\(item.label)")
      #expect(agrees(estimate?.interval?.high, item.spearmanHigh), "\(item.label)")
    }
  }

  @Test("Kendall's tau-b and Goodman and Kruskal's gamma, with their standard errors")
  func concordance() throws {
    for item in try OracleFixture<Case>.load("association") {
      let tauB = Association.kendallTauB(of: item.pairs, level: item.level).estimate
      #expect(agrees(tauB?.value, item.tauB), "\(item.label)")
      #expect(agrees(tauB?.interval?.low, item.tauBLow), "\(item.label)")
      #expect(agrees(tauB?.interval?.high, item.tauBHigh), "\(item.label)")
      let gamma = Association.goodmanKruskalGamma(of: item.pairs, level: item.level).estimate
      #expect(agrees(gamma?.value, item.gamma), "\(item.label)")
      #expect(agrees(gamma?.interval?.low, item.gammaLow), "\(item.label)")
      #expect(agrees(gamma?.interval?.high, item.gammaHigh), "\(item.label)")
      if let error = item.gammaError {
        let measure = Concordance(of: item.pairs).goodmanKruskalGamma
        #expect(agrees(measure.standardError, error), "\(item.label)")
      }
    }
  }

  @Test("The polychoric correlation and its interval, to a part of 10⁻⁶")
  func polychoric() throws {
    for item in try OracleFixture<Case>.load("association") where item.polychoric != nil {
      let estimate = Association.polychoric(of: item.pairs, level: item.level).estimate
      #expect(Self.agreesAsZero(estimate?.value, item.polychoric), "\(item.label)")
      #expect(Self.agreesAsZero(estimate?.interval?.low, item.polychoricLow), "\(item.label)")
      #expect(Self.agreesAsZero(estimate?.interval?.high, item.polychoricHigh), "\(item.label)")
    }
  }

  @Test("Key drivers are the items' correlations with the overall rating, the closest first and those without last")
  func keyDrivers() throws {
    let cases = try OracleFixture<Case>.load("association")
    for start in stride(from: 0, to: cases.count, by: 8) {
      let items = Array(cases[start..<min(start + 8, cases.count)])
      let drivers = Association.keyDrivers(items.map(\.pairs), level: 0.9)
      #expect(drivers.map(\.item).sorted() == Array(items.indices))
      for driver in drivers {
        let alone = Association.spearman(of: items[driver.item].pairs, level: 0.9)
        #expect(driver.correlation == alone)
        #expect(agrees(driver.correlation.estimate?.value, items[driver.item].spearman))
      }
      let expected = drivers.map { items[$0.item].spearman ?? -2 }
      #expect(zip(expected, expected.dropFirst()).allSatisfy { $0 >= $1 - 1e-12 })
    }
  }

  @Test("Published: job satisfaction and income (Agresti 2002, table 2.8), as SAS prints it")
  func published() throws {
    let table = [[1, 3, 10, 6], [2, 3, 10, 7], [1, 6, 14, 12], [0, 1, 9, 11]]
    let pairs = PairedCounts(table: table, firstValues: [1, 2, 3, 4], secondValues: [1, 2, 3, 4])
    let measure = Concordance(of: pairs).goodmanKruskalGamma
    #expect(abs(measure.value - 0.2211) < 5e-5 && abs(measure.standardError - 0.1172) < 5e-5)
  }
}
