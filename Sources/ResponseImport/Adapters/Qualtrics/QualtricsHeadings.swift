/// The heading rows of a Qualtrics export.
struct QualtricsHeadings {
  /// Which of the layouts an export has.
  enum Form {
    /// Names, texts, import ids.
    case current
    /// `V1`, `V2` … and question names over the texts.
    case legacy
    /// Names and texts, or names only, as people keep them who deleted the other rows.
    case reduced(rows: Int)
  }

  /// The layout.
  let form: Form
  /// The first row.
  let names: [String]
  /// The row of texts; empty texts where there is none.
  let texts: [String]
  /// The import ids; empty where there are none.
  let importIDs: [String]

  /// Columns that Qualtrics adds, in lower case.
  private static let recorded: Set<String> = [
    "startdate", "enddate", "status", "ipaddress", "progress", "duration (in seconds)", "finished", "recordeddate",
    "responseid", "recipientlastname", "recipientfirstname", "recipientemail", "externalreference",
    "externaldatareference", "locationlatitude", "locationlongitude", "locationaccuracy", "distributionchannel",
    "userlanguage", "responseset", "name", "emailaddress", "q_recaptchascore", "q_relevantidduplicate",
    "q_relevantidduplicatescore", "q_relevantidfraudscore", "q_relevantidlaststartdate", "q_ballotboxstuffing",
    "q_duplicaterespondent", "q_totalduration", "q_url", "q_datapolicyviolations", "q_ambiguoustextpresent",
    "q_ambiguoustextquestions", "q_straightliningcount", "q_straightliningpercentage", "q_straightliningquestions",
    "q_unansweredpercentage", "q_unansweredquestions", "q_language", "q_chl", "q_terminateflag",
  ]
  private static let telling: Set<String> = [
    "recordeddate", "duration (in seconds)", "distributionchannel", "userlanguage", "finished", "progress",
  ]

  /// Reads the heading rows; `nil` where they are not Qualtrics's.
  init?(_ preview: ExportPreview) {
    let first = preview.trimmedRow(0)
    guard !first.isEmpty else { return nil }
    let third = preview.trimmedRow(2)
    let ids = third.map(Self.importID)
    let filled = third.count { !$0.isEmpty }
    if filled > 0, ids.count(where: { $0 != nil }) * 5 >= filled * 4 {
      (form, names, texts) = (.current, first, preview.trimmedRow(1))
      importIDs = ids.map { $0 ?? "" }
      return
    }
    importIDs = []
    names = first
    let second = preview.trimmedRow(1)
    if first[0] == "V1", second[0].lowercased() == "responseid" {
      (form, texts) = (.legacy, second)
      return
    }
    let lowered = Set(first.map { $0.lowercased() })
    guard lowered.contains("responseid"), lowered.intersection(Self.telling).count >= 2 else { return nil }
    // A row of texts has words where the records have an id with digits.
    let place = first.firstIndex { $0.lowercased() == "responseid" } ?? 0
    let isText = preview.rows.count > 1 && !second[place].isEmpty && !second[place].hasPrefix("R_")
    form = .reduced(rows: isText ? 2 : 1)
    texts = isText ? second : first.map { _ in "" }
  }

  /// How many records are headings.
  var rowCount: Int {
    switch form {
    case .current: 3
    case .legacy: 2
    case .reduced(let rows): rows
    }
  }

  /// Whether the headings number choices by their codes.
  var usesCodes: Bool {
    switch form {
    case .legacy: false
    case .current, .reduced: true
    }
  }

  /// The name by which Qualtrics itself calls a column that it adds, in lower case; `nil` for any other column.
  func recordedName(_ column: Int) -> String? {
    let name = names[column]
    if name.isEmpty { return "" }
    // The older form hides the names of these columns behind V1, V2 …
    if case .legacy = form, name.first == "V", name.dropFirst().allSatisfy(\.isNumber), column < 30 {
      return texts[column].lowercased()
    }
    let lowered = name.lowercased()
    return Self.recorded.contains(lowered) || lowered.hasPrefix("q_") ? lowered : nil
  }

  /// The id within `{"ImportId":"QID1"}`, as JSON or as Python writes it.
  private static func importID(_ cell: String) -> String? {
    guard cell.first == "{" else { return nil }
    let rest = cell.dropFirst().drop(while: \.isWhitespace)
    guard let quote = rest.first, quote == "\"" || quote == "'", rest.dropFirst().hasPrefix("ImportId") else {
      return nil
    }
    let parts = rest.split(separator: quote, omittingEmptySubsequences: false)
    return parts.count > 3 ? String(parts[3]) : nil
  }
}
