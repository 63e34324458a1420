import SurveyModel

/// The records of a run that are respondents, and what became of the others.
struct ScreenedRecords {
  /// The positions of the respondents' records, ascending.
  private(set) var records: [Int] = []
  /// For each of them what a comparison with the forms of the minutes before says.
  private(set) var verdicts: [SameAnswers.Verdict] = []
  private var exclusions = RespondentFunnel()

  /// What became of all records.
  var funnel: RespondentFunnel {
    var funnel = exclusions
    funnel.merge(RespondentFunnel(respondents: records.count))
    return funnel
  }

  /// Takes a record as a respondent's.
  mutating func keep(_ record: Int, verdict: SameAnswers.Verdict) {
    records.append(record)
    verdicts.append(verdict)
  }

  /// Counts a record that is no respondent's.
  mutating func leaveOut(_ reason: Exclusion) { exclusions.leaveOut(reason) }

  /// Takes back those of the respondents for whom something holds.
  mutating func leaveOut(_ reason: Exclusion, where holds: [Bool]) {
    for isTrue in holds where isTrue { leaveOut(reason) }
    records = zip(records, holds).filter { !$1 }.map(\.0)
    verdicts = zip(verdicts, holds).filter { !$1 }.map(\.0)
  }
}
