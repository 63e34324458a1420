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
  static let all = surveyMonkey + limeSurvey + generic

  private static let question = "Which sessions did you attend?"

  static let surveyMonkey: [SampleExport] = [
    SampleExport(
      name: "two heading rows with metadata", platform: .surveyMonkey,
      rows: [
        ["Respondent ID", "Start Date", question, "", "", "", "How was it?", "", "Anything else?"],
        [
          "", "", "Opening", "Panel", "Email", "Other (please specify)", "Response", "Comments:", "Open-Ended Response",
        ],
        ["11", "01/02/2024 6:14:23 PM", "Opening", "", "Email", "", "Good", "fine", "no"],
      ], headerRows: 2,
      columns: [
        "0 meta", "1 meta", "2 [Opening]", "2 [Panel]", "2 [Email]", "2 [Other (please specify)] own", "3",
        "3 [Comments:] own", "4",
      ]),
    SampleExport(
      name: "two heading rows without metadata", platform: .surveyMonkey,
      rows: [
        ["How was it?", question, ""], ["Response", "Opening", "Panel"], ["Good", "", "Panel"], ["Bad", "Opening", ""],
      ], headerRows: 2, columns: ["0", "1 [Opening]", "1 [Panel]"]),
    SampleExport(
      name: "two heading rows behind metadata without names", platform: .surveyMonkey,
      rows: [
        ["", "", "How was it?", question, ""], ["", "", "Response", "Opening", "Panel"], ["", "", "Good", "", "Panel"],
      ], headerRows: 2, columns: ["0 meta", "0 meta", "1", "2 [Opening]", "2 [Panel]"]),
    SampleExport(
      name: "three heading rows with numbers on top", platform: .surveyMonkey,
      rows: [
        ["", "Q1", "Q2", "", "Q3"], ["Respondent ID", "How was it?", question, "", "Anything else?"],
        ["", "Response", "Opening", "Panel", "Open-Ended Response"], ["11", "Good", "", "Panel", ""],
      ], headerRows: 3, columns: ["0 meta", "1", "2 [Opening]", "2 [Panel]", "3"]),
    SampleExport(
      name: "texts repeated over their columns", platform: .surveyMonkey,
      rows: [
        ["Respondent ID", "How was it?", "How was it?", question, question],
        ["", "Response", "Other (please specify)", "Opening", "Panel"], ["11", "Good", "", "", "Panel"],
      ], headerRows: 2,
      columns: ["0 meta", "1", "1 [Other (please specify)] own", "2 [Opening]", "2 [Panel]"]),
    SampleExport(
      name: "one merged heading row", platform: .surveyMonkey,
      rows: [
        [
          "RespondentID", "How was it?", question + " - Opening", question + " - Panel",
          question + " - Other (please specify)",
        ],
        ["11", "Good", "Opening", "", ""],
      ], headerRows: 1,
      columns: ["0 meta", "1", "2 [Opening]", "2 [Panel]", "2 [Other (please specify)] own"]),
    SampleExport(
      name: "only the texts kept", platform: .surveyMonkey,
      rows: [
        ["How was it?", "", question, "", ""], ["Good", "fine", "Opening", "", "Closing"],
        ["Bad", "", "", "Panel", ""],
      ], headerRows: 1, columns: ["0", "0", "1", "1", "1"]),
  ]

  static let limeSurvey: [SampleExport] = [
    SampleExport(
      name: "codes as headings", platform: .limeSurvey,
      rows: [
        [
          "id", "submitdate", "lastpage", "startlanguage", "Q1", "Q2[SQ001]", "Q2[SQ002]", "Q2[other]", "Q3[SQ001][1]",
          "Q3[SQ001][2]", "Q4[SQ001]", "Q4[SQ001comment]", "freetime", "interviewtime", "groupTime12", "Q1Time",
        ],
        ["1", "2024-03-12 10:00:00", "4", "de", "A1", "Y", "", "", "1", "2", "Y", "nice", "4", "60", "30", "5"],
      ], headerRows: 1,
      columns: [
        "0 meta", "1 meta", "2 meta", "3 meta", "4", "5 [SQ001]", "5 [SQ002]", "5 [other] own", "6 [SQ001_1]",
        "6 [SQ001_2]", "7 [SQ001]", "7 [SQ001comment] own", "8", "9 meta", "10 meta", "11 meta",
      ], submittedColumn: 1),
    SampleExport(
      name: "full texts as headings, German", platform: .limeSurvey,
      rows: [
        [
          "Antwort ID", "Datum Abgeschickt", "Letzte Seite", "Start-Sprache", "Wie war es?", "Was war gut? [Essen]",
          "Was war gut? [Musik]", "Was war gut? [Sonstiges]", "Warum?", "Und?", "Warum?",
        ],
        ["1", "", "1", "de", "gut", "Ja", "Nein", "", "", "", ""],
      ], headerRows: 1,
      columns: [
        "0 meta", "1 meta", "2 meta", "3 meta", "4", "5 [Essen]", "5 [Musik]", "5 [Sonstiges] own", "6", "7", "8",
      ],
      submittedColumn: 1),
    codesAndTexts(joinedBy: ". "), codesAndTexts(joinedBy: "._."), codesAndTexts(joinedBy: ": "),
    SampleExport(
      name: "codes and texts without metadata", platform: .limeSurvey,
      rows: [
        [
          "", "q1. How was it?", "q2. Choose [one]", "q3[SQ1]. What? [Food]", "q3[SQ2]. What? [Music]",
          "skill2-1. Name one",
        ],
        ["0", "good", "x", "Yes", "No", "a"], ["1", "bad", "x", "Yes", "No", "a"],
      ], headerRows: 1, columns: ["0 meta", "1", "2", "3 [Food]", "3 [Music]", "4 [1]"]),
  ]

  private static func codesAndTexts(joinedBy separator: String) -> SampleExport {
    SampleExport(
      name: "codes and texts joined by \"\(separator)\"", platform: .limeSurvey,
      rows: [
        ["id\(separator)Response ID", "submitdate\(separator)Date submitted", "lastpage\(separator)Last page"]
          + ["q1\(separator)How was it?", "q2[SQ1]\(separator)What? [Food]", "q2[other]\(separator)What? [Other]"],
        ["1", "2024-03-12 10:00:00", "4", "good", "Yes", ""],
      ], headerRows: 1, columns: ["0 meta", "1 meta", "2 meta", "3", "4 [Food]", "4 [Other] own"], submittedColumn: 1)
  }

  static let generic: [SampleExport] = [
    SampleExport(
      name: "rows in brackets, with a time stamp", platform: .generic,
      rows: [
        ["Timestamp", "How was it? [Food]", "How was it? [Music]", "Why?"],
        ["2024/03/12 4:31:22 PM GMT+2", "4", "5", "good"],
      ], headerRows: 1, columns: ["0 meta", "1 [Food]", "1 [Music]", "2"]),
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
