@testable import ResponseImport

extension SampleExport {
  static let nextcloud: [SampleExport] = [
    SampleExport(
      name: "three columns before the questions", platform: .nextcloud,
      rows: [
        [
          "User ID", "User display name", "Timestamp", "Which side?", "How was it? (Food)", "How was it? (Music)",
          "Why?",
        ],
        ["", "Anonymous user", "2024-05-01T10:00:00+02:00", "Police", "good", "bad", ""],
      ], headerRows: 1, columns: ["0 meta", "0 meta", "0 meta", "1", "2 [Food]", "2 [Music]", "3"], submittedColumn: 2),
    SampleExport(
      name: "German, long times", platform: .nextcloud,
      rows: [
        ["Benutzer-ID", "Anzeigename des Nutzers", "Zeitstempel", "Welche Seite? (Pflicht)"],
        ["", "Anonymer Benutzer", "Donnerstag, 26. Januar 2023 um 13:39:50 Mitteleuropäische Normalzeit", "Polizei"],
      ], headerRows: 1, columns: ["0 meta", "0 meta", "0 meta", "1"], submittedColumn: 2),
    SampleExport(
      name: "identifiers in the second row", platform: .nextcloud,
      rows: [
        [
          "Submission ID", "User ID", "User display name", "Timestamp", "Side (yours)", "Rank (A)", "Rank (B)",
          "Rank (C)",
        ],
        [
          "submission_id", "user_id", "user_display_name", "timestamp", "question-id-7", "question-id-8-20",
          "question-id-8-21", "question-id-8-22",
        ],
        ["5", "", "Anonymous user", "2026-05-01T10:00:00+02:00", "Police", "1", "3", "2"],
      ], headerRows: 2,
      columns: ["0 meta", "0 meta", "0 meta", "0 meta", "1", "2 [A]", "2 [B]", "2 [C]"], submittedColumn: 3),
  ]
}
