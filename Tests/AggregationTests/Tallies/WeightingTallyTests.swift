import SurveyModel
import TestSupport
import Testing

@testable import Aggregation

/// The laws of tallies, with everything counted by weighting cell and group.
@Suite struct WeightingTallyTests {
  /// The made-up survey, weighted by its first question and by its last closed one.
  private func weighted(_ survey: RandomSurvey) -> SurveyDefinition {
    var definition = survey.definition
    let closed = definition.questions.filter { question in
      switch question.kind {
      case .single, .rating: true
      default: false
      }
    }
    let ids = Set([closed.first?.id, closed.last?.id].compactMap { $0 })
    definition.weights = WeightingTargets(
      targets: ids.sorted().map { id in
        let categories = closed.first { $0.id == id }?.kind.categories ?? []
        return .init(
          question: id, measure: .counts,
          answers: categories.filter { $0.missing == nil }.map { .init(code: $0.code, value: 10) })
      }, source: "made up")
    return definition
  }

  private func tally(_ definition: SurveyDefinition, _ respondents: some Sequence<ResponseBatch>) -> SurveyTally {
    respondents.reduce(into: SurveyTally(definition: definition, isWeighted: true)) { $0.add($1) }
  }

  private func merged(_ tallies: SurveyTally...) -> SurveyTally {
    tallies.dropFirst().reduce(into: tallies[0]) { $0.merge($1) }
  }

  @Test(arguments: 0..<30) func mergingIsAssociativeAndCommutativeWithAnIdentity(seed: UInt64) {
    let survey = RandomSurvey(seed: seed)
    let definition = weighted(survey)
    let nothing = tally(definition, [])
    let first = tally(definition, survey.respondents[..<20])
    let second = tally(definition, survey.respondents[20..<35])
    let third = tally(definition, survey.respondents[35...])
    #expect(first.weighting != nil && first != nothing)
    #expect(merged(merged(first, second), third) == merged(first, merged(second, third)))
    #expect(merged(first, second) == merged(second, first))
    #expect(merged(first, nothing) == first && merged(nothing, first) == first)
  }

  @Test(arguments: 0..<30) func anySplitInAnyOrderGivesTheTallyOfTheWhole(seed: UInt64) {
    let survey = RandomSurvey(seed: seed)
    let definition = weighted(survey)
    let whole = tally(definition, survey.respondents)
    var generator = SeededGenerator(seed: seed)
    for parts in 1...5 {
      let places = survey.respondents.map { ($0, Int.random(in: 0..<parts, using: &generator)) }
      let split = (0..<parts).map { part in tally(definition, places.filter { $0.1 == part }.map(\.0)) }
      #expect(split.shuffled(using: &generator).reduce(into: tally(definition, [])) { $0.merge($1) } == whole)
    }
    #expect(tally(definition, survey.respondents.shuffled(using: &generator)) == whole)
  }

  @Test(arguments: 0..<30) func thePartsAddUpToTheWhole(seed: UInt64) throws {
    let survey = RandomSurvey(seed: seed)
    let definition = weighted(survey)
    let whole = tally(definition, survey.respondents)
    let parts = try #require(whole.weighting).occurring
    #expect(parts.reduce(0) { $0 + $1.respondents } == survey.respondents.count)
    for (index, question) in definition.questions.enumerated() {
      var sum = AnswerTally(kind: question.kind)
      for part in parts { sum.merge(part.questions[index]) }
      #expect(sum.values == whole.questions[index].values && sum.missing == whole.questions[index].missing)
    }
  }

  @Test(arguments: 0..<30) func leavingAQuestionOutIsAsIfItHadNotBeenAsked(seed: UInt64) throws {
    let survey = RandomSurvey(seed: seed)
    let definition = weighted(survey)
    let whole = tally(definition, survey.respondents)
    for removed in definition.questions.indices {
      var rest = definition
      rest.questions.remove(at: removed)
      if definition.breakdown == definition.questions[removed].id { rest.breakdown = nil }
      let respondents = survey.respondents.map { batch in
        var batch = batch
        batch.columns.remove(at: removed)
        batch.ownWords.remove(at: removed)
        batch.findings = ImportFindings(questions: rest.questions.count)
        return batch
      }
      #expect(whole.removing([removed], leaving: rest).weighting == tally(rest, respondents).weighting)
    }
  }

  @Test func nothingIsCountedByCellUnlessAskedFor() {
    let survey = RandomSurvey(seed: 1)
    let definition = weighted(survey)
    var tally = SurveyTally(definition: definition)
    for respondent in survey.respondents { tally.add(respondent) }
    #expect(tally.weighting == nil)
    #expect(SurveySummary(tally, definition: definition, level: 0.95).weighting == nil)
  }
}
