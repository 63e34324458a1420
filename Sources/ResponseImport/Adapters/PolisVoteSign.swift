/// Which of 1 and −1 means agree in a Pol.is download, and how that is known.
///
/// The database stores −1 for agree. The open-data export, with time stamps in milliseconds, turns the sign round. The
/// server's download, in seconds, wrote the stored sign at first and turns it round since; its `n-agree` counted the
/// ones either way, so that alone it proves little.
/// Source: compdemocracy/polis, math/src/polismath/darwin/export.clj and server/src/report.ts in its versions.
struct PolisVoteSign: Equatable {
  /// 1 or −1; `nil` where the files do not tell.
  let agree: Int?
  /// How it is known, in words that stand behind a colon.
  let because: String

  /// How many own statements must have a vote for or against before they say anything.
  private static let minimumOwnVotes = 5

  /// Decides by the time stamps, the votes of authors on their own statements, the quoting of the texts, or `n-agree`.
  ///
  /// - Parameters:
  ///   - matrix: the first rows of the table with one row a participant.
  ///   - statements: the statements beside it.
  init(matrix: ExportPreview, statements: PolisStatements?) {
    let headings = matrix.trimmedRow(0)
    let lastVote = headings.firstIndex(of: PolisVoteTable.lastVoteHeading).map { matrix.cell(1, $0) }
    if [lastVote, statements?.timestamp].contains(where: { $0?.count == 13 }) {
      (agree, because) = (1, "1 means agree, as in every export with time stamps in milliseconds")
    } else if let own = statements.flatMap({ Self.ownVotes(matrix, headings: headings, statements: $0) }) {
      (agree, because) = (
        own.agree,
        "\(own.agree) means agree, because \(own.hits) of \(own.votes) authors voted so on their own statements"
      )
    } else if statements?.areUnquoted == true {
      (agree, because) = (-1, "-1 means agree, as in every download whose comments.csv has unquoted texts")
    } else if let counted = Self.counted(matrix, headings: headings) {
      let caution = "; early downloads had the sign reversed: compare a statement with the conversation's report"
      (agree, because) = (counted, "\(counted) is taken as agree, because the column n-agree counts it\(caution)")
    } else {
      (agree, because) = (
        nil,
        "the files do not tell whether 1 or -1 means agree: compare a statement with the conversation's report, then "
          + "write `agree` and `disagree` as the labels of this scale and declare its `polarity`"
      )
    }
  }

  /// The sign of most votes of authors on their own statements, where there are enough and at least four in five agree.
  ///
  /// The server records an author's agreement with the statement when it is sent in.
  private static func ownVotes(
    _ matrix: ExportPreview, headings: [String], statements: PolisStatements
  ) -> (agree: Int, hits: Int, votes: Int)? {
    guard let participant = headings.firstIndex(of: "participant") else { return nil }
    var rows: [String: Int] = [:]
    for row in matrix.rows.indices.dropFirst() { rows[matrix.cell(row, participant)] = row }
    var counts = [1: 0, -1: 0]
    for (column, heading) in headings.enumerated() {
      guard let author = statements.byID[heading]?.author, let row = rows[author] else { continue }
      guard let vote = Int(matrix.cell(row, column)), let count = counts[vote] else { continue }
      counts[vote] = count + 1
    }
    let (ones, minusOnes) = (counts[1] ?? 0, counts[-1] ?? 0)
    let votes = ones + minusOnes
    guard votes >= minimumOwnVotes, max(ones, minusOnes) * 5 >= votes * 4 else { return nil }
    return (ones > minusOnes ? 1 : -1, max(ones, minusOnes), votes)
  }

  /// The sign whose number of votes the columns `n-agree` and `n-disagree` give, where they differ in some row.
  private static func counted(_ matrix: ExportPreview, headings: [String]) -> Int? {
    guard let agrees = headings.firstIndex(of: "n-agree"), let disagrees = headings.firstIndex(of: "n-disagree") else {
      return nil
    }
    let statements = headings.indices.filter { Int(headings[$0]) != nil }
    var signs: Set<Int> = []
    for row in matrix.rows.indices.dropFirst() {
      guard let agreed = Int(matrix.cell(row, agrees)), let disagreed = Int(matrix.cell(row, disagrees)) else {
        continue
      }
      let votes = statements.map { matrix.cell(row, $0) }
      let (ones, minusOnes) = (votes.count { $0 == "1" }, votes.count { $0 == "-1" })
      if ones != minusOnes, (agreed, disagreed) == (ones, minusOnes) { signs.insert(1) }
      if ones != minusOnes, (agreed, disagreed) == (minusOnes, ones) { signs.insert(-1) }
    }
    return signs.count == 1 ? signs.first : nil
  }
}
