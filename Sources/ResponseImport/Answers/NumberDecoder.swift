import CSVReading
import SurveyModel

/// Reads numbers; a number outside the declared range is unreadable, as is one that could mean two things.
struct NumberDecoder: AnswerDecoder {
  private let site: CellSite
  private let range: NumberRange
  private let ruling: HabitRuling<DecimalMark>
  private(set) var outOfRange = 0

  init(site: CellSite, range: NumberRange, declared: CellNotation) {
    self.site = site
    self.range = range
    ruling = HabitRuling(
      question: declared.decimalMark, evidence: site.evidence.decimalMark, file: site.conventions.notation.decimalMark)
  }

  mutating func decode(_ batch: RecordBatch, records: [Int], log: inout DiagnosticLog) -> AnswerColumn {
    let bytes = batch.bytes.span
    return .number(
      records.map { record in
        let cell = bytes.extracting(site.range(in: batch, record: record))
        let text = cell.isEmpty ? "" : cell.text.trimmed
        if site.isBlank(text) { return .missing(site.blankReason) }
        if let reason = site.reason(of: text) { return .missing(reason) }
        guard let reading = range.reading(of: text) else {
          if let reason = UndeclaredReason.reason(for: text) { return .missing(reason) }
          site.report("no-number", "a cell is not a plain number", record: record, of: batch, to: &log)
          return .missing(.unreadable)
        }
        if let finding = ruling.finding(on: reading) {
          site.report(
            finding.rawValue, Self.message(finding, mark: ruling.habit), as: finding.severity, record: record,
            of: batch,
            to: &log)
        }
        guard let number = reading.value(under: ruling.habit) else { return .missing(.unreadable) }
        if range.contains(number) { return .value(number) }
        outOfRange += 1
        site.report(
          "out-of-range", "a number lies outside the declared range; it is left out and counted as unreadable",
          record: record, of: batch, to: &log)
        return .missing(.unreadable)
      })
  }

  private static func message(_ finding: HabitFinding, mark: DecimalMark?) -> String {
    let declare = "declare `decimal: comma` or `decimal: point` for the question"
    switch finding {
    case .contradictsDeclaration: return "a number is written against the declared `decimal`; it is read as it stands"
    case .readAsOthersShow:
      let name = mark?.rawValue ?? ""
      return "a number that could have thousands or decimals is read with a decimal \(name), which other cells of the "
        + "column show; `decimal: \(name)` declares it"
    case .othersDisagree:
      return "a number could have thousands or decimals, and other cells of the column are written both ways; it is "
        + "counted as unreadable: \(declare)"
    case .nothingTells:
      return "a number could have thousands or decimals, and no other cell of the column tells; it is counted as "
        + "unreadable: \(declare)"
    }
  }
}

extension NumberRange {
  /// What a text says as a number, perhaps with the declared unit before or behind it.
  fileprivate func reading(of text: String) -> CellReading<Double, DecimalMark>? {
    if let reading = NumberText.reading(of: text) { return reading }
    for unit in unit?.wordings.map(\.text) ?? [] {
      let rest =
        text.hasSuffix(unit) ? text.dropLast(unit.count) : text.hasPrefix(unit) ? text.dropFirst(unit.count) : ""
      if let reading = NumberText.reading(of: rest.trimmed) { return reading }
    }
    return nil
  }
}
