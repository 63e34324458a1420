/// A battery whose rows are all ratings on one scale of at least two points.
package struct RatingBattery: Sendable, Equatable {
  /// The battery.
  package let battery: Battery
  /// The scale that the rows share; single rows may be keyed against it.
  package let scale: Scale
  /// The positions of the rows among the questions, in questionnaire order.
  package let questions: [Int]
}

extension SurveyDefinition {
  /// The batteries of ratings that share a scale, in questionnaire order; complexity O(questions + batteries).
  package var ratingBatteries: [RatingBattery] {
    let rowsByBattery = Dictionary(grouping: questions.indices) { questions[$0].battery }
    return batteries.compactMap { battery in
      guard let rows = rowsByBattery[battery.id], case .rating(let scale) = questions[rows[0]].kind,
        scale.favourableOrder.count >= 2, rows.allSatisfy({ questions[$0].kind == .rating(scale) })
      else { return nil }
      return RatingBattery(battery: battery, scale: scale, questions: rows)
    }
  }
}
