@testable import ResponseImport

extension SampleExport {
  static let zoom: [SampleExport] = [
    SampleExport(
      name: "one poll with its question as heading", platform: .zoom,
      rows: [
        ["#", "User Name", "User Email", "Submitted Date/Time", "Which side are you on?"],
        ["1", "Person One", "one@example.org", "2024-05-01 10:00:00", "Police"],
      ], headerRows: 1, columns: ["0 meta", "0 meta", "0 meta", "0 meta", "4"], submittedColumn: 3)
  ]
}
