import CSVReading
import EvaluationPipeline
import Reporting
import ResponseImport
import SurveyModel

/// An inspection on one page of a terminal.
enum InspectionPage {
  /// The page; no answer is on it.
  static func text(_ inspection: ExportInspection) -> String {
    let style = TerminalStyle.output
    let width = StandardOutput.width
    let export = inspection.export
    var lines = [style.bold(TerminalText.safe(export.input.name))]
    let sureness =
      export.recognition.confidence >= 0.8 ? "" : export.recognition.confidence >= 0.4 ? "probably " : "perhaps "
    lines.append("  platform   \(sureness)\(export.layout.platform.rawValue), because \(export.recognition.because)")
    for (index, evidence) in export.detection.evidence.enumerated() {
      lines.append("  \(index == 0 ? "written as" : "          ") \(evidence)")
    }
    let metadata = export.layout.columns.count { $0.role == .metadata }
    lines.append(
      "  size       \(inspection.guess.records) records under \(export.layout.headerRows) heading row(s); "
        + "\(export.layout.columns.count) columns, \(metadata) of them the platform's own")
    lines += findings(inspection, width: width)
    let definition = inspection.guess.guessed.definition
    let questions = definition.questions
    lines.append("  questions  \(questions.count), guessed from the headings and the look of the columns:")
    lines.append("")
    lines.append(style.faint("  " + row("id", "kind", "columns", "filled", "text", width: width)))
    var battery: String?
    for (question, columns) in inspection.questions {
      if question.battery != battery {
        battery = question.battery
        if let text = battery.flatMap(definition.battery)?.text.text(in: "") {
          lines.append("  " + row("", "battery", "", "", text, width: width))
        }
      }
      let filled = columns.map { inspection.guess.profiles[$0].filled }.max() ?? 0
      lines.append(
        "  "
          + row(
            question.id, question.kind.name, places(columns), String(filled),
            (question.battery == nil ? "" : "· ") + question.text.text(in: ""), width: width))
    }
    lines += notation(questions, width: width)
    return lines.joined(separator: "\n") + "\n\n"
  }

  /// What the platform says of the records, which of them are respondents, and what was noticed about the data.
  private static func findings(_ inspection: ExportInspection, width: Int) -> [String] {
    let findings = TerminalFindings(inspection.material, language: .english)
    let outcomes = inspection.guess.dispositions.named.map { "\($0.name) \($0.records)" }.joined(separator: ", ")
    let facts = [
      ("outcomes", outcomes.isEmpty ? nil : outcomes + ", as the platform says"), ("left out", findings.funnel),
      ("responses", findings.response), ("quality", findings.quality ?? "nothing was noticed"),
    ]
    return facts.compactMap { name, text in text.map { fact(name, $0, width: width) } }
  }

  /// A name in the margin with a text beside it, broken into lines.
  private static func fact(_ name: String, _ text: String, width: Int) -> String {
    let margin = String(repeating: " ", count: 13)
    let lines = TerminalText.wrapped(text, to: width, indent: margin)
    return "  " + TerminalText.left(name, 11) + lines.dropFirst(margin.count)
  }

  /// How the numbers and days are written, where the cells tell: `q4: decimal comma`.
  private static func notation(_ questions: [Question], width: Int) -> [String] {
    let facts = questions.compactMap { question -> String? in
      if let mark = question.notation.decimalMark { return "\(question.id): decimal \(mark.rawValue)" }
      return question.notation.dateOrder.map { "\(question.id): \($0.rawValue)" }
    }
    guard !facts.isEmpty else { return [] }
    return ["", TerminalText.wrapped("  written as " + facts.joined(separator: ", "), to: width, indent: "  ")]
  }

  private static func row(
    _ id: String, _ kind: String, _ columns: String, _ filled: String, _ text: String, width: Int
  ) -> String {
    let fixed =
      TerminalText.left(id, 14) + " " + TerminalText.left(kind, 8) + " " + TerminalText.left(columns, 9)
      + TerminalText.right(filled, 7) + "  "
    return fixed + TerminalText.cut(text, to: max(20, width - fixed.count - 2))
  }

  /// Positions from 1, as a spreadsheet counts: "5" or "5–11".
  private static func places(_ columns: [Int]) -> String {
    guard let first = columns.min(), let last = columns.max() else { return "" }
    return first == last ? String(first + 1) : "\(first + 1)–\(last + 1)"
  }
}
