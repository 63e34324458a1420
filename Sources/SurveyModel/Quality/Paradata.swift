/// What an export records about the filling-in of forms, beside the answers.
///
/// Source of the term: Couper 1998; Kreuter 2013, "Improving Surveys with Paradata".
package struct Paradata: Sendable, Equatable {
  /// The seconds that each respondent took, above 0, `nil` where not recorded; empty where the export has none.
  package var durations: [Double?]
  /// The language in which each respondent filled in the form, as the platform names it; empty where the export has none.
  package var languages: [String?]
  /// The day on which each respondent submitted the form; empty where the export has none.
  package var days: [CalendarDay?]

  /// Creates paradata; by default nothing is recorded.
  package init(durations: [Double?] = [], languages: [String?] = [], days: [CalendarDay?] = []) {
    self.durations = durations
    self.languages = languages
    self.days = days
  }
}
