/// Two questions of one form whose answers are counted together, by their positions in the definition.
package struct QuestionPair: Sendable, Hashable {
  /// The question whose answer comes first: that about before, or the one that is related with the overall rating.
  package let first: Int
  /// The question whose answer comes second: that about after, or the overall rating.
  package let second: Int

  /// Creates a pair.
  package init(first: Int, second: Int) { (self.first, self.second) = (first, second) }
}

extension SurveyDefinition {
  /// The declared questions about before and after that are there, each pair once, in the order of the plan.
  ///
  /// Both must offer the same points of a scale whose favourable end is declared, or a change had no direction; the reader
  /// of definitions refuses others.
  package var changePairs: [QuestionPair] {
    unique(
      (analysis?.pairs ?? []).compactMap { pair in
        guard let before = questionIndex(pair.before), let after = questionIndex(pair.after), before != after,
          let scores = questions[before].favourScores, scores == questions[after].favourScores
        else { return nil }
        return QuestionPair(first: before, second: after)
      })
  }

  /// Every other rating with the rating of the whole event, in questionnaire order; empty where none is declared.
  ///
  /// Only ratings whose favourable end is declared: of others nobody could say which end goes with which.
  package var overallPairs: [QuestionPair] {
    guard let overall = analysis?.overall.flatMap(questionIndex), questions[overall].favourScores != nil else {
      return []
    }
    return questions.indices.filter { $0 != overall && questions[$0].favourScores != nil }.map {
      QuestionPair(first: $0, second: overall)
    }
  }

  /// Every pair of questions that is tallied, each once: the one list that tallies, their merging and figures go by.
  package var talliedPairs: [QuestionPair] { unique(changePairs + overallPairs) }

  private func unique(_ pairs: [QuestionPair]) -> [QuestionPair] {
    var seen: Set<QuestionPair> = []
    return pairs.filter { seen.insert($0).inserted }
  }
}

extension Question {
  /// For each answer on offer its code as a number that grows with favour, 0 for those that are a kind of no answer; `nil`
  /// where the question has no favourable end, or nobody has declared it.
  package var favourScores: [Double]? {
    if let scale = keyedScale {
      guard scale.polarity != .undeclared else { return nil }
      let sign = scale.polarity == .lowerIsBetter ? -1.0 : 1
      return scale.categories.map { $0.missing == nil ? sign * Double($0.code) : 0 }
    }
    return kind == .recommendation ? RecommendationScale.categories.map { Double($0.code) } : nil
  }
}
