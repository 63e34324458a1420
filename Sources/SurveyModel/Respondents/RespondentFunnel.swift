/// What became of the records of exports on the way to respondents.
///
/// Records = records joined with others + records left out + respondents.
package struct RespondentFunnel: Sendable, Equatable {
  /// Records below the headings.
  package private(set) var records: Int
  /// Records that were put together with an earlier one of the same respondent.
  package private(set) var joined: Int
  /// How files name the number of records that were put together.
  package static let joinedMark = "joined"

  private var excluded = Array(repeating: 0, count: Exclusion.allCases.count)

  /// Creates the funnel of some records that all became respondents; of none by default.
  package init(respondents: Int = 0) { (records, joined) = (respondents, 0) }

  /// Creates the funnel of some records that were put together with earlier ones.
  package init(joined: Int) { (records, self.joined) = (joined, joined) }

  /// Creates the funnel of records that were left out or joined elsewhere, before any respondent.
  package init(joined: Int, leftOut: [Exclusion: Int]) {
    self.init(joined: joined)
    for (reason, count) in leftOut {
      excluded[reason.ordinal] += count
      records += count
    }
  }

  /// How many records were left out for a reason.
  package subscript(reason: Exclusion) -> Int { excluded[reason.ordinal] }

  /// How many records were left out for any reason.
  package var leftOut: Int { excluded.reduce(0, +) }

  /// How many respondents there are.
  package var respondents: Int { records - joined - leftOut }

  /// Counts a record that is left out.
  package mutating func leaveOut(_ reason: Exclusion) {
    records += 1
    excluded[reason.ordinal] += 1
  }

  /// Adds the counts of other records; associative and commutative.
  package mutating func merge(_ other: RespondentFunnel) {
    records += other.records
    joined += other.joined
    for index in excluded.indices { excluded[index] += other.excluded[index] }
  }
}
