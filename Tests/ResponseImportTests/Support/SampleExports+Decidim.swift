@testable import ResponseImport

extension SampleExport {
  static let decidim: [SampleExport] = [
    SampleExport(
      name: "English", platform: .decidim,
      rows: [
        [
          "ID", "Answered on", "IP Hash", "User status", "1. Which side?", "2. How open were you and/or others?",
          "3. How do you rate …/Food", "3. How do you rate …/Music and/or dance", "4. Why?",
        ],
        ["a", "2024-05-01 10:00:00 UTC", "b", "Registered", "Police", "open", "good", "bad", ""],
      ], headerRows: 1,
      columns: ["0 meta", "0 meta", "0 meta", "0 meta", "1", "2", "3 [Food]", "3 [Music and/or dance]", "4"],
      submittedColumn: 1),
    SampleExport(
      name: "German", platform: .decidim,
      rows: [
        ["ID beantworten", "Beantwortet am", "IP-Hash", "Benutzerstatus", "1. Welche Seite?", "2. Warum?"],
        ["a", "2024-05-01 10:00:00", "b", "Nicht registriert", "Polizei", "x"],
      ], headerRows: 1, columns: ["0 meta", "0 meta", "0 meta", "0 meta", "1", "2"], submittedColumn: 1),
    SampleExport(
      name: "another language", platform: .decidim,
      rows: [
        ["Id", "Respost el", "Empremta", "Estat", "1. Quin costat?"],
        [
          "0123456789abcdef0123456789abcdef", "2024-05-01 10:00:00", "fedcba9876543210fedcba9876543210", "Registrat",
          "Policia",
        ],
      ], headerRows: 1, columns: ["0 meta", "0 meta", "0 meta", "0 meta", "1"], submittedColumn: 1),
  ]
}
