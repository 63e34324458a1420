import Aggregation
import Statistics
import SurveyModel

/// The figures of a survey that may be published: the only thing an emitter takes.
///
/// Made by `DisclosureControl.release` and by nothing else.
package struct ReleasableSummary: Sendable {
  /// What was asked.
  package let definition: SurveyDefinition
  /// The thresholds in force.
  package let policy: DisclosurePolicy
  /// The confidence level of every interval.
  package let level: Double
  /// How many came back.
  package let response: ReleasableResponse
  /// What was noticed about the quality of the data.
  package let quality: ReleasableQuality
  /// The same for each export, in the order in which they were read.
  package let exports: [ReleasableExport]
  /// What a person should know about the input.
  package let diagnostics: [ReleasableDiagnostic]
  /// The questions, in questionnaire order.
  package let questions: [ReleasableQuestion]
  /// The groups that are compared, where there is a breakdown.
  package let breakdown: ReleasableBreakdown?
  /// Two of the groups compared on every item, where it is declared which.
  package let comparisons: ReleasableComparisons?
  /// What respondents answered about after compared with before, where pairs of questions are declared.
  package let changes: ReleasableChanges?
  /// How closely the ratings go together with that of the whole event, where that is declared.
  package let keyDrivers: ReleasableKeyDrivers?
  /// What unites or divides opinion groups, for each battery of statements.
  package let opinions: [ReleasableOpinions]
  /// The reliability of each battery of ratings, over all respondents.
  package let reliability: [ReleasableReliability]
  /// The SHA-256 of the plan of the analysis, where there is one.
  package let planDigest: String?
  /// How the respondents were weighted to resemble the population, where that was asked for.
  package let weighting: ReleasableWeighting?
}

/// How many came back, of how many; counts of forms, not of answers, so nothing is withheld.
package struct ReleasableResponse: Sendable, Equatable {
  /// A response rate under its standard name.
  package struct Rate: Sendable, Equatable {
    /// The name of the definition.
    package let definition: ResponseRate
    /// The rate, from 0 to 1.
    package let value: Double
    /// The forms that count as responses under this definition.
    package let responses: Int
    /// The persons whom the forms are divided by.
    package let denominator: Population.Count
  }

  /// From records to respondents: what each step took out; 0 where nobody met it.
  package struct Funnel: Sendable, Equatable {
    /// Records that were left out for one reason.
    package struct Step: Sendable, Equatable {
      /// The reason.
      package let reason: Exclusion
      /// How many records.
      package let count: Int
    }

    /// Records below the headings of all exports.
    package let records: Int
    /// Records that were put together with an earlier one of the same respondent.
    package let joined: Int
    /// The reasons that hold, in the order in which they are looked at; each record counts at the first that applies.
    package let steps: [Step]
    /// What is left: records − joined − all steps.
    package let respondents: Int
  }

  /// From records to respondents.
  package let funnel: Funnel
  /// Persons invited, where declared.
  package let invited: Int?
  /// Persons who attended, where declared.
  package let attended: Int?
  /// Responses with at least one answer.
  package let returned: Int
  /// Submitted responses; `nil` where the platform does not record submission.
  package let complete: Int?
  /// Records without any answer, not counted as returned.
  package let empty: Int
  /// Every rate that can be told, those of the persons who attended first, in the order of `ResponseRate`.
  package let rates: [Rate]
  /// The persons whom the answers stand for, where their number is declared and possible.
  package let population: Population.Count?
  /// The same where intervals of shares over all respondents are corrected for it.
  package let finitePopulation: Population.Count?

  /// The rate to name first: RR2, which can be told of every platform, of the persons whom the answers stand for.
  package var rate: Rate? { rates.first { $0.definition == .rr2 } }
}

/// The groups that are compared.
package struct ReleasableBreakdown: Sendable {
  /// One group.
  package struct Group: Sendable, Equatable {
    /// The answer that makes the group.
    package let category: SurveyModel.Category
    /// How many respondents it has: a count over all respondents, so it is never withheld.
    package let size: Int
    /// Why its figures are withheld for every question; `nil` where they are not.
    package let withheld: Withholding?
  }

  /// The question whose answers are the groups.
  package let question: Question
  /// The groups in questionnaire order, withheld ones included.
  package let groups: [Group]
}

