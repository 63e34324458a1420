@testable import ResponseImport

extension SampleExport {
  static let typeform: [SampleExport] = [
    SampleExport(
      name: "Typeform's choices with a column each", platform: .typeform,
      rows: [
        [
          "#", "How did you *come*?", "Other", "Talks", "  Food ", "Music", "Other", "None", "Rooms", "Anything else?",
          "Other", "Start Date (UTC)", "Submit Date (UTC)", "Network ID",
        ],
        [
          "a1", "by train", "", "Talks", "", "", "", "", "Rooms", "", "", "2024-03-12 10:00:00", "2024-03-12 10:05:00",
          "n",
        ],
        ["a2", "", "on foot", "", "Food", "", "None", "None", "", "no", "", "2024-03-12 10:00:00", "", "m"],
      ], headerRows: 1,
      columns: [
        "0 meta", "1", "1 [Other] own", "2 [Talks]", "2 [Food]", "2 [Music]", "2 [Other] own", "3", "4", "5",
        "5 [Other] own", "6 meta", "7 meta", "8 meta",
      ], submittedColumn: 12),
    SampleExport(
      name: "Typeform's newer columns at the end", platform: .typeform,
      rows: [
        [
          "#", "Talks", "Food", "None", "Food", "Rooms", "{{field:0a1b}}, was it good?", "Response Type",
          "Start Date (UTC)", "Stage Date (UTC)", "Submit Date (UTC)", "Network ID", "Tags", "Ending",
        ],
        [
          "a1", "Talks", "Food", "", "Food", "", "1", "completed", "2024-03-12 10:00:00", "", "2024-03-12 10:05:00",
          "n", "", "",
        ],
        ["a2", "", "", "None", "Food", "Rooms", "0", "started", "2024-03-12 10:00:00", "", "", "m", "", ""],
      ], headerRows: 1,
      columns: ["0 meta", "1 [Talks]", "1 [Food]", "1 [None]", "2 [Food]", "2 [Rooms]", "3"]
        + (4...10).map { "\($0) meta" },
      submittedColumn: 10),
    SampleExport(
      name: "Typeform's markup without its own columns", platform: .typeform,
      rows: [
        ["*Are you here?*", "Do you *really* like it?", "Why _not_?", "*When* was it?"], ["TRUE", "a", "b", "c"],
      ],
      headerRows: 1, columns: ["0", "1", "2", "3"]),
  ]
}
