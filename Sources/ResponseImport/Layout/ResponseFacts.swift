import SurveyModel

/// What a platform records about each response beside the answers: who, when, how long, and what became of it.
package struct ResponseFacts: Sendable, Equatable {
  /// The columns, by position from 0, that together tell one response from another; empty where the export has none.
  package var responseID: [Int]
  /// The column of the time at which the respondent began.
  package var started: Int?
  /// The column of the time at which the form was submitted or last saved.
  package var submitted: Int?
  /// The column of the time that the respondent took, in seconds.
  package var duration: Int?
  /// The column of the language in which the form was filled in.
  package var language: Int?
  /// How to tell what became of a record; the first rule that applies decides, and where none does it is not recorded.
  package var dispositions: [DispositionRule]
  /// Records that had been left out or joined before the file was written, as typed responses say of their sources.
  package var leftOutBefore: RespondentFunnel
  /// What had been noticed before the file was written, as typed responses say of their sources.
  package var noticedBefore: EarlierFindings

  /// Creates facts; by default the platform records nothing.
  package init(
    responseID: [Int] = [], started: Int? = nil, submitted: Int? = nil, duration: Int? = nil, language: Int? = nil,
    dispositions: [DispositionRule] = [], leftOutBefore: RespondentFunnel = RespondentFunnel(),
    noticedBefore: EarlierFindings = EarlierFindings()
  ) {
    self.responseID = responseID
    self.started = started
    self.submitted = submitted
    self.duration = duration
    self.language = language
    self.dispositions = dispositions
    self.leftOutBefore = leftOutBefore
    self.noticedBefore = noticedBefore
  }

  /// Every column that is named, so that it is no question.
  package var columns: Set<Int> {
    Set(responseID + [started, submitted, duration, language].compactMap { $0 } + dispositions.map(\.column))
  }
}

/// What became of a record, as its platform says; the terms follow AAPOR's disposition codes where it has one.
package enum Disposition: String, Sendable, CaseIterable {
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
  /// Begun and not submitted.
  case partial
  /// Submitted.
  case complete
}

/// One rule by which a column tells what became of a record.
package struct DispositionRule: Sendable, Equatable {
  /// What the cell must be.
  package enum Condition: Sendable, Equatable {
    /// Not blank.
    case filled
    /// Blank.
    case blank
    /// One of these texts; case and blanks at the ends do not count.
    case oneOf(Set<String>)
    /// Filled with anything but these texts; case and blanks at the ends do not count.
    case noneOf(Set<String>)
  }

  /// The column by its position from 0.
  package let column: Int
  /// What its cell must be.
  package let condition: Condition
  /// What became of the record then.
  package let disposition: Disposition

  /// Creates a rule.
  package init(column: Int, _ condition: Condition, _ disposition: Disposition) {
    self.column = column
    switch condition {
    case .oneOf(let texts): self.condition = .oneOf(Set(texts.map { $0.lowercased() }))
    case .noneOf(let texts): self.condition = .noneOf(Set(texts.map { $0.lowercased() }))
    case .filled, .blank: self.condition = condition
    }
    self.disposition = disposition
  }

  /// Whether the rule applies to a cell's text without blanks at its ends.
  package func applies(to text: String) -> Bool {
    switch condition {
    case .filled: !text.isEmpty
    case .blank: text.isEmpty
    case .oneOf(let texts): texts.contains(text.lowercased())
    case .noneOf(let texts): !text.isEmpty && !texts.contains(text.lowercased())
    }
  }
}
