/// Why a record of an export is no respondent of the survey, in the order in which the reasons are looked at.
///
/// A record is counted at the first reason that applies to it and at no other. The names are those of survey.yaml.
package enum Exclusion: String, Sendable, CaseIterable {
  /// No cell is filled.
  case blank
  /// No one respondent's answers: cells are filled beyond the last heading, so that answers may stand under the wrong
  /// headings, or the record sums up others.
  case malformed
  /// A trial by those who made the form.
  case test
  /// A look at the form before it was sent out.
  case preview
  /// The platform takes the response for an automatic one.
  case spam
  /// Invited, or opened, and no page was ever sent off.
  case notStarted = "not-started"
  /// Screened out: not of those the survey is about.
  case ineligible
  /// The response was read before: the platform's own identifier comes again, in the same export or another.
  case duplicateID = "duplicate-id"
  /// The same answers as another form submitted within minutes: perhaps one person's form twice.
  case duplicateAnswers = "duplicate-answers"
  /// Begun and not submitted.
  case partial
  /// Filled in more than twice as fast as by the respondent in the middle.
  case speeder
  /// One and the same point all the way down in every battery of five rows or more.
  case straightLiner = "straight-liner"

  /// The position in `allCases`.
  package var ordinal: Int {
    switch self {
    case .blank: 0
    case .malformed: 1
    case .test: 2
    case .preview: 3
    case .spam: 4
    case .notStarted: 5
    case .ineligible: 6
    case .duplicateID: 7
    case .duplicateAnswers: 8
    case .partial: 9
    case .speeder: 10
    case .straightLiner: 11
    }
  }

  /// The reasons that a definition can switch on and off; the others hold always, as such a record has no readable answers.
  package static let declarable = allCases.filter { $0 != .blank && $0 != .malformed }
}
