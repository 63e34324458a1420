/// Puts the rows of `votes.csv`, one a vote, together into one row a voter.
struct PolisVoteTable {
  /// The heading of the time of a voter's last vote, which `participants-votes.csv` does not have.
  static let lastVoteHeading = "last-vote"

  private struct Vote {
    let text: String
    let time: Int
    let line: Int
  }

  private struct Voter {
    var votes: [String: Vote] = [:]
    var records = 0
    var line: Int
  }

  private var voters: [String: Voter] = [:]
  private var statements: Set<String> = []

  /// Collects the votes; of several on one statement the latest counts, and of several at one time the last in the file.
  init(_ table: ExportTable) {
    let headings = (table.rows.first?.cells ?? []).map { $0.trimmed.lowercased() }
    guard let time = headings.firstIndex(of: "timestamp"), let statement = headings.firstIndex(of: "comment-id"),
      let voter = headings.firstIndex(of: "voter-id"), let vote = headings.firstIndex(of: "vote")
    else { return }
    for row in table.rows.dropFirst() {
      func cell(_ column: Int) -> String { column < row.cells.count ? row.cells[column].trimmed : "" }
      let number = cell(statement)
      let moment = Int(cell(time)) ?? 0
      statements.insert(number)
      var entry = voters[cell(voter)] ?? Voter(line: row.line)
      entry.records += 1
      if entry.votes[number].map({ $0.time <= moment }) ?? true {
        entry.votes[number] = Vote(text: cell(vote), time: moment, line: row.line)
      }
      voters[cell(voter)] = entry
    }
  }

  /// One row a voter in the order of their numbers, one column a statement in the order of theirs.
  ///
  /// - Parameter matrix: the records of `participants-votes.csv` beside the file, for the opinion groups; their columns
  ///   are blank where it does not fit.
  func table(groupsFrom matrix: [[String]]?) -> ExportTable {
    let columns = Self.sorted(statements)
    let known = PolisParticipants(matrix ?? [])
    let fits = voters.allSatisfy { known.byID[$0.key]?.votes == "\($0.value.votes.count)" }
    let none = PolisParticipants.headings.map { _ in "" }
    var rows = [
      ExportTable.Row(cells: ["participant", Self.lastVoteHeading] + PolisParticipants.headings + columns, line: 1)
    ]
    for id in Self.sorted(voters.keys) {
      guard let voter = voters[id] else { continue }
      let last = voter.votes.values.map(\.time).max() ?? 0
      let cells = fits ? known.byID[id]?.cells ?? none : none
      rows.append(
        ExportTable.Row(
          cells: [id, String(last)] + cells + columns.map { voter.votes[$0]?.text ?? "" }, line: voter.line,
          records: voter.records))
    }
    return ExportTable(rows: rows)
  }

  /// Numbers in their order, before anything else.
  private static func sorted(_ texts: some Sequence<String>) -> [String] {
    texts.sorted { left, right in
      let (first, second) = (Int(left) ?? .max, Int(right) ?? .max)
      return first == second ? left < right : first < second
    }
  }
}

/// What `participants-votes.csv` knows of a participant beside the votes.
struct PolisParticipants {
  /// The headings of the cells.
  static let headings = ["group-id", "n-votes", "n-agree", "n-disagree"]
  /// The cells by participant.
  let byID: [String: (cells: [String], votes: String)]

  /// Takes the records of the file, headings included.
  init(_ rows: [[String]]) {
    let headings = (rows.first ?? []).map { $0.trimmed.lowercased() }
    let positions = Self.headings.compactMap { headings.firstIndex(of: $0) }
    guard let id = headings.firstIndex(of: "participant"), positions.count == Self.headings.count else {
      byID = [:]
      return
    }
    let entries = rows.dropFirst().filter { row in row.count == headings.count }.map { row in
      let cells = positions.map { row[$0].trimmed }
      return (row[id].trimmed, (cells: cells, votes: cells[1]))
    }
    byID = Dictionary(entries) { first, _ in first }
  }
}
