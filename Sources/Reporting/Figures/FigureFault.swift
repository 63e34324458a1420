import SurveyModel

/// Why a figure that was asked for is not there.
package enum FigureFault: Error, Equatable {
  /// There is no question or battery of that id; with those of the questions.
  case unknown(known: [String])
  /// The kind of chart that was asked for does not suit the subject, or none does.
  ///
  /// - Parameters:
  ///   - answers: The kind of answers, for a question whose kind has no chart.
  ///   - suited: The kinds that can be drawn.
  case unsuited(answers: String?, suited: [FigureKind])
}
