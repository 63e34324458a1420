import SurveyModel

/// How many came back, of how many.
package struct ResponseSummary: Sendable, Equatable {
  /// A response rate under its standard name.
  package struct Rate: Sendable, Equatable {
    /// The rate, from 0 to 1.
    package let value: Double
    /// The name of the definition: "AAPOR RR2", which counts partial forms too.
    package let definition: String
    /// What the forms are divided by: "attended" or "invited".
    package let denominator: String
  }

  /// What became of the records.
  package let funnel: RespondentFunnel
  /// The reasons for which records are left out, in the order in which they are looked at.
  package let exclusions: [Exclusion]
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
  /// The rate of returned forms; `nil` where no denominator is declared or it is smaller than what came back.
  package let rate: Rate?

  /// Derives the figures.
  ///
  /// Source: AAPOR (2023), Standard Definitions, 10th ed.; with a full list of persons and no unknown eligibility
  /// RR2 = (I + P) / N.
  init(_ tally: CompletionTally, funnel: RespondentFunnel, definition: SurveyDefinition) {
    let population = definition.population
    self.funnel = funnel
    exclusions = definition.respondents.exclusions
    invited = population.invited
    attended = population.attended
    returned = tally.complete + tally.partial + tally.unrecorded
    complete = tally.unrecorded == 0 && returned > 0 ? tally.complete : nil
    empty = tally.empty
    let denominator = population.attended.map { ($0, "attended") } ?? population.invited.map { ($0, "invited") }
    if let (count, name) = denominator, count > 0, returned <= count {
      rate = Rate(value: Double(returned) / Double(count), definition: "AAPOR RR2", denominator: name)
    } else {
      rate = nil
    }
  }
}
