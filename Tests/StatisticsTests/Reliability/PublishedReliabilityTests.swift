import Foundation
import Testing

@testable import Statistics

@Suite("Published reliabilities: psych's bfi scales and the attitude data")
struct PublishedReliabilityTests {
  struct Fixture: Decodable {
    let versions: [String: String]
    let cases: [Case]
  }

  struct Case: Decodable {
    let label: String
    let items: Int
    let count: Int
    let reversed: [Int]
    let sumOfEndCodes: Int
    let complete: [[Int]]
    let incomplete: [[Int]]
    let medians: [Double]
    let pairwise: Double
    let low: Double
    let high: Double
    let listwise: Double
    let medianImputed: Double
    let standardised: Double
    let alphaIfDropped: [Double]
    let itemRestCorrelations: [Double]
    let published: Double
    let rows: [[Int]]?

    var moments: CoMoments {
      func pairs(_ sums: [[Int]]) -> [PairMoments] {
        sums.map { PairMoments(count: $0[0], firstSum: $0[1], secondSum: $0[2], productSum: $0[3]) }
      }
      return CoMoments(itemCount: items, rows: count, complete: pairs(complete), incomplete: pairs(incomplete))
        .reversing(Set(reversed), sumOfEndCodes: sumOfEndCodes)
    }
  }

  static func cases() throws -> [Case] {
    let url = try #require(
      Bundle.module.url(forResource: "reliability-published", withExtension: "json", subdirectory: "Fixtures"))
    let fixture = try JSONDecoder().decode(Fixture.self, from: Data(contentsOf: url))
    #expect(!fixture.versions.isEmpty && fixture.cases.count == 6)
    return fixture.cases
  }

  @Test("Alpha pairwise, listwise and of imputed medians, and what psych prints beside it")
  func figures() throws {
    for item in try Self.cases() {
      let moments = item.moments
      let comment: Comment = "\(item.label)"
      func alpha(_ missing: MissingCodes) -> Estimate? {
        Reliability.cronbachAlpha(of: moments, missing: missing, level: 0.95).estimate
      }
      #expect(agrees(alpha(.pairwise)?.value, item.pairwise), comment)
      #expect(agrees(alpha(.pairwise)?.interval?.low, item.low), comment)
      #expect(agrees(alpha(.pairwise)?.interval?.high, item.high), comment)
      #expect(agrees(alpha(.listwise)?.value, item.listwise), comment)
      #expect(agrees(alpha(.medianImputed(item.medians))?.value, item.medianImputed), comment)
      let standardised = Reliability.standardisedAlpha(of: moments, missing: .pairwise).estimate
      #expect(agrees(standardised?.value, item.standardised), comment)
      let dropped = Reliability.alphaIfDropped(of: moments, missing: .pairwise)
      #expect(zip(dropped, item.alphaIfDropped).allSatisfy { agrees($0.estimate?.value, $1) }, comment)
      let rest = Reliability.itemRestCorrelations(of: moments, missing: .pairwise)
      #expect(zip(rest, item.itemRestCorrelations).allSatisfy { agrees($0.estimate?.value, $1) }, comment)
    }
  }

  @Test("The printed values .70 .72 .76 .81 .60 are those of imputed medians")
  func printed() throws {
    for item in try Self.cases() {
      let alpha = Reliability.cronbachAlpha(of: item.moments, missing: .medianImputed(item.medians), level: 0.95)
      let value = try #require(alpha.estimate?.value)
      #expect(abs(value - item.published) < 0.005, "\(item.label)")
    }
  }

  @Test("The sums of the attitude data are those of its rows, and Feldt's interval is .74 to .92")
  func attitude() throws {
    let item = try #require(try Self.cases().first { $0.label == "attitude" })
    let rows = try #require(item.rows)
    #expect(CoMomentsTests.moments(rows.map { $0 }, items: 7) == item.moments)
    let alpha = Reliability.cronbachAlpha(of: item.moments, missing: .pairwise, level: 0.95)
    let interval = try #require(alpha.estimate?.interval)
    #expect(abs(interval.low - 0.74) < 0.005 && abs(interval.high - 0.92) < 0.005)
  }

  @Test("bfi items worded against their scale are found only as long as they are not turned round")
  func undeclared() throws {
    let item = try #require(try Self.cases().first { $0.label == "bfi: agreeableness" })
    let turnedBack = item.moments.reversing(Set(item.reversed), sumOfEndCodes: item.sumOfEndCodes)
    let findings = Reliability.findings(of: turnedBack, missing: .pairwise)
    #expect(findings.contains(ScaleFinding(kind: .negativeItemRestCorrelation, items: [0])))
    #expect(Reliability.findings(of: item.moments, missing: .pairwise).isEmpty)
  }
}
