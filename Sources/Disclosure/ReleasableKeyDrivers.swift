import Statistics
import SurveyModel

/// How closely each rating goes together with the rating of the whole event.
package struct ReleasableKeyDrivers: Sendable, Equatable {
  /// The position of the rating of the whole event among the questions of the summary.
  package let overall: Int
  /// The ratings, the closest first; those without a released correlation last, in questionnaire order.
  package let items: [ReleasableKeyDriver]
}

/// How closely one rating goes together with the rating of the whole event.
package struct ReleasableKeyDriver: Sendable, Equatable {
  /// The position of the question among those of the summary.
  package let question: Int
  /// How many answered both.
  package let n: Int
  /// Spearman's rank correlation to two decimals, with its interval; see `KeyDriverRelease`.
  package let correlation: Released<Estimation>
}
