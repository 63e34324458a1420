@testable import ResponseImport

extension SampleExport {
  static let alchemer: [SampleExport] = [
    SampleExport(
      name: "Alchemer's options before their questions", platform: .alchemer,
      rows: [
        [
          "Response ID", "Time Started", "Date Submitted", "Status", "Language", "Country",
          "How did you come?", "Other - Write In:How did you come?",
          "Talks:What was good?", "Food:What was good?", "Other - Write In (Required):What was good?",
          "Need #1:In a word: what\u{a0}do you need?  ", "Need #2:In a word: what do you need?",
          "Pick words.", "Other word(s)::Pick words.", "Time: too long?", "Country",
        ],
        [
          "1", "2024-03-12 10:00:00", "2024-03-12 10:05:00", "Complete", "English", "DE", "by train", "", "Talks", "",
          "",
        ]
          + ["rest", "", "cool;quick", "", "no", "DE"],
      ], headerRows: 1,
      columns: (0...5).map { "\($0) meta" } + [
        "6", "6 [Other - Write In] own", "7 [Talks]", "7 [Food]", "7 [Other - Write In (Required)] own", "8 [Need #1]",
        "8 [Need #2]", "9", "9 [Other word(s):] own", "10", "11",
      ], submittedColumn: 2),
    SampleExport(
      name: "Alchemer's columns rewritten by a data-frame library", platform: .alchemer,
      rows: [
        ["", "time_started", "date_submitted", "status", "how_often", "needs_1"],
        ["0", "2024-03-12 10:00:00", "2024-03-12 10:05:00", "Partial", "Daily", "rest"],
        ["1", "2024-03-12 10:00:00", "2024-03-12 10:05:00", "Complete", "Daily", "food"],
      ], headerRows: 1, columns: ["0 meta", "1 meta", "2 meta", "3 meta", "4", "5"], submittedColumn: 2),
  ]
}
