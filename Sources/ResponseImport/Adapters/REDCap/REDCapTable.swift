/// Puts the records of a longitudinal or repeating REDCap project together: one record a respondent.
///
/// A column is named `field @ event`, `field @ instrument 2` or `field @ event, instrument 2`; in a project with a single
/// event the event is left out. Columns that no record of an event or repeat fills are left out, and so are the check
/// boxes, all unticked, of instruments that an event does not have.
struct REDCapTable {
  /// The names of the columns that tell a respondent's records apart, in raw and in label exports.
  static let eventNames: Set<String> = ["redcap_event_name", "event name"]
  static let instrumentNames: Set<String> = ["redcap_repeat_instrument", "repeat instrument"]
  static let instanceNames: Set<String> = ["redcap_repeat_instance", "repeat instance"]
  /// The names of further columns that are the same in all records of a respondent.
  static let personNames: Set<String> = [
    "redcap_data_access_group", "data access group", "redcap_survey_identifier", "survey identifier",
  ]

  /// An event, a repeat of an instrument, or both.
  private struct Occasion: Hashable {
    let event: String
    let instrument: String
    let instance: String
  }

  private let headings: [String]
  private let rows: ArraySlice<ExportTable.Row>
  private let event: Int?
  private let instrument: Int?
  private let instance: Int?
  private let personColumns: [Int]
  private let fields: [Int]

  /// Takes a whole export.
  init(_ table: ExportTable) {
    headings = table.rows.first?.cells.map(\.withSingleBlanks) ?? []
    rows = table.rows.dropFirst()
    let names = headings.map { $0.lowercased() }
    event = names.firstIndex(where: Self.eventNames.contains)
    instrument = names.firstIndex(where: Self.instrumentNames.contains)
    instance = names.firstIndex(where: Self.instanceNames.contains)
    personColumns = names.indices.filter { $0 == 0 || Self.personNames.contains(names[$0]) }
    let keys = Set([event, instrument, instance].compactMap { $0 } + personColumns)
    fields = names.indices.filter { !keys.contains($0) }
  }

  /// The table with one record a respondent, in the order of their first records.
  ///
  /// Where a respondent has two records of one occasion, which REDCap does not write, the second starts a new row.
  func joined() -> ExportTable {
    var people: [[Occasion: Int]] = []
    var positions: [String: [Int]] = [:]
    for (row, record) in zip(rows.indices, rows) {
      let occasion = occasion(of: record)
      let id = cell(record, 0)
      let known = id.isEmpty ? nil : positions[id, default: []].first { people[$0][occasion] == nil }
      if let known {
        people[known][occasion] = row
      } else {
        positions[id, default: []].append(people.count)
        people.append([occasion: row])
      }
    }
    let columns = columns(of: occasions())
    let heading = personColumns.map { headings[$0] } + columns.map(\.name)
    let records = people.map { person in
      let own = person.values.sorted()
      let personal = personColumns.map { column in
        own.lazy.map { cell(rows[$0], column) }.first { !$0.isEmpty } ?? ""
      }
      let answers = columns.map { column in person[column.occasion].map { cell(rows[$0], column.field) } ?? "" }
      return ExportTable.Row(
        cells: personal + answers, line: own.first.map { rows[$0].line } ?? 0, records: own.count)
    }
    return ExportTable(rows: [ExportTable.Row(cells: heading, line: 1)] + records)
  }

  private func cell(_ row: ExportTable.Row, _ column: Int?) -> String {
    guard let column, row.cells.indices.contains(column) else { return "" }
    return row.cells[column].trimmed
  }

  private func occasion(of row: ExportTable.Row) -> Occasion {
    Occasion(event: cell(row, event), instrument: cell(row, instrument), instance: cell(row, instance))
  }

  /// The occasions with their records: events in the order of their first coming, repeats behind what is not repeated.
  private func occasions() -> [(occasion: Occasion, rows: [Int])] {
    var found: [Occasion: [Int]] = [:]
    var ranks: [String: Int] = [:]
    for (row, record) in zip(rows.indices, rows) {
      let occasion = occasion(of: record)
      found[occasion, default: []].append(row)
      for name in ["e" + occasion.event, "i" + occasion.instrument] where ranks[name] == nil {
        ranks[name] = ranks.count
      }
    }
    func rank(_ occasion: Occasion) -> (Int, Int, Int, String) {
      let instrument = occasion.instrument.isEmpty ? -1 : ranks["i" + occasion.instrument] ?? 0
      return (ranks["e" + occasion.event] ?? 0, instrument, Int(occasion.instance) ?? 0, occasion.instance)
    }
    return found.map { ($0.key, $0.value) }.sorted { rank($0.occasion) < rank($1.occasion) }
  }

  private func columns(
    of occasions: [(occasion: Occasion, rows: [Int])]
  ) -> [(name: String, occasion: Occasion, field: Int)] {
    let hasEvents = Set(occasions.map(\.occasion.event)).count > 1
    let statusColumns = statusColumns()
    var columns: [(name: String, occasion: Occasion, field: Int)] = []
    for (occasion, rows) in occasions {
      let suffix = suffix(of: occasion, hasEvents: hasEvents)
      for field in fields where isUsed(field, status: statusColumns[field], in: rows) {
        let name = headings[field]
        columns.append((suffix.isEmpty ? name : name + REDCapHeading.eventMark + suffix, occasion, field))
      }
    }
    return columns
  }

  private func suffix(of occasion: Occasion, hasEvents: Bool) -> String {
    let event = hasEvents ? occasion.event : ""
    guard !occasion.instance.isEmpty else { return event }
    if occasion.instrument.isEmpty { return "\(occasion.event) \(occasion.instance)".trimmed }
    return (event.isEmpty ? "" : event + ", ") + "\(occasion.instrument) \(occasion.instance)"
  }

  /// For each column the one that says how far its instrument has come: the next such column at or behind it.
  private func statusColumns() -> [Int: Int] {
    var statuses: [Int: Int] = [:]
    var next: Int?
    for field in fields.reversed() {
      let name = headings[field].lowercased()
      if name.hasSuffix("_complete") || name == "complete?" { next = field }
      statuses[field] = next
    }
    return statuses
  }

  private func isUsed(_ field: Int, status: Int?, in rows: [Int]) -> Bool {
    let texts = rows.lazy.map { cell(self.rows[$0], field) }
    guard texts.contains(where: { !$0.isEmpty }) else { return false }
    guard REDCapHeading(headings[field]).isCheckbox, let status else { return true }
    let isTicked = texts.contains { !["", "0", "unchecked"].contains($0.lowercased()) }
    return isTicked || rows.contains { !cell(self.rows[$0], status).isEmpty }
  }
}
