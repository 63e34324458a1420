import TestSupport
import Testing

@testable import ResponseImport

@Suite struct CellDictionaryTests {
  private static func text(_ generator: inout SeededGenerator, longest: Int) -> [UInt8] {
    // A small alphabet, so that texts come again and prefixes of each other come often.
    (0..<Int.random(in: 0...longest, using: &generator)).map { _ in UInt8.random(in: 0x61...0x64, using: &generator) }
  }

  @Test(arguments: [(1, 4), (2, 8), (3, 40), (4, 1_000)]) func agreesWithADictionary(seed: UInt64, longest: Int) {
    var generator = SeededGenerator(seed: seed)
    var ours = CellDictionary()
    var naive: [[UInt8]: Int32] = [:]
    var bytes = 0
    var refused = 0
    var differences = 0
    for step in 0..<20_000 {
      let text = Self.text(&generator, longest: longest)
      if ours.value(of: text.span) != naive[text] { differences += 1 }
      guard naive[text] == nil else { continue }
      let hasRoom =
        naive.count < CellDictionary.maximumEntries && bytes + text.count <= CellDictionary.maximumBytes
      if ours.remember(Int32(step), for: text.span) != hasRoom { differences += 1 }
      if hasRoom {
        naive[text] = Int32(step)
        bytes += text.count
      } else {
        refused += 1
      }
    }
    for (text, value) in naive where ours.value(of: text.span) != value { differences += 1 }
    #expect(differences == 0)
    if longest >= 40 { #expect(refused > 0) }
  }

  @Test func stopsGrowingAtTheLimitOfEntries() {
    var dictionary = CellDictionary()
    let texts = (0..<CellDictionary.maximumEntries + 10).map { Array("\($0)".utf8) }
    let remembered = texts.enumerated().map { dictionary.remember(Int32($0), for: $1.span) }
    #expect(remembered.count { $0 } == CellDictionary.maximumEntries)
    #expect(!remembered.suffix(10).contains(true))
    #expect(
      texts.enumerated().prefix(CellDictionary.maximumEntries).allSatisfy { dictionary.value(of: $1.span) == Int32($0) }
    )
    #expect(texts.suffix(10).allSatisfy { dictionary.value(of: $0.span) == nil })
  }
}
