@testable import ResponseImport

/// Exports of REDCap, made up in its documented format.
extension SampleExport {
  static let redcap: [SampleExport] = [
    SampleExport(
      name: "codes under names, with a survey's time stamp", platform: .redcap,
      rows: [
        ["record_id", "forum_timestamp", "age", "tools___1", "tools____1", "email", "forum_complete"],
        ["1", "[not completed]", "", "0", "0", "", "0"],
        ["2", "2024-03-12 10:00:00", "30", "1", "0", "b@example.org", "2"],
      ], headerRows: 1, columns: ["0 meta", "1 meta", "2", "3 [1]", "3 [-1]", "4 meta", "5 meta"], submittedColumn: 1),
    SampleExport(
      name: "labels", platform: .redcap,
      rows: [
        ["Record ID", "What do you use? (choice=Map)", "What do you use? (choice=App (any))", "Age", "Complete?"],
        ["1", "Checked", "Unchecked", "30", "Complete"],
      ], headerRows: 1, columns: ["0 meta", "1 [Map]", "1 [App (any)]", "2", "3 meta"]),
  ]
}
