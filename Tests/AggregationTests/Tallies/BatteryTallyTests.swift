import Statistics
import SurveyModel
import TestSupport
import Testing

@testable import Aggregation

/// The joint answers to batteries: laws of the tally, and that items can be left out afterwards.
@Suite struct BatteryTallyTests {
  private func tally(_ survey: BatterySurvey, _ rows: some Sequence<[Int?]>) -> SurveyTally {
    var tally = SurveyTally(definition: survey.definition)
    tally.add(survey.batch(rows))
    return tally
  }

  private func survey(_ generator: inout SeededGenerator, items: ClosedRange<Int>, respondents: Int) -> BatterySurvey {
    let items = Int.random(in: items, using: &generator)
    return BatterySurvey(
      items: items,
      rows: BatterySurvey.randomRows(
        &generator, items: items, respondents: respondents, gaps: Double.random(in: 0...0.4, using: &generator)))
  }

  /// Few patterns of gaps, and more than are kept apart.
  @Test(arguments: [(2...6, 60), (10...12, 900)])
  func anySplitAndOrderGivesTheTallyOfTheWhole(items: ClosedRange<Int>, respondents: Int) {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<4 {
      let survey = survey(&generator, items: items, respondents: respondents)
      let whole = tally(survey, survey.rows)
      let nothing = SurveyTally(definition: survey.definition)
      for parts in [2, 5] {
        let places = survey.rows.map { ($0, Int.random(in: 0..<parts, using: &generator)) }
        let split = (0..<parts).map { part in tally(survey, places.filter { $0.1 == part }.map(\.0)) }
        #expect(split.reduce(into: nothing) { $0.merge($1) } == whole)
        #expect(split.reversed().reduce(into: nothing) { $0.merge($1) } == whole)
      }
      #expect(tally(survey, survey.rows.shuffled(using: &generator)) == whole)
      var same = whole
      same.merge(nothing)
      #expect(same == whole)
    }
  }

  @Test func tooManyPatternsArePutTogetherWithoutLosingAnyone() {
    var generator = SeededGenerator(seed: 32)
    let rows = BatterySurvey.randomRows(&generator, items: 11, respondents: 900, gaps: 0.4)
    let survey = BatterySurvey(items: 11, rows: rows)
    let patterns = Set(rows.map { $0.map { $0 != nil } })
    #expect(patterns.count > BatteryTally.maximumPatterns + 2)
    var moments = CoMoments(itemCount: 11)
    for row in rows where row.contains(where: { $0 != nil }) { moments.add(row.map { $0.map { $0 - 1 } }) }
    #expect(tally(survey, rows).batteries[0].answers.moments == moments)
  }

  /// Left out afterwards is the same as never asked, whoever had left that item blank.
  @Test(arguments: 0..<20) func itemsLeftOutCountAsNeverAsked(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let survey = survey(&generator, items: 3...6, respondents: 80)
    let items = survey.definition.questions.indices
    let removed = Set(
      items.shuffled(using: &generator).prefix(Int.random(in: 1...(items.count - 2), using: &generator)))
    let kept = items.filter { !removed.contains($0) }
    var rest = survey.definition
    rest.questions = kept.map { survey.definition.questions[$0] }
    let asked = BatterySurvey(items: kept.count, rows: survey.rows.map { row in kept.map { row[$0] } })
    let left = tally(survey, survey.rows).removing(removed, leaving: rest)
    var never = SurveyTally(definition: rest)
    never.add(
      ResponseBatch(
        completion: asked.rows.map { _ in .complete },
        columns: kept.map { survey.batch(survey.rows).columns[$0] }))
    #expect(left.batteries == never.batteries && left.batteries.count == 1)
  }

  @Test func aBatteryOfOneItemAndStatementsOfAConversationAreNoScales() {
    let rows: [[Int?]] = [[1, 2], [3, 4]]
    #expect(tally(BatterySurvey(items: 1, rows: [[1]]), [[1]]).batteries.isEmpty)
    #expect(tally(BatterySurvey(items: 2, rows: rows, hasOpinionGroups: true), rows).batteries.isEmpty)
    let survey = BatterySurvey(items: 2, rows: rows)
    #expect(tally(survey, rows).batteries.map(\.battery) == ["b"])
    var rest = survey.definition
    rest.questions.removeLast()
    #expect(tally(survey, rows).removing([1], leaving: rest).batteries.isEmpty)
  }

  @Test(arguments: [(0, Int.max), (Int.min, 5), (1, 102)]) func codesTooFarApartMakeNoScale(low: Int, high: Int) {
    let scale = Scale(
      id: "wide", categories: [low, high].map { Category(code: $0, label: "?") }, polarity: .undeclared)
    #expect(SurveyTally(definition: BatterySurvey(items: 2, rows: [], scale: scale).definition).batteries.isEmpty)
  }
}
