import Statistics
import SurveyModel

/// How many came back, of how many.
package struct ResponseSummary: Sendable, Equatable {
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
  /// Every rate that can be told, those of the persons who attended first, in the order of `ResponseRate`; empty where no
  /// number of persons is declared or one is smaller than what came back.
  package let rates: [Rate]
  /// The persons whom the answers stand for: those who attended, or else those invited; `nil` where neither is declared or
  /// more came back.
  package let population: Population.Count?
  /// The same where the finite population correction is asked for.
  package let finitePopulation: Population.Count?

  /// Derives the figures.
  ///
  /// A submitted form with an answer is a complete interview, another form with an answer a partial one. All persons are
  /// taken to be eligible, those without a form as other non-respondents: the form does not tell refusals from persons who
  /// were never reached. So no eligibility is unknown, and RR5 is RR1. Where the platform does not record submission,
  /// complete forms cannot be told from partial ones, and only RR2, which counts both, is given.
  ///
  /// Source: AAPOR (2023), Standard Definitions, 10th ed.
  init(_ tally: CompletionTally, funnel: RespondentFunnel, definition: SurveyDefinition) {
    let declared = definition.population.counts
    let returned = tally.complete + tally.partial + tally.unrecorded
    let isPossible = declared.allSatisfy { $0.persons >= returned }
    self.funnel = funnel
    exclusions = definition.respondents.exclusions
    invited = definition.population.invited
    attended = definition.population.attended
    self.returned = returned
    complete = tally.unrecorded == 0 && returned > 0 ? tally.complete : nil
    empty = tally.empty
    let definitions = complete == nil ? [.rr2] : ResponseRate.allCases
    rates = (isPossible ? declared : []).flatMap { denominator in
      let cases = CaseDispositions(
        complete: tally.complete, partial: tally.partial + tally.unrecorded, others: denominator.persons - returned)
      return definitions.compactMap { definition in
        definition.estimate(of: cases).estimate.map {
          Rate(
            definition: definition, value: $0.value, responses: definition.responses(of: cases),
            denominator: denominator)
        }
      }
    }
    population = isPossible ? declared.first : nil
    finitePopulation = definition.population.hasFiniteCorrection ? population : nil
  }
}
