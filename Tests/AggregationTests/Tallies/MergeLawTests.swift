import SurveyModel
import TestSupport
import Testing

@testable import Aggregation

/// The laws that let one thread, several threads and a cluster give the same numbers.
@Suite struct MergeLawTests {
  private func tally(_ survey: RandomSurvey, _ respondents: some Sequence<ResponseBatch>) -> SurveyTally {
    respondents.reduce(into: SurveyTally(definition: survey.definition)) { $0.add($1) }
  }

  private func merged(_ tallies: SurveyTally...) -> SurveyTally {
    tallies.dropFirst().reduce(into: tallies[0]) { $0.merge($1) }
  }

  @Test(arguments: 0..<40) func mergingIsAssociativeAndCommutativeWithAnIdentity(seed: UInt64) {
    let survey = RandomSurvey(seed: seed)
    let nothing = SurveyTally(definition: survey.definition)
    let first = tally(survey, survey.respondents[..<20])
    let second = tally(survey, survey.respondents[20..<35])
    let third = tally(survey, survey.respondents[35...])
    #expect(first != nothing)
    #expect(merged(merged(first, second), third) == merged(first, merged(second, third)))
    #expect(merged(first, second) == merged(second, first))
    #expect(merged(first, nothing) == first && merged(nothing, first) == first)
  }

  @Test(arguments: 0..<40) func anySplitGivesTheTallyOfTheWhole(seed: UInt64) {
    let survey = RandomSurvey(seed: seed)
    let whole = tally(survey, survey.respondents)
    var generator = SeededGenerator(seed: seed)
    for parts in 1...6 {
      let places = survey.respondents.map { ($0, Int.random(in: 0..<parts, using: &generator)) }
      let split = (0..<parts).map { part in tally(survey, places.filter { $0.1 == part }.map(\.0)) }
      #expect(
        split.shuffled(using: &generator).reduce(into: SurveyTally(definition: survey.definition)) { $0.merge($1) }
          == whole)
    }
    #expect(tally(survey, survey.respondents.shuffled(using: &generator)) == whole)
  }

  @Test(arguments: 0..<40) func oneBatchIsAsGoodAsMany(seed: UInt64) {
    let survey = RandomSurvey(seed: seed)
    let together = survey.respondents.dropFirst().reduce(into: survey.respondents[0]) { $0.append($1) }
    #expect(tally(survey, [together]) == tally(survey, survey.respondents))
  }

  @Test(arguments: 0..<40) func theStepsOfTheFunnelAddUpToTheRecords(seed: UInt64) {
    let survey = RandomSurvey(seed: seed)
    var tally = tally(survey, survey.respondents)
    tally.add(leftOut: RespondentFunnel(joined: 3))
    let funnel = tally.funnel
    let leftOut = Exclusion.allCases.reduce(0) { $0 + funnel[$1] }
    #expect(leftOut > 0 && funnel.joined == 3 && funnel.leftOut == leftOut)
    #expect(funnel.records == funnel.joined + leftOut + funnel.respondents)
    let completion = tally.completion
    #expect(
      funnel.respondents == completion.complete + completion.partial + completion.unrecorded + completion.empty)
    #expect(funnel.respondents == survey.respondents.count)
  }

  @Test(arguments: 0..<40) func basesNestAndAddUp(seed: UInt64) {
    let survey = RandomSurvey(seed: seed)
    let summary = SurveySummary(tally(survey, survey.respondents), definition: survey.definition, level: 0.9)
    for question in summary.questions {
      for answers in [question.overall] + question.groups {
        let base = answers.base
        #expect(base.eligible >= base.shown && base.shown >= base.answered && base.answered >= base.valid)
        #expect(base.valid + answers.missing.total == base.eligible)
        #expect(base.shown - base.answered == answers.missing[.noAnswer])
        #expect(base.eligible - base.shown == answers.missing[.notAsked] + answers.missing[.brokeOff])
      }
      #expect(question.overall.base.eligible == survey.respondents.count)
      if !question.groups.isEmpty {
        #expect(question.groups.reduce(0) { $0 + $1.base.valid } == question.overall.base.valid)
        #expect(question.groups.reduce(0) { $0 + $1.missing.total } == question.overall.missing.total)
      }
    }
    if let breakdown = summary.breakdown {
      #expect(breakdown.sizes.reduce(0, +) == survey.respondents.count)
      #expect(breakdown.sizes.count == breakdown.groups.count + 1)
    }
  }

  @Test(arguments: 0..<20) func theOrderOfRespondentsChangesNoFigure(seed: UInt64) {
    let survey = RandomSurvey(seed: seed)
    var generator = SeededGenerator(seed: seed + 1)
    let one = SurveySummary(tally(survey, survey.respondents), definition: survey.definition, level: 0.95)
    let other = SurveySummary(
      tally(survey, survey.respondents.shuffled(using: &generator)), definition: survey.definition, level: 0.95)
    #expect(one.questions.map(\.overall) == other.questions.map(\.overall))
    #expect(one.questions.map(\.groups) == other.questions.map(\.groups))
    #expect(one.response == other.response)
  }

  /// The counts of closed questions against the plainest possible count.
  @Test(arguments: 0..<40) func countsAreWhatCountingGives(seed: UInt64) {
    let survey = RandomSurvey(seed: seed)
    let summary = SurveySummary(tally(survey, survey.respondents), definition: survey.definition, level: 0.95)
    for (index, question) in summary.questions.enumerated() {
      let categories = question.question.kind.categories
      let counts = categories.indices.filter { categories[$0].missing == nil }.map { position in
        survey.respondents.count { respondent in
          switch respondent.columns[index] {
          case .coded(let codes): codes[0].category == position
          case .multiple(let column): column.missing[0] == nil && column.isChosen(position, by: 0)
          case .number, .date, .text, .ranks, .amounts: false
          }
        }
      }
      #expect(question.overall.categories.map(\.count) == counts)
      #expect(question.overall.ownWords == (index == 0 ? survey.respondents.count { $0.ownWords[0] == [true] } : nil))
      for reason in MissingReason.allCases {
        let count = survey.respondents.count { $0.columns[index].missing(of: 0) == reason }
        #expect(question.overall.missing[reason] == count)
      }
    }
  }
}

