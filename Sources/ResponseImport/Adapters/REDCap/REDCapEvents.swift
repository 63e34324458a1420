/// The labels of a longitudinal REDCap project's events, from its list of events beside the export.
struct REDCapEvents {
  /// The labels by the events' unique names; with the arm where two events have one label.
  let labels: [String: String]
  /// The name of the file.
  let file: String

  /// Takes the list in a folder, or `nil` where there is none.
  init?(in folder: CompanionFolder) {
    guard let found = folder.firstTable(withHeadings: ["unique_event_name", "event_name"]),
      let sheet = CompanionSheet(found.rows)
    else { return nil }
    let events = sheet.rows.map { row in
      (
        name: sheet.cell(row, sheet.column("unique_event_name")), label: sheet.cell(row, sheet.column("event_name")),
        arm: sheet.cell(row, sheet.column("arm_num"))
      )
    }
    let counts = Dictionary(events.map { ($0.label, 1) }, uniquingKeysWith: +)
    labels = Dictionary(
      events.map { event in
        let isUnique = counts[event.label] == 1 || event.arm.isEmpty
        return (event.name, isUnique ? event.label : "\(event.label), arm \(event.arm)")
      }
    ) { first, _ in first }
    file = found.name
  }
}
