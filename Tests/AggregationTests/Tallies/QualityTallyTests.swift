import SurveyModel
import Testing

@testable import Aggregation

@Suite struct QualityTallyTests {
  private static let definition = SurveyDefinition(
    id: "made-up", title: "Made up",
    questions: [
      Question(
        id: "side", text: "?", kind: .single([Category(code: 1, label: "yes"), Category(code: 2, label: "no")]),
        location: .cell(ColumnName("side"))),
      Question(
        id: "topics", text: "?",
        kind: .multiple([
          Category(code: 1, label: "a"), Category(code: 2, label: "b"),
          Category(code: 3, label: "none", isExclusive: true),
        ]), location: .cell(ColumnName("topics")), askedIf: Condition(question: "side", codes: [1])),
      Question(id: "day", text: "?", kind: .date, location: .cell(ColumnName("day"))),
      Question(id: "free", text: "?", kind: .number(NumberRange()), location: .cell(ColumnName("free"))),
    ])

  private static func batch(
    chosen: [[Int]], days: [Int] = [], durations: [Double?] = [], languages: [String?] = [],
    completion: ResponseBatch.Completion = .complete
  ) -> ResponseBatch {
    var topics = SelectionColumn(categoryCount: 3)
    for positions in chosen { topics.append(chosen: positions) }
    let march = (1...31).compactMap { CalendarDay(year: 2024, month: 3, day: $0) }
    return ResponseBatch(
      completion: chosen.map { _ in completion },
      columns: [
        .coded(chosen.map { _ in AnswerCode(category: 0) }), .multiple(topics),
        .date(chosen.indices.map { days.isEmpty ? .missing(.noAnswer) : .value(march[days[$0] - 1]) }),
        .number(chosen.map { _ in .value(1) }),
      ], paradata: Paradata(durations: durations, languages: languages, days: chosen.map { _ in march[11] }))
  }

  private static func summary(_ batches: ResponseBatch...) -> QualitySummary {
    var tally = SurveyTally(definition: definition)
    for batch in batches { tally.add(batch) }
    return QualitySummary(tally, definition: definition)
  }

  private func occurrences(_ flaw: AnswerFlaw, in summary: QualitySummary) -> QualityTally.Occurrences? {
    summary.questions.first { $0.flaw == flaw }?.occurrences
  }

  @Test func noneWithOthersIsAContradiction() {
    let summary = Self.summary(Self.batch(chosen: [[0], [2], [0, 1], [0, 2], [0, 1, 2]]))
    #expect(occurrences(.exclusiveWithOthers, in: summary) == QualityTally.Occurrences(base: 5, count: 2))
  }

  /// The forms were submitted on 12 March; a day more may be another time zone.
  @Test func aDayAfterTheSubmissionIsInTheFuture() {
    let summary = Self.summary(Self.batch(chosen: [[0], [0], [0], [0]], days: [1, 12, 13, 14]))
    #expect(occurrences(.inFuture, in: summary) == QualityTally.Occurrences(base: 4, count: 1))
  }

  @Test func onlyWhatCanOccurIsChecked() {
    let checked = Self.summary().questions.map { "\($0.question) \($0.flaw)" }
    #expect(checked == ["topics answeredThoughNotAsked", "topics exclusiveWithOthers", "day inFuture"])
  }

  /// Times of 10, 20, …, 100 seconds and one of 200: the median is 60, half of it 30.
  @Test func lessThanHalfTheMedianIsFast() throws {
    let seconds = (1...10).map { Double($0) * 10 } + [200]
    let summary = Self.summary(Self.batch(chosen: seconds.map { _ in [0] }, durations: seconds))
    let speeding = try #require(summary.speeding)
    #expect(speeding.median == 60 && speeding.limit == 30)
    #expect(speeding.occurrences == QualityTally.Occurrences(base: 11, count: 2))
  }

  @Test func formsThatWereNeverSubmittedAreNotTimed() {
    let summary = Self.summary(
      Self.batch(chosen: [[0], [0]], durations: [10, nil]),
      Self.batch(chosen: [[0]], durations: [1], completion: .partial))
    #expect(summary.speeding?.occurrences.base == 1)
    #expect(Self.summary(Self.batch(chosen: [[0]])).speeding == nil)
  }

  @Test func languagesComeInTheOrderOfTheirCounts() {
    let summary = Self.summary(
      Self.batch(chosen: [[0], [0], [0], [0]], languages: ["de", "en", nil, "en"]),
      Self.batch(chosen: [[0]], languages: ["tr"]))
    #expect(summary.languages.map(\.name) == ["en", "de", "tr"] && summary.languages.map(\.count) == [2, 1, 1])
  }

  @Test func removingAQuestionRemovesItsFindings() {
    var tally = SurveyTally(definition: Self.definition)
    tally.add(Self.batch(chosen: [[0, 2]], days: [30], durations: [60]))
    var rest = Self.definition
    rest.questions.remove(at: 1)
    let summary = QualitySummary(tally.removing([1], leaving: rest), definition: rest)
    #expect(summary.questions.map(\.question) == ["day"] && summary.questions[0].occurrences.count == 1)
    #expect(summary.speeding?.median == 60)
  }
}
