import SurveyModel

/// What was noticed about the quality of the data; see `Aggregation.QualitySummary`.
///
/// Counts of 1 to `minimumCell` − 1 persons are withheld, as fewer than `minimumCell`.
package struct ReleasableQuality: Sendable, Equatable {
  /// How many of those who could were found to do something.
  package struct Occurrences: Sendable, Equatable {
    /// How many could.
    package let base: Int
    /// How many did.
    package let count: Released<Int>
  }

  /// How long respondents took, and how many took less than half as long as the one in the middle.
  package struct Speeding: Sendable, Equatable {
    /// The median of the seconds taken.
    package let median: Double
    /// Half the median: below how many seconds a respondent is called a speeder.
    package let limit: Double
    /// How many took less, of those whose time is recorded.
    package let occurrences: Occurrences
  }

  /// How many gave one and the same point in all rows of a battery.
  package struct Battery: Sendable, Equatable {
    /// The id of the battery.
    package let id: String
    /// How many did, of those who gave a point in five rows or more.
    package let occurrences: Occurrences
  }

  /// A contradiction or an impossible value in the answers to one question.
  package struct QuestionFlaw: Sendable, Equatable {
    /// The id of the question.
    package let question: String
    /// What is odd.
    package let flaw: AnswerFlaw
    /// How many answers are odd, of those given.
    package let occurrences: Occurrences
  }

  /// How many filled in the form in one language.
  package struct Language: Sendable, Equatable {
    /// The language as the platform names it.
    package let name: String
    /// How many respondents.
    package let count: Released<Int>
  }

  /// The times taken; `nil` where not recorded, withheld where fewer than `minimumPercentageBase` are.
  package let speeding: Released<Speeding>?
  /// Forms with the same answers as another one of the minutes before; `nil` where none could be compared.
  package let repeatedForms: Occurrences?
  /// The batteries of five rows or more.
  package let batteries: [Battery]
  /// The questions that were checked, in questionnaire order.
  package let questions: [QuestionFlaw]
  /// The languages of the forms, the most frequent one first; empty where not recorded.
  package let languages: [Language]
}

/// What one export contributes.
package struct ReleasableExport: Sendable {
  /// The file as the definition or the user named it.
  package let file: String
  /// From its records to respondents.
  package let funnel: ReleasableResponse.Funnel
  /// What was noticed about its data.
  package let quality: ReleasableQuality
}