/// The figures of one question.
package struct ReleasableQuestion: Sendable {
  /// The question.
  package let question: Question
  /// Over all respondents.
  package let overall: ReleasableAnswers
  /// Over each group, in the order of `ReleasableBreakdown.groups`; empty without a breakdown and for its own question.
  package let groups: [Released<ReleasableGroupAnswers>]
  /// What those who gave no valid answer could change about the top 2 box; `nil` where that cannot be said.
  package let nonresponse: Released<ReleasableNonresponse>?
  /// The figures weighted to the population; `nil` where there are none.
  package var weighted: Released<ReleasableWeightedAnswers>?
}

/// What those who gave no valid answer could change about the top 2 box of a question.
///
/// Made of released counts over all respondents and a declared number of persons, so that it gives nothing else away.
package struct ReleasableNonresponse: Sendable, Equatable {
  /// Between which values the share of all persons lies, whatever the others think.
  package let bounds: WorstCaseBounds
  /// How firmly the majority of the valid answers stands for one of all; `nil` where exactly half are in the box.
  package let majority: MajorityFirmness?
}

/// The figures of one question over all respondents.
package struct ReleasableAnswers: Sendable, Equatable {
  /// The bases.
  package let base: ReleasableBase
  /// The number of respondents without a value by reason, in the order of `MissingReason`, zeros included.
  package let missing: [ReasonCount]
  /// Every answer on offer that is a value, in questionnaire order.
  package let categories: [ReleasableCategory]
  /// The statistics that make sense for the question.
  package let statistics: [ReleasableStatistic]
  /// The figures of each item that is ranked or given an amount, in questionnaire order; over all respondents only.
  package let items: [ReleasableItem]
  /// For a ranking, how many gave two items or more the same rank.
  package let tiedRankings: Int?
  /// How many wrote own words beside the answer; `nil` where the question has no column for them.
  package let ownWords: Int?
  /// The numbers given with their counts, ascending, for a question that asks for one and got few different ones.
  package let numbers: [NumberCount]
  /// The months of the first and the last day given, for a question that asks for a day.
  package let days: ReleasableDays?
}

/// The figures of one question over one group.
package struct ReleasableGroupAnswers: Sendable, Equatable {
  /// The number of respondents with a value; reasons for none are not broken down.
  package let valid: Int
  /// Every answer on offer that is a value, in questionnaire order.
  package let categories: [ReleasableCategory]
  /// The statistics that make sense for the question.
  package let statistics: [ReleasableStatistic]
}

/// The four bases of a question; see `Aggregation.Base`.
package struct ReleasableBase: Sendable, Equatable {
  /// Everyone whose response was imported.
  package let eligible: Int
  /// Those the question was put to.
  package let shown: Int
  /// Those who answered it in any way.
  package let answered: Int
  /// Those who gave a value.
  package let valid: Int
}

/// How many respondents have no value for one reason.
package struct ReasonCount: Sendable, Equatable {
  /// The reason.
  package let reason: MissingReason
  /// The number of respondents.
  package let count: Int
}

/// One answer on offer with its figures.
package struct ReleasableCategory: Sendable, Equatable {
  /// The answer.
  package let category: SurveyModel.Category
  /// How many gave or chose it.
  package let count: Released<Int>
  /// Its share of the respondents with a value.
  package let share: Released<Estimation>
}

/// One statistic.
package struct ReleasableStatistic: Sendable, Equatable {
  /// Its name.
  package let name: StatisticName
  /// Its value, or why there is none.
  package let estimation: Released<Estimation>
}

/// One item of a ranking or of a sum that was shared out.
package struct ReleasableItem: Sendable, Equatable {
  /// The item.
  package let item: SurveyModel.Category
  /// How many ranked it or shared something out.
  package let count: Int
  /// For a ranking, how many gave the item each rank, from rank 1 on; else empty.
  package let rankCounts: [Int]
  /// The statistics of the item.
  package let statistics: [ReleasableStatistic]
}

/// How often one number was given.
package struct NumberCount: Sendable, Equatable {
  /// The number.
  package let value: Double
  /// How many gave it.
  package let count: Int
}

/// The range of the days given, to the month: the days themselves are single respondents' answers.
package struct ReleasableDays: Sendable, Equatable {
  /// The number of answers.
  package let count: Int
  /// The earliest month, ISO 8601, like "2023-05".
  package let first: String
  /// The latest month.
  package let last: String
}
