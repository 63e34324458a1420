import Foundation
import Testing

/// The cases that a script in scripts/oracles has written, with what other programs compute for them.
struct OracleFixture<Case: Decodable & Sendable>: Decodable, Sendable {
  let script: String
  let versions: [String: String]
  let cases: [Case]

  /// Reads a fixture and sees that it is whole: versions named, special cases and 200 random ones there.
  static func load(_ name: String) throws -> [Case] {
    let url = try #require(Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Fixtures"))
    let fixture = try JSONDecoder().decode(Self.self, from: Data(contentsOf: url))
    #expect(!fixture.versions.isEmpty)
    #expect(fixture.cases.count > 200)
    return fixture.cases
  }
}

/// The largest relative error that a figure in closed form may show against its oracle.
let relativeTolerance = 1e-9

/// Whether two figures agree to `relativeTolerance`; an expected 0 asks for exactly 0, an absent figure for none.
func agrees(_ actual: Double?, _ expected: Double?) -> Bool {
  guard let actual, let expected else { return actual == nil && expected == nil }
  return actual == expected || abs(actual - expected) <= relativeTolerance * abs(expected)
}
