import Testing

@testable import ResponseImport

/// An export made up for the adapters, with what its layout must be.
struct SampleExport: CustomTestStringConvertible, Sendable {
  let name: String
  let platform: Platform
  let rows: [[String]]
  let headerRows: Int
  /// For each column the group, the item in brackets, and the role where it is no answer: "1 [Food] own".
  let columns: [String]
  var submittedColumn: Int?

  var testDescription: String { name }
}

extension SourceColumn {
  /// The column as `SampleExport.columns` writes it.
  var reading: String {
    let role =
      switch self.role {
      case .answer: ""
      case .ownText: " own"
      case .metadata: " meta"
      }
    return "\(group)\(item.map { " [\($0)]" } ?? "")\(role)"
  }
}

extension SampleExport {
  static let all =
    surveyMonkey + limeSurvey + panels + kobo + ona + odk + redcap + microsoftForms + typeform + alchemer + formbricks
    + googleForms + decidim + nextcloud + zoom + pretix + polis + generic

  static let generic: [SampleExport] = [
    SampleExport(
      name: "rows in brackets, with an id", platform: .generic,
      rows: [["ID", "How was it? [Food]", "How was it? [Music]", "Why?"], ["1", "4", "5", "good"]], headerRows: 1,
      columns: ["0 meta", "1 [Food]", "1 [Music]", "2"]),
    SampleExport(
      name: "a time stamp by hand, once left as a word", platform: .generic,
      rows: [["Timestamp", "How was it?"], ["3/25/2024 16:31:22", "good"], ["yesterday", "bad"]], headerRows: 1,
      columns: ["0 meta", "1"]),
    SampleExport(
      name: "a log with times", platform: .generic,
      rows: [["timestamp", "event", "value"], ["2024-03-25 16:31:22", "start", "1"]], headerRows: 1,
      columns: ["0 meta", "1", "2"]),
    SampleExport(
      name: "rows behind a dash", platform: .generic,
      rows: [["How was it? - Food", "How was it? - Music", "Why? - really"], ["4", "5", "good"]], headerRows: 1,
      columns: ["0 [Food]", "0 [Music]", "1"]),
    SampleExport(
      name: "options behind a slash", platform: .generic,
      rows: [["topics/food", "topics/music", "age"], ["1", "0", "44"]], headerRows: 1,
      columns: ["0 [food]", "0 [music]", "1"]),
    SampleExport(
      name: "a first column that counts", platform: .generic,
      rows: [["", "Age", "Side"], ["0", "44", "Police"], ["1", "38", "Community"], ["2", "38", "Community"]],
      headerRows: 1, columns: ["0 meta", "1", "2"]),
    SampleExport(
      name: "headings with colons, by hand", platform: .generic,
      rows: [
        ["Name: yours", "Food: taste", "Food: amount", "Music: volume", "Remarks"], ["A", "4", "5", "3", "Response"],
      ], headerRows: 1, columns: ["0", "1 [taste]", "1 [amount]", "2", "3"]),
    SampleExport(
      name: "plain words, by hand", platform: .generic,
      rows: [
        ["Side", "Satisfaction", "Recommend", "Comment"], ["Police", "4", "9", ""], ["Community", "", "", "ok"],
      ],
      headerRows: 1, columns: ["0", "1", "2", "3"]),
  ]
}
