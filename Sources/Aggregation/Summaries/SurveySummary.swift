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

  /// What was asked.
  package let definition: SurveyDefinition
  /// The confidence level of every interval.
  package let level: Double
  /// How many came back.
  package let response: ResponseSummary
  /// The questions, in questionnaire order.
  package let questions: [QuestionSummary]
  /// The groups, where there is a breakdown.
  package let breakdown: Breakdown?

  /// Derives all figures from a tally; complexity O(questions × groups × answers on offer).
  ///
  /// - Parameter level: the confidence level of every interval, above 0 and below 1.
  package init(_ tally: SurveyTally, definition: SurveyDefinition, level: Double) {
    self.definition = definition
    self.level = level
    response = ResponseSummary(tally.completion, funnel: tally.funnel, definition: definition)
    questions = definition.questions.enumerated().map { index, question in
      QuestionSummary(
        question: question, overall: AnswerSummary(tally.questions[index], of: question, level: level),
        groups: tally.groups[index].map { AnswerSummary($0, of: question, level: level) })
    }
    breakdown = definition.breakdown.flatMap(definition.questionIndex).map { index in
      Breakdown(question: index, groups: definition.questions[index].kind.categories, sizes: tally.groupSizes)
    }
  }
}
