@testable import ResponseImport

extension SampleExport {
  static let googleForms: [SampleExport] = [
    SampleExport(
      name: "Google's sheet with a grid and the address", platform: .googleForms,
      rows: [
        ["Timestamp", "Email Address", "How was it? [Food]", "How was it? [Music [live]]", "Why? [if you like]"],
        ["3/12/2024 16:31:22", "somebody@example.org", "4", "5", "good"],
        ["3/12/2024 16:40:01", "", "", "", ""],
      ], headerRows: 1, columns: ["0 meta", "1 meta", "2 [Food]", "2 [Music [live]]", "3"], submittedColumn: 0),
    SampleExport(
      name: "Google's download of a quiz", platform: .googleForms,
      rows: [
        [
          "Timestamp", "Username", "Total score", "What is 1 + 1?", "What is 1 + 1? [Score]",
          "What is 1 + 1? [Feedback]",
          "Score",
        ],
        ["2020/05/12 4:31:22 PM GMT+2", "somebody@example.org", "1 / 1", "2", "1 / 1", "", "3"],
      ], headerRows: 1, columns: ["0 meta", "1 meta", "2 meta", "3", "4 meta", "5 meta", "6"], submittedColumn: 0),
  ]
}
