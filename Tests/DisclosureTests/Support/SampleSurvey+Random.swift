import SurveyModel
import TestSupport

extension SampleSurvey {
  /// A small survey drawn at random: 2 to 4 groups, respondents without a group, answers missing here and there.
  static func random(
    _ kind: QuestionKind, numbers: [Double] = [], using generator: inout SeededGenerator
  ) -> SampleSurvey {
    let groupCount = Int.random(in: 2...4, using: &generator)
    let used = usedAnswers(kind, numbers: numbers, using: &generator)
    let withoutAnswer = Int.random(in: 0...3, using: &generator)
    var respondents: [Respondent] = []
    for group in 0...groupCount {
      let favourite = used.randomElement(using: &generator) ?? 0
      let sizes = [0...0, 1...3, 2...6, 5...9].randomElement(using: &generator) ?? 2...6
      for _ in 0..<Int.random(in: sizes, using: &generator) {
        // A favourite makes zeros and whole groups of one mind likely: the hard cases.
        let answer = Bool.random(using: &generator) ? favourite : used.randomElement(using: &generator) ?? 0
        var answers = [answer]
        if case .multiple = kind {
          answers += used.filter { $0 != answer && Int.random(in: 0..<4, using: &generator) == 0 }
        }
        let isMissing = Int.random(in: 0..<10, using: &generator) < withoutAnswer
        respondents.append(Respondent(group: group < groupCount ? group : nil, answers: isMissing ? [] : answers))
      }
    }
    return SampleSurvey(kind: kind, groupCount: groupCount, respondents: respondents, numbers: numbers)
  }

  /// Some of the answers on offer, so that the attack stays small; of a recommendation from each block.
  private static func usedAnswers(
    _ kind: QuestionKind, numbers: [Double], using generator: inout SeededGenerator
  ) -> [Int] {
    if kind == .recommendation { return [0, 6, 7, 8, 9, 10].shuffled(using: &generator).dropLast(2) }
    let count = kind.categories.isEmpty ? numbers.count : kind.categories.count
    return Array(0..<count)
  }
}
