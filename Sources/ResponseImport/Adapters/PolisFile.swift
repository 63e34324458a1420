/// The files of a Pol.is download, told apart by their headings.
enum PolisFile {
  /// One row a participant, one column a statement: `participants-votes.csv`, of the server `participant-votes.csv`.
  case matrix
  /// One row a vote: `votes.csv`.
  case votes
  /// The statements and how often they were agreed with: `comments.csv`.
  case comments
  /// Counts by opinion group: `comment-groups.csv`.
  case commentGroups
  /// Key figures: `summary.csv`.
  case summary
  /// Which statements a participant marked as important: `participant-importance.csv`.
  case importance
  /// The identifiers of the page that embedded the conversation: `xids.csv`.
  case identifiers

  static let commentHeadings = ["comment-id", "author-id", "moderated", "comment-body"]
  static let matrixHeadings = ["participant", "group-id", "n-votes"]
  private static let voteHeadings = ["timestamp", "comment-id", "voter-id", "vote"]

  /// What the file is; `nil` where it is none of Pol.is.
  init?(_ preview: ExportPreview) {
    let headings = preview.trimmedRow(0).map { $0.lowercased() }
    func has(_ names: [String]) -> Bool { names.allSatisfy(headings.prefix(12).contains) }
    if has(["participant", "n-votes", "n-important"]) {
      self = .importance
    } else if has(Self.matrixHeadings) {
      self = .matrix
    } else if has(Self.voteHeadings) {
      self = .votes
    } else if has(Self.commentHeadings) {
      self = .comments
    } else if has(["comment-id", "comment", "total-votes", "total-agrees"]) {
      self = .commentGroups
    } else if headings == ["participant", "xid"] {
      self = .identifiers
    } else if ["topic", "url", "voters", "commenters", "groups"].allSatisfy(
      Set(preview.rows.indices.map { preview.cell($0, 0) }).contains)
    {
      self = .summary
    } else {
      return nil
    }
  }

  /// The name that Pol.is gives the file.
  var name: String {
    switch self {
    case .matrix: "participants-votes.csv"
    case .votes: "votes.csv"
    case .comments: "comments.csv"
    case .commentGroups: "comment-groups.csv"
    case .summary: "summary.csv"
    case .importance: "participant-importance.csv"
    case .identifiers: "xids.csv"
    }
  }

  /// Why there is nothing to import, and what to choose instead; `nil` for the two files with votes.
  var refusal: String? {
    let instead = "choose participants-votes.csv or votes.csv of the same download"
    return switch self {
    case .matrix, .votes: nil
    case .comments:
      "it lists the statements, not who voted how; \(instead), and leave this file beside it, because the texts of the "
        + "statements are taken from here"
    case .commentGroups: "it holds counts by opinion group, not who voted how; \(instead)"
    case .summary: "it holds the key figures of the conversation, not who voted how; \(instead)"
    case .importance: "it holds which statements were marked as important, not the votes; \(instead)"
    case .identifiers: "it holds identifiers of participants and no votes; \(instead)"
    }
  }
}
