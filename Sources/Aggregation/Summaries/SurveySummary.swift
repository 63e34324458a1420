import SurveyModel

/// All figures of a survey, before protection.
///
/// No emitter takes it; `Disclosure` turns it into a releasable one.
package struct SurveySummary: Sendable {
  /// The figures of one question.
  package struct QuestionSummary: Sendable {
    /// The question.
    package let question: Question
    /// Over all respondents.
    package let overall: AnswerSummary
    /// Over each group, in the order of `Breakdown.groups`, and last over those without a group; empty without a breakdown.
    package let groups: [AnswerSummary]
    /// What those who gave no valid answer could change about the top 2 box, where the question has one and a number of
    /// persons is declared; over all respondents only.
    package let nonresponse: NonresponseSummary?

    /// Derives the figures; intervals over groups are never corrected, as nobody says how many persons a group has.
    init(
      _ question: Question, overall: AnswerTally, groups: [AnswerTally], level: Double, response: ResponseSummary
    ) {
      let corrected = question.isPutToEverybody(overall) ? response.finitePopulation?.persons : nil
      self.question = question
      self.overall = AnswerSummary(
        overall, of: question, inference: Inference(level: level, population: corrected))
      self.groups = groups.map { AnswerSummary($0, of: question, inference: Inference(level: level)) }
      nonresponse = response.population.flatMap {
        NonresponseSummary(overall, of: question, population: $0.persons)
      }
    }
  }

  /// The groups that are compared.
  package struct Breakdown: Sendable {
    /// The position of the question whose answers are the groups.
    package let question: Int
    /// The groups: the answers of the question, in questionnaire order.
    package let groups: [SurveyModel.Category]
    /// How many respondents each group has, and last how many have none.
    package let sizes: [Int]
  }

  /// What one export contributes.
  package struct Export: Sendable {
    /// The file as the definition or the user named it.
    package let file: String
    /// What became of its records.
    package let funnel: RespondentFunnel
    /// What was noticed about its data.
    package let quality: QualitySummary

    /// Derives the figures of an export from its own tally.
    package init(file: String, tally: SurveyTally, definition: SurveyDefinition) {
      self.file = file
      funnel = tally.funnel
      quality = QualitySummary(tally, definition: definition)
    }
  }

  /// What was asked.
  package let definition: SurveyDefinition
  /// The confidence level of every interval.
  package let level: Double
  /// How many came back.
  package let response: ResponseSummary
  /// What was noticed about the quality of the data.
  package let quality: QualitySummary
  /// The same for each export, in the order in which they were read; empty where nobody asked for it.
  package let exports: [Export]
  /// The questions, in questionnaire order.
  package let questions: [QuestionSummary]
  /// The groups, where there is a breakdown.
  package let breakdown: Breakdown?
  /// The plan of the analysis that is followed, where there is one.
  package let analysis: AnalysisRecord?
  /// The ratings whose answers are counted together, in the order of `SurveyDefinition.talliedPairs`.
  package let pairs: [PairSummary]
  /// The opinion groups of each battery that groups were looked for in.
  package let opinions: [OpinionSummary]
  /// The reliability of each battery of ratings, over all respondents.
  package let reliability: [ReliabilitySummary]
  /// The respondents weighted to the population, and the figures that come of it, where asked for.
  package let weighting: WeightingSummary?

  /// Derives all figures from a tally; complexity O(questions × (groups + weighting cells) × answers on offer).
  ///
  /// - Parameters:
  ///   - level: the confidence level of every interval, above 0 and below 1.
  ///   - exports: what each export contributes.
  ///   - analysis: the plan that is followed, where there is one.
  ///   - votes: the votes of each battery in which opinion groups are looked for.
  package init(
    _ tally: SurveyTally, definition: SurveyDefinition, level: Double, exports: [Export] = [],
    analysis: AnalysisRecord? = nil, votes: [OpinionVotes] = []
  ) {
    self.analysis = analysis
    quality = QualitySummary(tally, definition: definition)
    self.exports = exports
    self.definition = definition
    self.level = level
    let response = ResponseSummary(tally.completion, funnel: tally.funnel, definition: definition)
    self.response = response
    questions = definition.questions.enumerated().map { index, question in
      QuestionSummary(
        question, overall: tally.questions[index], groups: tally.groups[index], level: level, response: response)
    }
    pairs = zip(tally.pairs, definition.talliedPairs).compactMap {
      PairSummary($0, questions: $1, definition: definition)
    }
    reliability = tally.batteries.map { ReliabilitySummary($0, definition: definition, level: level) }
    opinions = votes.map {
      OpinionSummary($0, definition: definition, questions: tally.questions, level: level, response: response)
    }
    weighting =
      tally.isWeighted
      ? definition.weights.map { WeightingSummary(tally, targets: $0, definition: definition, level: level) } : nil
    breakdown = definition.breakdown.flatMap(definition.questionIndex).map { index in
      Breakdown(question: index, groups: definition.questions[index].kind.categories, sizes: tally.groupSizes)
    }
  }
}
