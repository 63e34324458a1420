@testable import ResponseImport

/// Exports of Kobo, Ona and ODK, made up in their documented format.
extension SampleExport {
  static let kobo: [SampleExport] = [
    SampleExport(
      name: "groups, both modes of several choices, a place and a picture", platform: .kobo,
      rows: [
        [
          "start", "end", "name", "g/age", "g/tools", "g/tools/map", "g/tools/app", "g/tools_other", "loc",
          "_loc_latitude", "_loc_longitude", "_loc_altitude", "_loc_precision", "pic", "pic_URL", "_id", "_uuid",
          "_submission_time", "_validation_status", "_index",
        ],
        [
          "2024-03-12T10:00:00.000+01:00", "2024-03-12T10:05:00.000+01:00", "A", "30", "map app", "1", "1", "",
          "1 2 3 4",
          "1", "2", "3", "4", "1.jpg", "https://kobo.example/1.jpg", "7", "u1", "2024-03-12T09:05:10", "", "1",
        ],
      ], headerRows: 1,
      columns: [
        "0 meta", "1 meta", "2 meta", "3", "4 meta", "5 [map]", "5 [app]", "5 [Other] own", "6", "7 meta", "8 meta",
        "9 meta", "10 meta", "11", "12 meta", "13 meta", "14 meta", "15 meta", "16 meta", "17 meta",
      ], submittedColumn: 17),
    SampleExport(
      name: "a row of HXL tags", platform: .kobo,
      rows: [
        ["age", "_uuid", "_submission_time", "_status"], ["#population+age", "", "", ""],
        ["30", "u1", "2024-03-12T09:05:10", "submitted_via_web"],
      ], headerRows: 2, columns: ["0", "1 meta", "2 meta", "3 meta"], submittedColumn: 2),
    SampleExport(
      name: "names that R made of the headings", platform: .kobo,
      rows: [
        ["X.U.FEFF.start", "tools.map", "tools.app", "X_uuid", "X_submission_time", "X_status"],
        ["2024-03-12T10:00:00.000+01:00", "True", "False", "u1", "2024-03-12T09:05:10", "submitted_via_web"],
      ], headerRows: 1, columns: ["0 meta", "1 [map]", "1 [app]", "2 meta", "3 meta", "4 meta"], submittedColumn: 4),
  ]

  static let ona: [SampleExport] = [
    SampleExport(
      name: "True and False, not answered, flattened repeats", platform: .ona,
      rows: [
        [
          "age", "tools/map", "tools/app", "tools_other", "kids[1]/pet", "kids[2]/pet", "meta/instanceID", "_uuid",
          "_submission_time", "_version",
        ],
        ["30", "True", "False", "n/a", "cat", "n/a", "uuid:u1", "u1", "2024-03-12T09:05:10", "1"],
      ], headerRows: 1,
      columns: ["0", "1 [map]", "1 [app]", "1 [Other] own", "2", "3", "4 meta", "5 meta", "6 meta", "7 meta"],
      submittedColumn: 8),
    SampleExport(
      name: "without the groups' names", platform: .ona,
      rows: [
        ["how_often", "how_often", "meta/instanceID", "_uuid", "_submission_time"],
        ["daily", "n/a", "uuid:u1", "u1", "2024-03-12T09:05:10"],
      ], headerRows: 1, columns: ["0", "1", "2 meta", "3 meta", "4 meta"], submittedColumn: 4),
  ]

  static let odk: [SampleExport] = [
    SampleExport(
      name: "groups joined by a hyphen, options split", platform: .odk,
      rows: [
        [
          "SubmissionDate", "g-age", "g-tools", "g-tools/map", "g-tools/app", "loc-Latitude", "loc-Longitude",
          "meta-instanceID", "KEY", "SubmitterName", "ReviewState",
        ],
        ["2024-03-12T09:05:10.123Z", "30", "map", "1", "0", "1.5", "2.5", "uuid:u1", "uuid:u1", "B", "approved"],
      ], headerRows: 1,
      columns: [
        "0 meta", "1", "2 meta", "3 [map]", "3 [app]", "4 meta", "5 meta", "6 meta", "7 meta", "8 meta", "9 meta",
      ], submittedColumn: 0)
  ]
}
