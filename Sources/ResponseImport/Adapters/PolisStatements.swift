/// The statements of a Pol.is conversation, as `comments.csv` beside the votes has them.
struct PolisStatements {
  /// One statement.
  struct Statement: Equatable {
    /// What it says; line breaks as blanks.
    var text: String
    /// The participant who wrote it.
    var author: String
    /// Whether the moderators rejected it.
    var isRejected: Bool
  }

  /// The statements by their number.
  let byID: [String: Statement]
  /// Whether the texts stand unquoted although they hold commas, as the server wrote them at first.
  let areUnquoted: Bool
  /// The time stamp of the first statement.
  let timestamp: String
  /// The name of the file.
  let file: String

  /// Finds the statements of a conversation: the file with the same beginning of its name, else the only one there is.
  init?(beside preview: ExportPreview) {
    let folder = preview.companions
    let export = preview.file.split(separator: "/").last.map(String.init) ?? ""
    let beginning = ["participants-votes.csv", "participant-votes.csv", "votes.csv"]
      .first(where: export.hasSuffix).map { export.dropLast($0.count) }
    let candidates = folder.names(withHeadings: PolisFile.commentHeadings)
    let namesake = beginning.flatMap { beginning in candidates.first { $0 == beginning + "comments.csv" } }
    guard let file = namesake ?? (candidates.count == 1 ? candidates[0] : nil) else { return nil }
    guard let rows = folder.table(named: file) else { return nil }
    self.init(rows: rows, file: file)
  }

  /// Takes the records of `comments.csv`, putting texts together again that commas and line breaks cut apart.
  init?(rows: [[String]], file: String) {
    let headings = (rows.first ?? []).map { $0.trimmed.lowercased() }
    guard let id = headings.firstIndex(of: "comment-id"), let author = headings.firstIndex(of: "author-id"),
      let moderated = headings.firstIndex(of: "moderated"), let body = headings.firstIndex(of: "comment-body"),
      let time = headings.firstIndex(of: "timestamp"), body == headings.count - 1
    else { return nil }
    var statements: [String: Statement] = [:]
    var last: String?
    for row in rows.dropFirst() {
      let isWhole =
        row.count > body && [time, id, author].allSatisfy { Int(row[$0].trimmed) != nil }
        && ["-1", "0", "1"].contains(row[moderated].trimmed)
      if isWhole {
        let number = row[id].trimmed
        statements[number] = Statement(
          text: row[body...].joined(separator: ",").withSingleBlanks, author: row[author].trimmed,
          isRejected: row[moderated].trimmed == "-1")
        last = number
      } else if let last {
        // The rest of a text that had a line break: the record before it ended too early.
        let rest = row.joined(separator: ",").withSingleBlanks
        statements[last]?.text += rest.isEmpty ? "" : " \(rest)"
      }
    }
    byID = statements
    areUnquoted = rows.contains { $0.count > headings.count }
    timestamp = rows.dropFirst().first { $0.count > time }.map { $0[time].trimmed } ?? ""
    self.file = file
  }
}
