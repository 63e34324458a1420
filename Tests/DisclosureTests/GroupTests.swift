import Disclosure
import SurveyModel
import TestSupport
import Testing

/// Which groups of a breakdown are released.
@Suite struct GroupTests {
  private let policy = DisclosurePolicy()

  @Test func whatSubtractionGivesBackIsNeverAFewPeopleNorOneGroup() {
    var generator = SeededGenerator(seed: 5)
    var withheldSomewhere = 0
    for _ in 0..<2_000 {
      let groupCount = Int.random(in: 1...5, using: &generator)
      let counts = (0...groupCount).map { group in
        let most = [0, 3, 9, 12, 40].randomElement(using: &generator) ?? 9
        return [Int.random(in: 0...most, using: &generator), group == groupCount ? 0 : most / 2]
      }
      let survey = SampleSurvey.exclusive(.single(SampleSurvey.categories(2)), counts)
      let summary = survey.released(policy: policy)
      let groups = summary.questions[1].groups
      let valid = survey.valid
      #expect(groups.count == groupCount)
      for (group, answers) in groups.enumerated() where valid[group] > 0 && valid[group] < policy.minimumGroup {
        #expect(answers.value == nil, "\(survey)")
      }
      let withheld = groups.indices.filter { groups[$0].value == nil }
      guard withheld.count < groupCount else { continue }
      let remainder = withheld.reduce(valid[groupCount]) { $0 + valid[$1] }
      #expect(remainder == 0 || remainder >= policy.minimumGroup, "\(survey)")
      let parts = withheld.count { valid[$0] > 0 } + (valid[groupCount] > 0 ? 1 : 0)
      #expect(remainder == 0 || parts >= 2 || valid[groupCount] == remainder, "\(survey)")
      withheldSomewhere += withheld.isEmpty ? 0 : 1
    }
    #expect(withheldSomewhere > 100)
  }

  @Test func aSmallGroupTakesTheSmallestOtherWithIt() {
    let summary = SampleSurvey.exclusive(
      .single(SampleSurvey.categories(2)), [[20, 20], [15, 6], [2, 1], [0, 0]]
    ).released(policy: policy)
    #expect(summary.questions[1].groups.map(\.withheld) == [nil, .complementary, .smallGroup])
    #expect(summary.breakdown?.groups.map(\.withheld) == [nil, .complementary, .smallGroup])
  }

  /// The counts over all respondents say how many each group has; to hide it beside them would only look like protection.
  @Test func sizesAreThoseOfTheQuestionThatMakesTheGroups() {
    let summary = SampleSurvey.exclusive(
      .single(SampleSurvey.categories(2)), [[20, 20], [15, 6], [2, 1], [1, 0]]
    ).released(policy: policy)
    #expect(summary.breakdown?.groups.map(\.size) == [40, 21, 3])
    #expect(summary.questions[0].overall.categories.map(\.count.value) == [40, 21, 3])
    #expect(summary.questions[0].groups.isEmpty, "the groups are not broken down by themselves")
  }

  @Test func aGroupThatFewAnsweredIsWithheldForThatQuestionOnly() {
    var respondents = (0..<60).map { SampleSurvey.Respondent(group: $0 % 2, answers: [0]) }
    for index in stride(from: 1, to: 50, by: 2) { respondents[index] = .init(group: 1, answers: []) }
    let summary = SampleSurvey(
      kind: .single(SampleSurvey.categories(2)), groupCount: 2, respondents: respondents
    ).released(policy: policy)
    #expect(summary.breakdown?.groups.map(\.withheld) == [nil, nil])
    #expect(summary.questions[1].groups.map(\.withheld) == [.complementary, .smallGroup])
  }

  /// Thirty answered of a group that is withheld throughout; nobody else of the remainder did, so they stand alone in it.
  @Test func aWithheldGroupIsNotAloneInWhatIsLeft() {
    let asked = (0..<30).map { SampleSurvey.Respondent(group: 1, answers: [$0 % 2]) }
    let others = (0..<80).map { SampleSurvey.Respondent(group: 0, answers: [$0 % 2]) }
    let silent = (0..<3).map { _ in SampleSurvey.Respondent(group: 2, answers: []) }
    let summary = SampleSurvey(
      kind: .single(SampleSurvey.categories(2)), groupCount: 3, respondents: asked + others + silent
    ).released(policy: policy)
    #expect(summary.questions[1].groups.map(\.withheld) == [.complementary, .complementary, .smallGroup])
  }

  @Test func anEmptyGroupIsSaidToBeEmpty() {
    let summary = SampleSurvey.exclusive(
      .single(SampleSurvey.categories(2)), [[20, 20], [0, 0], [15, 6], [0, 0]]
    ).released(policy: policy)
    #expect(summary.questions[1].groups.map { $0.value?.valid } == [40, 0, 21])
  }

  /// The ranks of one respondent hang together, and so do the amounts: of a group only its size is told.
  @Test(arguments: [
    QuestionKind.ranking(SampleSurvey.categories(3)), .constantSum(SampleSurvey.categories(3), total: 100),
  ])
  func itemsAreNeverBrokenDown(kind: QuestionKind) {
    let respondents = (0..<60).map { SampleSurvey.Respondent(group: $0 % 2, answers: [$0 % 3, ($0 + 1) % 3]) }
    let question = SampleSurvey(kind: kind, groupCount: 2, respondents: respondents).released(policy: policy)
      .questions[1]
    #expect(question.overall.items.map(\.count) == (kind.name == "ranking" ? [40, 40, 40] : [60, 60, 60]))
    #expect(question.groups.map { $0.value?.valid } == [30, 30])
    for group in question.groups { #expect(group.value?.categories == [] && group.value?.statistics == []) }
  }

  @Test func withoutABreakdownNothingIsBrokenDown() {
    let summary = SampleSurvey.exclusive(.text, [[20], [15], [0]]).released(policy: policy, breaksDown: false)
    #expect(summary.breakdown == nil)
    #expect(summary.questions.map(\.groups.count) == [0, 0])
  }
}
