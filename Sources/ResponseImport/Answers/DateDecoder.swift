import CSVReading
import SurveyModel

/// Reads calendar days; a time of day behind the day is let go, and the day is that of the clock it was written by.
struct DateDecoder: AnswerDecoder {
  private let site: CellSite
  private let declared: DateOrder?
  private let ruling: HabitRuling<DateOrder>

  init(site: CellSite, declared: CellNotation) {
    self.site = site
    ruling = HabitRuling(
      question: declared.dateOrder, evidence: site.evidence.dateOrder, file: site.conventions.notation.dateOrder)
    self.declared = declared.dateOrder ?? site.conventions.notation.dateOrder
  }

  mutating func decode(_ batch: RecordBatch, records: [Int], log: inout DiagnosticLog) -> AnswerColumn {
    let bytes = batch.bytes.span
    return .date(
      records.map { record in
        let cell = bytes.extracting(site.range(in: batch, record: record))
        let text = cell.isEmpty ? "" : cell.text.trimmed
        if site.isBlank(text) { return .missing(site.blankReason) }
        if let reason = site.reason(of: text) { return .missing(reason) }
        guard let reading = DateTimeText.reading(of: text, order: declared) else {
          if let reason = UndeclaredReason.reason(for: text) { return .missing(reason) }
          site.report(
            "no-date", "a cell is not a calendar day; 2024-03-12 is always understood", record: record, of: batch,
            to: &log)
          return .missing(.unreadable)
        }
        if let finding = ruling.finding(on: reading) {
          site.report(
            finding.rawValue, Self.message(finding, order: ruling.habit), as: finding.severity, record: record,
            of: batch,
            to: &log)
        }
        return reading.value(under: ruling.habit).map { .value($0.day) } ?? .missing(.unreadable)
      })
  }

  private static func message(_ finding: HabitFinding, order: DateOrder?) -> String {
    let declare = "declare `date-order: day-month-year` or `date-order: month-day-year` for the question"
    switch finding {
    case .contradictsDeclaration:
      return "a day is written against the declared `date-order`; it is read in the one way that is a day"
    case .readAsOthersShow:
      let name = order?.rawValue ?? ""
      return "a day whose numbers could be swapped is read as \(name), which other cells of the column show; "
        + "`date-order: \(name)` declares it"
    case .othersDisagree:
      return "day and month could be swapped, and other cells of the column are written both ways; it is counted as "
        + "unreadable: \(declare)"
    case .nothingTells:
      return "day and month could be swapped, and no other cell of the column tells; it is counted as unreadable: "
        + declare
    }
  }
}
