import Statistics
import SurveyModel

/// The respondents weighted to resemble the population.
///
/// Not protected: only `Disclosure` may pass it on.
package struct WeightingSummary: Sendable {
  /// One question by cell and weighted.
  package struct QuestionFigures: Sendable {
    /// The answers in each weighting cell, in the order of `cells`, and last those of the respondents left out.
    package let parts: [AnswerSummary]
    /// The weighted figures; `nil` for kinds that are not weighted, and where there are no weights.
    package let weighted: WeightedAnswerSummary?
  }

  /// What the population is known by.
  package let targets: WeightingTargets
  /// The positions of the target questions; fewer than targets where one is not evaluated.
  package let targetQuestions: [Int]
  /// The respondents with an answer to every target question, by their answers; categories are positions among all answers.
  package let cells: [WeightingCell]
  /// How many respondents have no answer to one target question or more; they have no weight.
  package let leftOut: Int
  /// The weights, one a cell with 1 as their mean over the respondents, or why there are none; `nil` where a target
  /// question is not evaluated.
  package let weighting: Result<Weighting, WeightingFailure>?
  /// The questions, in questionnaire order; empty where a target question is not evaluated.
  package let questions: [QuestionFigures]

  /// Weights the respondents and derives the figures; complexity O(questions × cells × answers on offer).
  init(_ tally: SurveyTally, targets: WeightingTargets, definition: SurveyDefinition, level: Double) {
    self.targets = targets
    targetQuestions = targets.targets.compactMap { definition.questionIndex($0.question) }
    guard let parts = tally.weighting else {
      (cells, leftOut, weighting, questions) = ([], 0, nil, [])
      return
    }
    let occurring = parts.occurring
    let cells = occurring.map { WeightingCell(categories: $0.answers, count: $0.cell.respondents) }
    self.cells = cells
    leftOut = parts.leftOut.respondents
    let margins = zip(targets.targets, parts.targets).map { target, question in
      let shares = definition.questions[question].kind.categories.map { target.share(of: $0.code) }
      let persons = Double(max(1, cells.reduce(0) { $0 + $1.count }))
      return PopulationMargin(totals: shares.map { $0 * persons })
    }
    let weighting = Self.weighting(cells, margins: margins, ceiling: targets.trim)
    self.weighting = weighting
    let weights = (try? weighting.get())?.boundedWeights
    questions = definition.questions.enumerated().map { index, question in
      let tallies = occurring.map { $0.cell.questions[index] }
      return QuestionFigures(
        parts: (tallies + [parts.leftOut.questions[index]]).map {
          AnswerSummary($0, of: question, inference: Inference(level: level))
        },
        weighted: weights.flatMap { weights in
          WeightedAnswerSummary(
            WeightedAnswers(zip(weights, tallies).map { ($0, $1.values) }), of: question, level: level)
        })
    }
  }

  private static func weighting(
    _ cells: [WeightingCell], margins: [PopulationMargin], ceiling: Double?
  ) -> Result<Weighting, WeightingFailure> {
    Result { () throws(WeightingFailure) in try Raking.rake(cells, to: margins, ceiling: ceiling) }
  }
}

extension Weighting {
  /// The weights, scaled where needed so that they can be summed; no figure depends on their scale.
  fileprivate var boundedWeights: [Double] {
    let scale = max(1, (weights.max() ?? 1) / WeightSum.largestWeight)
    return scale > 1 ? weights.map { $0 / scale } : weights
  }
}
