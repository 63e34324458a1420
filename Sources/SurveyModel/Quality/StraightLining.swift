/// Finds out who gave one and the same point in all rows of a battery.
///
/// Source: "simple nondifferentiation", 1 where all answers to a battery are the same and else 0, one of the five measures
/// that Kim, Dykema, Stevenson, Black & Moberg 2019 compare in "Straightlining: Overview of Measurement, Comparison of
/// Indicators, and Effects in Mail–Web Mixed-Mode Surveys", Social Science Computer Review 37(2), 214–233. The others give
/// a degree of likeness, for which nobody has a threshold. What is our own: a battery counts from five rows on that share a
/// scale of at least two points, because the fewer the rows, the more often one point all the way down is what somebody
/// means; and who left rows out is judged by the rest, if that is five rows or more.
package struct StraightLining: Sendable, Equatable {
  /// How many rows a battery must have, and a respondent must have answered.
  package static let minimumRows = 5

  /// A battery in which one point all the way down can be told.
  package struct Block: Sendable, Equatable {
    /// The id of the battery.
    package let battery: String
    /// The positions of its rows among the questions.
    package let questions: [Int]
  }

  /// How a respondent went through a battery.
  package enum Path: Sendable {
    /// Too few rows have a point.
    case tooFew
    /// At least two points were given.
    case varied
    /// One and the same point was given in all rows with a point.
    case straight
  }

  /// The batteries in questionnaire order.
  package let blocks: [Block]

  /// Finds the batteries of a definition; complexity O(questions + batteries).
  package init(_ definition: SurveyDefinition) {
    blocks = definition.ratingBatteries.filter { $0.questions.count >= Self.minimumRows }
      .map { Block(battery: $0.battery.id, questions: $0.questions) }
  }

  /// How each of some respondents went through a battery, whose rows stand at their positions in `columns`.
  ///
  /// Complexity: O(rows × respondents).
  package func paths(through block: Block, in columns: [AnswerColumn], respondents count: Int) -> [Path] {
    var first = Array(repeating: Int16(-1), count: count)
    var answered = Array(repeating: 0, count: count)
    var isVaried = Array(repeating: false, count: count)
    for question in block.questions {
      guard case .coded(let codes) = columns[question] else { continue }
      for respondent in 0..<count {
        let point = codes[respondent].rawValue
        guard point >= 0 else { continue }
        answered[respondent] += 1
        if first[respondent] < 0 { first[respondent] = point }
        if first[respondent] != point { isVaried[respondent] = true }
      }
    }
    return (0..<count).map { answered[$0] < Self.minimumRows ? .tooFew : isVaried[$0] ? .varied : .straight }
  }

  /// For each of some respondents whether they gave one point all the way down in every battery that they went through,
  /// and went through at least one.
  package func straightLiners(in columns: [AnswerColumn], respondents count: Int) -> [Bool] {
    let paths = blocks.map { self.paths(through: $0, in: columns, respondents: count) }
    return (0..<count).map { respondent in
      paths.contains { $0[respondent] == .straight } && !paths.contains { $0[respondent] == .varied }
    }
  }
}