extension ImportFindings {
  /// What was noticed about the respondents of both.
  fileprivate func adding(_ other: ImportFindings) -> ImportFindings {
    var sum = self
    sum.answeredThoughNotAsked = zip(answeredThoughNotAsked, other.answeredThoughNotAsked).map { $0 + $1 }
    sum.outOfRange = zip(outOfRange, other.outOfRange).map { $0 + $1 }
    sum.comparedForms += other.comparedForms
    sum.repeatedForms += other.repeatedForms
    return sum
  }
}

extension ResponseBatch {
  /// Puts the respondents of another batch behind one's own.
  fileprivate mutating func append(_ other: ResponseBatch) {
    completion += other.completion
    ownWords = zip(ownWords, other.ownWords).map { $0 + $1 }
    funnel.merge(other.funnel)
    paradata.durations += other.paradata.durations
    paradata.languages += other.paradata.languages
    paradata.days += other.paradata.days
    findings = findings.adding(other.findings)
    columns = zip(columns, other.columns).map { mine, theirs in
      switch (mine, theirs) {
      case (.coded(let mine), .coded(let theirs)): .coded(mine + theirs)
      case (.number(let mine), .number(let theirs)): .number(mine + theirs)
      case (.date(let mine), .date(let theirs)): .date(mine + theirs)
      case (.text(let mine), .text(let theirs)): .text(mine + theirs)
      case (.ranks(let mine), .ranks(let theirs)): .ranks(mine.followed(by: theirs))
      case (.amounts(let mine), .amounts(let theirs)): .amounts(mine.followed(by: theirs))
      case (.multiple(var mine), .multiple(let theirs)):
        {
          for respondent in 0..<theirs.count {
            if let reason = theirs.missing[respondent] {
              mine.append(reason)
            } else {
              mine.append(chosen: (0..<theirs.categoryCount).filter { theirs.isChosen($0, by: respondent) })
            }
          }
          return .multiple(mine)
        }()
      default: mine
      }
    }
  }
}

extension ItemColumn {
  /// The column with the respondents of another one behind its own.
  fileprivate func followed(by other: ItemColumn) -> ItemColumn {
    var column = self
    for respondent in 0..<other.count {
      if let reason = other.missing[respondent] {
        column.append(reason)
      } else {
        column.append(Array(other.values(of: respondent)))
      }
    }
    return column
  }
}
