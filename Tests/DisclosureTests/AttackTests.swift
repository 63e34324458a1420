import Disclosure
import SurveyModel
import TestSupport
import Testing

/// Random small surveys against an attacker who tries every table that explains what is released.
///
/// The attacker does arithmetic; one who runs this program on each of these tables and keeps those with the same output
/// sometimes learns more, as from every rule that decides by the true counts.
@Suite struct AttackTests {
  /// Small thresholds, so that small tables have every case.
  static let policy = DisclosurePolicy(minimumGroup: 4, minimumCell: 3, minimumPercentageBase: 4)

  struct Setting: Sendable, CustomTestStringConvertible {
    let kind: QuestionKind
    var numbers: [Double] = []
    var testDescription: String { "\(kind.name) of \(max(kind.categories.count, numbers.count))" }
  }

  @Test(arguments: [
    Setting(kind: .single(SampleSurvey.categories(2))), Setting(kind: .single(SampleSurvey.categories(3))),
    Setting(kind: .single(SampleSurvey.categories(5))), Setting(kind: .rating(SampleSurvey.scale(3))),
    Setting(kind: .rating(SampleSurvey.scale(4))), Setting(kind: .rating(SampleSurvey.scale(5))),
    Setting(kind: .multiple(SampleSurvey.categories(2))), Setting(kind: .multiple(SampleSurvey.categories(3))),
    Setting(kind: .recommendation),
    Setting(kind: .number(NumberRange()), numbers: [0, 1]), Setting(kind: .number(NumberRange()), numbers: [1, 2, 5]),
  ])
  func nothingWithheldIsGivenBack(setting: Setting) {
    var generator = SeededGenerator(seed: 20_240_312)
    var attacked = 0
    for _ in 0..<60 {
      let survey = SampleSurvey.random(setting.kind, numbers: setting.numbers, using: &generator)
      attacked += attack(survey)
    }
    #expect(attacked > 100, "the surveys drawn put the rules to the test")
  }

  /// Attacks one survey; returns how many secrets were attacked.
  private func attack(_ survey: SampleSurvey) -> Int {
    let summary = survey.released(policy: Self.policy)
    let valid = survey.valid
    // With nobody else there, the figures of a group are those over all respondents.
    guard valid.count(where: { $0 > 0 }) > 1 else { return 0 }
    let attacker = Attacker(summary, valid: valid)
    let secrets = secrets(of: survey, in: summary)
    for secret in secrets {
      let other = attacker.findsAnotherValue(of: secret.answers, in: secret.group, than: secret.count)
      #expect(other, "group \(secret.group) answers \(secret.answers) of \(survey)")
    }
    return secrets.count
  }

  private struct Secret {
    let group: Int
    let answers: [Int]
    let count: Int
  }

  /// Everything that must not be known, by the rules and not by what was withheld.
  private func secrets(of survey: SampleSurvey, in summary: ReleasableSummary) -> [Secret] {
    let answerCount = max(survey.kind.categories.count, survey.numbers.count)
    let all = survey.counts(answers: answerCount)
    // Numbers that nobody gave are not listed.
    let listed = (0..<answerCount).filter { answer in survey.numbers.isEmpty || all.contains { $0[answer] > 0 } }
    let total = survey.valid.reduce(0, +)
    var secrets: [Secret] = []
    for (group, answers) in summary.questions[1].groups.enumerated() where survey.valid[group] > 0 {
      let row = listed.map { all[group][$0] }
      func add(_ answers: [Int], isSecret: (Int) -> Bool) {
        let count = answers.reduce(0) { $0 + row[$1] }
        if isSecret(count) { secrets.append(Secret(group: group, answers: answers, count: count)) }
      }
      for answer in row.indices {
        let sum = all.reduce(0) { $0 + $1[listed[answer]] }
        guard let released = answers.value else {
          add([answer]) { _ in sum > 0 && sum < total }
          continue
        }
        let isWithheld = released.categories.isEmpty ? false : released.categories[answer].count.withheld != nil
        add([answer]) { isWithheld || isSmall($0, of: survey, in: group) }
      }
      if answers.value != nil {
        for block in blocks(of: survey.kind) { add(block) { $0 > 0 && $0 < Self.policy.minimumCell } }
      }
    }
    return secrets
  }

  private func isSmall(_ count: Int, of survey: SampleSurvey, in group: Int) -> Bool {
    let small = 1..<Self.policy.minimumCell
    if case .multiple = survey.kind, small.contains(survey.valid[group] - count) { return true }
    return small.contains(count)
  }

  private func blocks(of kind: QuestionKind) -> [[Int]] {
    switch kind {
    case .rating(let scale) where scale.categories.count >= 4:
      let top = scale.categories.count - 2
      return [Array(0..<top), Array(top..<scale.categories.count)]
    case .recommendation: return [Array(0...6), [7, 8], [9, 10]]
    default: return []
    }
  }
}
