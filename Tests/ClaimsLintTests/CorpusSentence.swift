import ClaimsLint
import Foundation
import Testing

/// A sentence of the corpus and the rules that must find it.
struct CorpusSentence: CustomStringConvertible {
  let language: ClaimLanguage
  /// Empty for a sound sentence.
  let rules: Set<String>
  let text: String

  var description: String { text }

  /// The parts: rules may be tuned on the first only.
  static let parts = ["development", "held-out"]

  /// The sentences of a part.
  static func read(_ part: String) throws -> [CorpusSentence] {
    let file = try #require(Bundle.module.url(forResource: part, withExtension: "tsv", subdirectory: "Corpus"))
    let lines = String(decoding: try Data(contentsOf: file), as: UTF8.self).split(separator: "\n").dropFirst()
    return try lines.map { line in
      let fields = line.split(separator: "\t").map(String.init)
      try #require(fields.count == 3, "\(line)")
      let rules = Set(fields[1].split(separator: ", ").map(String.init)).subtracting(["sound"])
      return CorpusSentence(language: try #require(ClaimLanguage(rawValue: fields[0])), rules: rules, text: fields[2])
    }
  }

  /// The part to which a sentence belongs by its own bytes alone: a third is held out.
  var ownPart: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    return (hash ^ (hash >> 31)) % 3 == 0 ? "held-out" : "development"
  }
}
