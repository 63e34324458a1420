@testable import ResponseImport

extension SampleExport {
  static let microsoftForms: [SampleExport] = [
    SampleExport(
      name: "Microsoft's workbook, English, with a Likert question", platform: .microsoftForms,
      rows: [
        [
          "ID", "Start time", "Completion time", "Email", "Name", "How was it?.Food", "How was it?.Music", "Name1",
          "When did you come? ", "When did you come?2",
        ],
        ["1", "4/27/26 11:30:01", "4/27/26 11:34:12", "anonymous", "", "Good", "Bad", "A", "early", "late"],
      ], headerRows: 1,
      columns: ["0 meta", "1 meta", "2 meta", "3 meta", "4 meta", "5 [Food]", "5 [Music]", "6 meta", "7", "8"],
      submittedColumn: 2),
    SampleExport(
      name: "Microsoft's workbook of a quiz", platform: .microsoftForms,
      rows: [
        [
          "Id", "Start time", "Completion time", "Email", "Name", "Total points", "Quiz feedback", "Last modified time",
          "What is 1 + 1?", "Points - What is 1 + 1?", "Feedback - What is 1 + 1?", "Points - what for?",
        ],
        ["1", "4/27/2026 11:30", "4/27/2026 11:34", "a@example.org", "A", "1", "", "", "2", "1", "", "x"],
      ], headerRows: 1,
      columns: (0...7).map { "\($0) meta" } + ["8", "9 meta", "10 meta", "11"], submittedColumn: 2),
    SampleExport(
      name: "Microsoft's workbook, German", platform: .microsoftForms,
      rows: [
        ["Id", "Startzeit", "Fertigstellungszeit", "E-Mail", "Name", "Wie war es?", "Was war z. B. gut?"],
        ["1", "27.04.2026 11:30", "27.04.2026 11:34", "anonymous", "", "gut", "Essen;Musik;"],
      ], headerRows: 1, columns: (0...4).map { "\($0) meta" } + ["5", "6"], submittedColumn: 2),
    SampleExport(
      name: "Microsoft's workbook in a language that is not listed", platform: .microsoftForms,
      rows: [
        ["ID", "Heure de début", "Heure de fin", "Adresse de messagerie", "Nom", "Et alors ?"],
        ["1", "27/04/2026 11:30:01", "27/04/2026 11:34:12", "anonymous", "", "bien"],
      ], headerRows: 1, columns: (0...4).map { "\($0) meta" } + ["5"], submittedColumn: 2),
  ]
}
