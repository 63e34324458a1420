/// LimeSurvey's VV file: tab-separated, texts over codes, with marks for questions that were not shown and for line breaks.
enum LimeSurveyVV {
  /// What a cell holds whose question was never shown to the respondent.
  static let notShown = "{question_not_shown}"

  private static let escapes = [
    ("{newline}", "\n"), ("{cr}", "\r"), ("{tab}", "\t"), ("{quote}", "\""), ("{lbrace}", "{"),
  ]

  /// Whether the second row holds the codes of LimeSurvey's own columns.
  static func isVV(_ preview: ExportPreview) -> Bool {
    guard preview.rows.count >= 2 else { return false }
    let codes = Set(preview.rows[1].map { $0.trimmed.lowercased() })
    return codes.contains("submitdate") && !codes.isDisjoint(with: ["lastpage", "startlanguage"])
  }

  /// The cell as the respondent wrote it.
  static func plain(_ cell: String) -> String {
    guard cell.utf8.contains(UInt8(ascii: "{")), cell != notShown else { return cell }
    return escapes.reduce(cell) { $0.replacing($1.0, with: $1.1) }
  }
}
