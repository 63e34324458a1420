import ClaimsLint
import Testing

/// The rules over sentences that were written, and parted, before the rules.
@Suite struct CorpusTests {
  private struct Score {
    var missed: [CorpusSentence] = []
    var falselyFound: [String] = []
    var claims = 0
    var sound = 0
  }

  private func score(_ part: String) throws -> Score {
    var score = Score()
    for sentence in try CorpusSentence.read(part) {
      let found = Set(ClaimsLint.findings(in: sentence.text).map(\.rule))
      if !found.isSuperset(of: sentence.rules) { score.missed.append(sentence) }
      let others = found.subtracting(sentence.rules)
      if !others.isEmpty { score.falselyFound.append("\(others.sorted()) \(sentence.text)") }
      if sentence.rules.isEmpty { score.sound += 1 } else { score.claims += 1 }
    }
    return score
  }

  @Test(arguments: CorpusSentence.parts)
  func findsClaimsAndLeavesSoundSentencesAlone(part: String) throws {
    let score = try score(part)
    let missed = Double(score.missed.count) / Double(score.claims)
    let falselyFound = Double(score.falselyFound.count) / Double(score.sound)
    #expect(score.claims >= 30 && score.sound >= 30)
    #expect(missed <= 0.05, "\(part): missed \(score.missed.count) of \(score.claims): \(score.missed)")
    let alarms = score.falselyFound.joined(separator: "\n")
    #expect(falselyFound <= 0.05, "\(part): \(score.falselyFound.count) false alarms, \(score.sound) sound:\n\(alarms)")
  }

  @Test(arguments: CorpusSentence.parts)
  func sentencesLieWhereTheirBytesPutThem(part: String) throws {
    for sentence in try CorpusSentence.read(part) {
      #expect(sentence.ownPart == part, "\(sentence)")
    }
  }

  @Test func everyRuleHasClaimsInBothLanguages() throws {
    let sentences = try CorpusSentence.parts.flatMap(CorpusSentence.read)
    let identifiers = Set(ClaimRules.all.map(\.identifier))
    for language in ClaimLanguage.allCases {
      let used = Set(sentences.filter { $0.language == language }.flatMap(\.rules))
      #expect(used == identifiers, "\(language)")
    }
    #expect(sentences.count >= 160)
  }
}
