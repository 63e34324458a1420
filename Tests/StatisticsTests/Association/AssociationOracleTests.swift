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

  /// Whether two limits agree relative to the scale −1...1; the oracles find standard errors by numerical derivatives.
  static func near(_ actual: Double?, _ expected: Double?, within tolerance: Double) -> Bool {
    guard let actual, let expected else { return actual == nil && expected == nil }
    return abs(actual - expected) <= tolerance
  }

  @Test("Spearman's correlation and its interval")
  func spearman() throws {
    for item in try OracleFixture<Case>.load("association") {
      let estimate = Association.spearman(of: item.pairs, level: item.level).estimate
      #expect(Self.near(estimate?.value, item.spearman, within: 1e-13), "\(item.label)")
      #expect(Self.near(estimate?.interval?.low, item.spearmanLow, within: 1e-12), "\(item.label)")
      #expect(Self.near(estimate?.interval?.high, item.spearmanHigh, within: 1e-12), "\(item.label)")
    }
  }

  @Test("Kendall's tau-b and Goodman and Kruskal's gamma, with their standard errors")
  func concordance() throws {
    for item in try OracleFixture<Case>.load("association") {
      let tauB = Association.kendallTauB(of: item.pairs, level: item.level).estimate
      #expect(Self.near(tauB?.value, item.tauB, within: 1e-13), "\(item.label)")
      #expect(Self.near(tauB?.interval?.low, item.tauBLow, within: 1e-9), "\(item.label)")
      #expect(Self.near(tauB?.interval?.high, item.tauBHigh, within: 1e-9), "\(item.label)")
      let gamma = Association.goodmanKruskalGamma(of: item.pairs, level: item.level).estimate
      #expect(Self.near(gamma?.value, item.gamma, within: 1e-13), "\(item.label)")
      #expect(Self.near(gamma?.interval?.low, item.gammaLow, within: 1e-9), "\(item.label)")
      #expect(Self.near(gamma?.interval?.high, item.gammaHigh, within: 1e-9), "\(item.label)")
      if let error = item.gammaError {
        let measure = Concordance(of: item.pairs).goodmanKruskalGamma
        #expect(Self.near(measure.standardError, error, within: 1e-9), "\(item.label)")
      }
    }
  }

  @Test("The polychoric correlation and its standard error, to 10⁻⁷")
  func polychoric() throws {
    for item in try OracleFixture<Case>.load("association") where item.polychoric != nil {
      let estimate = Association.polychoric(of: item.pairs, level: item.level).estimate
      #expect(Self.near(estimate?.value, item.polychoric, within: 1e-7), "\(item.label)")
      #expect(Self.near(estimate?.interval?.low, item.polychoricLow, within: 1e-6), "\(item.label)")
      #expect(Self.near(estimate?.interval?.high, item.polychoricHigh, within: 1e-6), "\(item.label)")
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
