import SurveyModel

@testable import ResponseImport

extension SampleExport {
  /// The names, texts and ids of a made-up survey: one choice with words beside it, several choices, a matrix, a matrix
  /// with several answers, two columns side by side, an open question, and what Qualtrics derives.
  private static let qualtricsColumns: [(name: String, text: String, id: String)] = [
    ("StartDate", "Anfangsdatum", "startDate"), ("Status", "Antworttyp", "status"), ("Finished", "Beendet", "finished"),
    ("ResponseId", "Antwort-ID", "_recordId"), ("UserLanguage", "Benutzersprache", "userLanguage"),
    ("Q1", "How was it?", "QID1"), ("Q1_4_TEXT", "How was it? - Other: - Text", "QID1_4_TEXT"),
    ("Q2_1", "Which parts? - Panel", "QID2_1"), ("Q2_7", "Which parts? - Opening", "QID2_2"),
    ("rooms_1", "How were the rooms? - Hall", "QID3_1"), ("rooms_2", "How were the rooms? - Yard", "QID3_2"),
    ("Q4_1_1", "When? - Hall - Morning", "QID4_1_1"), ("Q4_1_2", "When? - Hall - Noon", "QID4_1_2"),
    ("Q4_2_1", "When? - Yard - Morning", "QID4_2_1"), ("Q4_2_2", "When? - Yard - Noon", "QID4_2_2"),
    ("Q5#1_1", "Food - Taste - Soup", "QID5#1_1"), ("Q5#1_2", "Food - Taste - Bread", "QID5#1_2"),
    ("Q5#2_1", "Food - Amount - Soup", "QID5#2_1"), ("Q5#2_2", "Food - Amount - Bread", "QID5#2_2"),
    ("Q6", "Anything else?", "QID6_TEXT"), ("Q6 - Topics", "Q6 - Topics", "QID6_TEXT_abcTopics"),
    ("Q7_First Click", "Timing - First Click", "QID7_FIRST_CLICK"), ("Q2_DO_1", "Which parts? - Order", "QID2_DO_1"),
    ("Q8_Id", "Your ticket - Id", "QID8_FILE_ID"), ("Q8_Name", "Your ticket - Name", "QID8_FILE_NAME"),
    ("1_Q9", "Why Hall?", "1_QID9_TEXT"), ("2_Q9", "Why Yard?", "2_QID9_TEXT"), ("SC0", "Score", "SC_1"),
    ("Team", "Team", "Team"),
  ]
  private static let qualtricsRecord = [
    "2024-03-12 10:00:00", "0", "1", "R_1", "DE", "4", "loud", "1", "", "2", "3", "1", "", "", "1", "1", "2", "2", "1",
    "no", "x", "1.5", "1", "F_1", "ticket.pdf", "big", "green", "3", "red",
  ]
  private static let qualtricsLayout = [
    "", "", "", "", "", "0", "0 [Other:] own", "1 [Panel]", "1 [Opening]", "2 [Hall]", "2 [Yard]", "3 [Hall]",
    "3 [Hall]", "3 [Yard]", "3 [Yard]", "4 [Soup]", "4 [Bread]", "5 [Soup]", "5 [Bread]", "6", "",
    "", "", "7", "", "8", "9", "", "",
  ]

  static let qualtrics: [SampleExport] = [
    SampleExport(
      name: "three heading rows, ids in JSON", platform: .qualtrics,
      rows: [
        qualtricsColumns.map(\.name), qualtricsColumns.map(\.text),
        qualtricsColumns.map { "{\"ImportId\":\"\($0.id)\"}" }, qualtricsRecord,
      ], headerRows: 3, columns: qualtricsReading()),
    SampleExport(
      name: "three heading rows, ids in single quotes", platform: .qualtrics,
      rows: [
        qualtricsColumns.map(\.name), qualtricsColumns.map(\.text),
        qualtricsColumns.map { "{'ImportId': '\($0.id.replacing("_", with: "-"))'}" }, qualtricsRecord,
      ], headerRows: 3, columns: qualtricsReading()),
    SampleExport(
      name: "the older form with an empty last column", platform: .qualtrics,
      rows: [
        [
          "V1", "V7", "V8", "V10", "Q1", "Q2_1", "Q2_2", "hall_1", "hall_2", "hall_1", "hall_2", "Q6_1: 1", "Q6_2: 1",
          "LocationLatitude", "",
        ],
        [
          "ResponseID", "Status", "StartDate", "Finished", "How was it?", "Which parts?-Panel", "Which parts?-Opening",
          "When?-Hall-Morning", "When?-Hall-Noon", "Why?-Hall-Food", "Why?-Hall-Music", "Food : Taste-Soup",
          "Food : Taste-Bread", "LocationLatitude", "",
        ],
        ["R_1", "0", "2016-03-12 10:00:00", "1", "2", "1", "", "1", "", "", "1", "2", "1", "48.1", ""],
      ], headerRows: 2,
      columns: [
        "5 meta", "6 meta", "7 meta", "8 meta", "0", "1 [Panel]", "1 [Opening]", "2 [Morning]", "2 [Noon]",
        "3 [Food]", "3 [Music]", "4 [Soup]", "4 [Bread]", "18 meta", "19 meta",
      ]),
    SampleExport(
      name: "only the names kept", platform: .qualtrics,
      rows: [
        ["StartDate", "EndDate", "Finished", "RecordedDate", "ResponseId", "Q1", "Q1_4_TEXT", "Q2_1", "Q2_2"],
        ["2024-03-12", "2024-03-12", "True", "2024-03-12", "R_1", "Good", "", "Panel", ""],
      ], headerRows: 1,
      columns: [
        "2 meta", "3 meta", "4 meta", "5 meta", "6 meta", "0", "0 [4] own", "1 [1]", "1 [2]",
      ], submittedColumn: 1),
  ]

  /// The layout as `SampleExport.columns` writes it, metadata columns numbered behind the groups.
  private static func qualtricsReading() -> [String] {
    qualtricsLayout.enumerated().map { $1.isEmpty ? "\($0 + 10) meta" : $1 }
  }
}
