import Disclosure
import Statistics
import SurveyModel
import Testing

/// Which cells and statistics of released groups are released.
@Suite struct CellTests {
  private let policy = DisclosurePolicy()

  @Test func aSmallCellIsWithheldInARectangle() {
    let groups = groups(.single(SampleSurvey.categories(3)), [[2, 20, 30], [12, 8, 40], [0, 0, 0]])
    #expect(groups.map { $0?.categories.map(\.count.value) } == [[nil, nil, 30], [nil, nil, 40]])
    #expect(groups.map { $0?.categories.map(\.share.value?.estimate?.value) }[0]?.prefix(2) == [nil, nil])
  }

  @Test func noughtsAndLargeCountsAreReleased() {
    let counts = [[0, 20, 30], [12, 8, 40]]
    let groups = groups(.single(SampleSurvey.categories(3)), counts + [[0, 0, 0]])
    #expect(groups.map { $0?.categories.map(\.count.value) } == counts)
  }

  /// "All but two chose it" says as much as "two chose it".
  @Test func ofSeveralChoiceSmallNumbersOfOthersAreWithheldToo() {
    let respondents = (0..<60).map { index in
      SampleSurvey.Respondent(group: index % 2, answers: index < 4 ? [1] : index < 30 ? [0] : [0, 1])
    }
    let summary = SampleSurvey(
      kind: .multiple(SampleSurvey.categories(2)), groupCount: 2, respondents: respondents
    ).released(policy: policy)
    for group in summary.questions[1].groups { #expect(group.value?.categories[0].count.value == nil) }
  }

  /// A mean with n would give the withheld count back; a top 2 box without a small sum does not.
  @Test func statisticsFollowTheCellsTheyAreMadeOf() {
    let scale = SampleSurvey.scale(5)
    let groups = groups(.rating(scale), [[2, 9, 9, 9, 9], [8, 9, 7, 8, 9], [0, 0, 0, 0, 0]])
    for group in groups {
      for statistic in group?.statistics ?? [] {
        #expect((statistic.estimation.value == nil) == (statistic.name != .topTwoBox), "\(statistic.name)")
      }
    }
    let whole = self.groups(.rating(scale), [[7, 9, 9, 9, 9], [8, 9, 7, 8, 9], [0, 0, 0, 0, 0]])
    #expect(withheldStatistics(whole) == [nil, nil, nil, nil, nil, nil, nil, nil])
  }

  @Test func aSmallTopTwoBoxIsWithheld() {
    let groups = groups(.rating(SampleSurvey.scale(4)), [[9, 9, 1, 2], [8, 9, 7, 8], [0, 0, 0, 0]])
    #expect(withheldStatistics(groups) == Array(repeating: .complementary, count: 8))
  }

  /// Only this group was asked: its small counts are those over all respondents, and nobody is there to exchange with.
  @Test func whereNoRectangleProtectsTheTableIsWithheld() {
    let groups = groups(.single(SampleSurvey.categories(3)), [[2, 20, 30], [0, 0, 0], [0, 0, 0]])
    #expect(groups.allSatisfy { $0 == nil })
  }

  @Test func theIntervalOfAMedianOfNumbersIsNotReleasedByGroup() throws {
    let counts = [[9, 20, 11, 14], [12, 8, 16, 7], [0, 0, 0, 0]]
    let sample = SampleSurvey.exclusive(.number(NumberRange()), counts, numbers: [0, 1, 2, 3])
    let survey = sample.released(policy: policy).questions[1]
    func median(_ statistics: [ReleasableStatistic]) -> Estimate? {
      statistics.first { $0.name == .median }?.estimation.value?.estimate
    }
    #expect(try #require(median(survey.overall.statistics)).interval != nil)
    for group in survey.groups.prefix(2) {
      let released = try #require(group.value)
      let estimate = try #require(median(released.statistics))
      #expect(estimate.interval == nil && estimate.method == .exactCount)
    }
  }

  @Test func numbersOfFewValuesAreCells() {
    let few = groups(.number(NumberRange()), [[2, 20], [12, 8], [0, 0]], numbers: [0, 1])
    #expect(withheldStatistics(few) == Array(repeating: .complementary, count: 6))
    let many = groups(.number(NumberRange()), [[2, 20, 1, 4], [12, 8, 6, 7], [0, 0, 0, 0]], numbers: [0, 1, 2, 3])
    #expect(withheldStatistics(many) == [nil, nil, nil, nil, nil, nil])
  }

  @Test(arguments: [QuestionKind.date, .text])
  func datesAndTextsHaveNothingButTheirNumber(kind: QuestionKind) {
    let groups = groups(kind, [[20], [12], [0]])
    #expect(groups.map { $0?.valid } == [20, 12])
    #expect(groups.map { $0?.categories } == [[], []])
    #expect(groups.map { $0?.statistics } == [[], []])
  }

  /// For each statistic of each released group why it is withheld, or `nil`.
  private func withheldStatistics(_ groups: [ReleasableGroupAnswers?]) -> [Withholding?] {
    groups.flatMap { group in (group?.statistics ?? []).map(\.estimation.withheld) }
  }

  private func groups(
    _ kind: QuestionKind, _ counts: [[Int]], numbers: [Double] = []
  ) -> [ReleasableGroupAnswers?] {
    SampleSurvey.exclusive(kind, counts, numbers: numbers).released(policy: policy).questions[1].groups.map(\.value)
  }
}
