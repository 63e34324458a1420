import Testing

@testable import Statistics

@Suite("Corrected p-values")
struct MultiplicityTests {
  struct Case: Decodable, Sendable {
    let label: String
    let pValues: [Double]
    let holm: [Double]
    let hochberg: [Double]
    let benjaminiHochberg: [Double]
  }

  @Test("Agree with statsmodels")
  func oracle() throws {
    for item in try OracleFixture<Case>.load("multiplicity") {
      expect(Multiplicity.holm(item.pValues), item.holm, item.label)
      expect(Multiplicity.hochberg(item.pValues), item.hochberg, item.label)
      expect(Multiplicity.benjaminiHochberg(item.pValues), item.benjaminiHochberg, item.label)
    }
  }

  @Test("Holm is never laxer than Hochberg, nor Hochberg than Benjamini and Hochberg, and none than no correction")
  func order() throws {
    for item in try OracleFixture<Case>.load("multiplicity") {
      let (holm, hochberg) = (Multiplicity.holm(item.pValues), Multiplicity.hochberg(item.pValues))
      let discovery = Multiplicity.benjaminiHochberg(item.pValues)
      for index in item.pValues.indices {
        #expect(holm[index] >= hochberg[index])
        #expect(hochberg[index] >= discovery[index])
        #expect(discovery[index] >= item.pValues[index])
      }
    }
  }

  private func expect(_ actual: [Double], _ expected: [Double], _ label: String) {
    #expect(actual.count == expected.count)
    for (value, other) in zip(actual, expected) { #expect(agrees(value, other), "\(label)") }
  }
}
