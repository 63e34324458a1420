/// How many cases of a survey ended in which way: the parts that AAPOR's response rates are made of.
///
/// The letters are those of The American Association for Public Opinion Research (2023), "Standard definitions: final
/// dispositions of case codes and outcome rates for surveys", 10th ed. Cases known to be not eligible are in no part.
package struct CaseDispositions: Sendable, Hashable {
  /// I: complete interviews, or forms.
  package let complete: Int
  /// P: partial interviews, filled in far enough to be used.
  package let partial: Int
  /// R: refusals, and break-offs too early to be used.
  package let refusals: Int
  /// NC: eligible cases that could not be reached.
  package let nonContacts: Int
  /// O: other eligible cases without an answer, such as for illness or language.
  package let others: Int
  /// UH: cases of which it is unknown whether there is a household; 0 for surveys of named persons.
  package let unknownHouseholds: Int
  /// UO: other cases of which it is unknown whether they are eligible.
  package let unknownOthers: Int

  /// Creates dispositions from their numbers, each 0 or more.
  package init(
    complete: Int, partial: Int = 0, refusals: Int = 0, nonContacts: Int = 0, others: Int = 0,
    unknownHouseholds: Int = 0, unknownOthers: Int = 0
  ) {
    let parts = [complete, partial, refusals, nonContacts, others, unknownHouseholds, unknownOthers]
    precondition(parts.allSatisfy { $0 >= 0 })
    self.complete = complete
    self.partial = partial
    self.refusals = refusals
    self.nonContacts = nonContacts
    self.others = others
    self.unknownHouseholds = unknownHouseholds
    self.unknownOthers = unknownOthers
  }

  /// (I + P) + (R + NC + O): the cases that are known to be eligible.
  package var eligible: Int { complete + partial + refusals + nonContacts + others }

  /// UH + UO: the cases of which it is unknown whether they are eligible.
  package var unknown: Int { unknownHouseholds + unknownOthers }
}
