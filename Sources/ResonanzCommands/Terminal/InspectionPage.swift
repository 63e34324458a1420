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
      "  size       \(inspection.records) records under \(export.layout.headerRows) heading row(s); "
        + "\(export.layout.columns.count) columns, \(metadata) of them the platform's own")
    let questions = inspection.guessed.definition.questions
    lines.append("  questions  \(questions.count), guessed from the headings and the look of the columns:")
    lines.append("")
    lines.append(style.faint("  " + row("id", "kind", "columns", "filled", "text", width: width)))
    var battery: String?
    for (question, columns) in zip(questions, inspection.columns) {
      if question.battery != battery {
        battery = question.battery
        if let text = battery.flatMap(inspection.guessed.definition.battery)?.text.text(in: "") {
          lines.append("  " + row("", "battery", "", "", text, width: width))
        }
      }
      let filled = columns.map { inspection.profiles[$0].filled }.max() ?? 0
      lines.append(
        "  "
          + row(
            question.id, question.kind.name, places(columns), String(filled),
            (question.battery == nil ? "" : "· ") + question.text.text(in: ""), width: width))
    }
    lines += notation(questions, width: width)
    return lines.joined(separator: "\n") + "\n\n"
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
