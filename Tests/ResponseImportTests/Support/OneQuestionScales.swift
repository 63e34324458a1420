import SurveyModel

/// Scales that several tests use.
enum OneQuestionScales {
  /// School grades from 1, the best, to 6.
  static let grades = Scale(
    id: "grades", categories: (1...6).map { Category(code: $0, label: LocalisedText("\($0)")) },
    polarity: .lowerIsBetter)
}
