import Statistics
import SurveyModel

/// The respondents weighted to resemble the population.
///
/// Not protected: only `Disclosure` may pass it on.
package struct WeightingSummary: Sendable {
  /// One question by part and weighted.
  package struct QuestionFigures: Sendable {
    /// The answers in each part, in the order of `partSizes`.
    package let parts: [AnswerSummary]
    /// The weighted figures; `nil` for kinds that are not weighted, where there are no weights, and for target questions,
    /// whose weighted figures are their targets and vary with no sample.
    package let weighted: WeightedAnswerSummary?
  }

  /// What the population is known by.
  package let targets: WeightingTargets
  /// The positions of the target questions; fewer than targets where one is not evaluated.
  package let targetQuestions: [Int]
  /// How many respondents have no answer to one target question or more; they have no weight.
  package let leftOut: Int
  /// How many respondents there are of each part: of a weighting cell, or left out, and of one group of the breakdown, or
  /// without one.
  package let partSizes: [Int]
  /// The weights, with 1 as their mean over the respondents, or why there are none; `nil` where a target question is not
  /// evaluated.
  package let weighting: Result<Weighting, WeightingFailure>?
  /// The questions, in questionnaire order; empty where a target question is not evaluated.
  package let questions: [QuestionFigures]

  /// Weights the respondents and derives the figures; complexity O(questions × parts × answers on offer).
  init(_ tally: SurveyTally, targets: WeightingTargets, definition: SurveyDefinition, level: Double) {
    self.targets = targets
    targetQuestions = targets.targets.compactMap { definition.questionIndex($0.question) }
    guard let tally = tally.weighting else {
      (leftOut, partSizes, weighting, questions) = (0, [], nil, [])
      return
    }
    let parts = tally.occurring
    let cells = Self.cells(parts)
    partSizes = parts.map(\.respondents)
    leftOut = parts.reduce(0) { $0 + ($1.answers == nil ? $1.respondents : 0) }
    let margins = zip(targets.targets, tally.targets).map { target, question in
      let shares = definition.questions[question].kind.categories.map { target.share(of: $0.code) }
      let persons = Double(max(1, cells.reduce(0) { $0 + $1.count }))
      return PopulationMargin(totals: shares.map { $0 * persons })
    }
    let result = Self.weighting(cells, margins: margins, ceiling: targets.trim)
    weighting = result
    let weights = (try? result.get()).map {
      Dictionary(uniqueKeysWithValues: zip(cells.map(\.categories), $0.boundedWeights))
    }
    questions = definition.questions.enumerated().map { index, question in
      QuestionFigures(
        parts: parts.map { AnswerSummary($0.questions[index], of: question, inference: Inference(level: level)) },
        weighted: tally.targets.contains(index)
          ? nil
          : weights.flatMap { weights in
            let answers = parts.compactMap { part in
              part.answers.flatMap { weights[$0] }.map { ($0, part.questions[index].values) }
            }
            return WeightedAnswerSummary(WeightedAnswers(answers), of: question, level: level)
          })
    }
  }

  /// The respondents with an answer to every target question, by these answers.
  private static func cells(_ parts: [WeightingTally.Part]) -> [WeightingCell] {
    var cells: [(answers: [Int], count: Int)] = []
    for part in parts {
      guard let answers = part.answers else { continue }
      // The parts of one cell stand one behind the other.
      if cells.last?.answers == answers {
        cells[cells.count - 1].count += part.respondents
      } else {
        cells.append((answers, part.respondents))
      }
    }
    return cells.map { WeightingCell(categories: $0.answers, count: $0.count) }
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
