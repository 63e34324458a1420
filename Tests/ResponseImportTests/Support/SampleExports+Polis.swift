@testable import ResponseImport

extension SampleExport {
  static let polis: [SampleExport] = [
    SampleExport(
      name: "one row a participant", platform: .polis,
      rows: [
        ["participant", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree", "0", "1", "2"],
        ["0", "1", "2", "3", "1", "1", "1", "0", "-1"], ["1", "", "0", "1", "1", "0", "1", "", ""],
      ], headerRows: 1,
      columns: [
        "0 meta", "1", "0 meta", "0 meta", "0 meta", "0 meta", "2 [Statement 0]", "2 [Statement 1]", "2 [Statement 2]",
      ]),
    SampleExport(
      name: "one row a participant, with identifiers and without groups", platform: .polis,
      rows: [
        ["participant", "xid", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree", "4"],
        ["0", "", "", "2", "1", "0", "1", "-1"],
      ], headerRows: 1,
      columns: ["0 meta", "0 meta", "0 meta", "0 meta", "0 meta", "0 meta", "0 meta", "2 [Statement 4]"]),
  ]
}
