import Statistics
import SurveyModel
import TestSupport
import Testing

@testable import Aggregation

/// Which questions are counted together, and that the counts are those of the respondents.
@Suite struct PairedTallyTests {
  private static let grades = Scale.points(5, .lowerIsBetter)

  private static func definition(_ analysis: AnalysisPlan, breakdown: String? = "side") -> SurveyDefinition {
    SurveyDefinition(
      id: "s", title: "S",
      questions: [
        Question("side", .single(RandomSurvey.categories(2))), Question("before", .rating(grades)),
        Question("after", .rating(grades)), Question("other", .rating(.points(4, .higherIsBetter))),
        Question("undirected", .rating(.points(5, .undeclared))), Question("nps", .recommendation),
        Question("words", .text),
      ], breakdown: breakdown, analysis: analysis)
  }

  private static let plan = AnalysisPlan(
    pairs: [
      AnalysisPlan.Pair(before: "before", after: "after"), AnalysisPlan.Pair(before: "before", after: "after"),
      AnalysisPlan.Pair(before: "before", after: "other"), AnalysisPlan.Pair(before: "before", after: "gone"),
    ], overall: "after")

  @Test func declaredPairsOnOneScaleAndRatingsWithTheOverallOneAreTallied() {
    let definition = Self.definition(Self.plan)
    #expect(definition.changePairs == [QuestionPair(first: 1, second: 2)])
    #expect(definition.overallPairs == [1, 3, 5].map { QuestionPair(first: $0, second: 2) })
    #expect(definition.talliedPairs == [1, 3, 5].map { QuestionPair(first: $0, second: 2) })
    #expect(Self.definition(AnalysisPlan()).talliedPairs.isEmpty)
    #expect(Self.definition(AnalysisPlan(overall: "undirected")).talliedPairs.isEmpty)
    #expect(Self.definition(AnalysisPlan(overall: "words")).talliedPairs.isEmpty)
  }

  /// The plainest possible count, with a grade of 1 as the highest score.
  @Test(arguments: 0..<30) func countsAreWhatCountingGives(seed: UInt64) throws {
    let survey = RandomSurvey(seed: seed)
    let tally = survey.respondents.reduce(into: SurveyTally(definition: survey.definition)) { $0.add($1) }
    let summary = SurveySummary(tally, definition: survey.definition, level: 0.95)
    #expect(summary.pairs.map(\.questions) == survey.definition.talliedPairs)
    for pair in summary.pairs {
      let scores = [pair.questions.first, pair.questions.second].compactMap {
        survey.definition.questions[$0].favourScores
      }
      try #require(scores.count == 2)
      func counted(where accepts: (ResponseBatch) -> Bool) -> PairedCounts {
        PairedCounts(
          survey.respondents.filter(accepts).compactMap { respondent in
            guard case .coded(let first) = respondent.columns[pair.questions.first],
              case .coded(let second) = respondent.columns[pair.questions.second],
              let row = first[0].category, let column = second[0].category
            else { return nil }
            return (scores[0][row], scores[1][column], 1)
          })
      }
      #expect(pair.overall == counted { _ in true })
      #expect(pair.groups.reduce(0) { $0 + $1.n } == pair.overall.n)
      guard survey.definition.breakdown != nil else { continue }
      for group in 0..<3 {
        #expect(
          pair.groups[group]
            == counted { respondent in
              if case .coded(let codes) = respondent.columns[0] { codes[0].category == group } else { false }
            })
      }
    }
  }

  /// A question that is left out takes its pairs with it and leaves the others as they are, also without the breakdown.
  @Test(arguments: [[], [0], [3], [2], [1], [0, 4, 5]]) func removingQuestionsKeepsThePairsOfTheOthers(
    removed: [Int]
  )
    throws
  {
    let definition = Self.definition(Self.plan)
    var generator = SeededGenerator(seed: 3)
    func codes(_ count: Int) -> AnswerColumn {
      .coded((0..<50).map { _ in AnswerCode(category: Int.random(in: 0..<count, using: &generator)) })
    }
    let columns = [
      codes(2), codes(5), codes(5), codes(4), codes(5), codes(11),
      .text(Array(repeating: .missing(.noAnswer), count: 50)),
    ]
    var whole = SurveyTally(definition: definition)
    whole.add(ResponseBatch(completion: Array(repeating: .complete, count: 50), columns: columns))
    var rest = definition
    rest.questions = definition.questions.enumerated().filter { !removed.contains($0.offset) }.map(\.element)
    if removed.contains(0) { rest.breakdown = nil }
    var anew = SurveyTally(definition: rest)
    anew.add(
      ResponseBatch(
        completion: Array(repeating: .complete, count: 50),
        columns: columns.enumerated().filter { !removed.contains($0.offset) }.map(\.element)))
    #expect(whole.removing(Set(removed), leaving: rest).pairs == anew.pairs)
    #expect(anew.pairs.isEmpty == removed.contains(2))
  }
}
