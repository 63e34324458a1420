import Reporting
import ResponseImport
import SurveyDefinitions
import SurveyModel

/// A block for survey.yaml that maps the texts of the export for which no answer is declared.
enum UnknownLabelBlock {
  private static let maximumShown = 30
  private static let longestShown = 80

  /// The block with one group a question, or nothing where every text is declared.
  ///
  /// A text that stands in one cell alone may be what somebody typed; such texts are only counted unless all are asked for.
  static func text(_ unknown: [(question: Question, labels: UnknownLabels)], showsAll: Bool) -> String {
    guard !unknown.isEmpty else { return "" }
    var lines = ["", "# Paste into survey.yaml and write behind each text what it means: a code as shown,"]
    lines.append("# or one of: \(reasons).")
    lines.append("labels:")
    for (question, labels) in unknown {
      lines.append("  \(SurveyDefinitionWriter.scalar(question.id)):  # \(answers(of: question))")
      let shown = labels.labels.filter {
        showsAll || $0.count >= 2 && $0.text.count <= longestShown
      }.prefix(showsAll ? .max : maximumShown)
      lines += shown.map { "    \(SurveyDefinitionWriter.scalar($0.text)):  # in \($0.count) cell(s)" }
      let hidden = labels.labels.count - shown.count
      if hidden > 0 {
        lines.append(
          "    # and \(hidden) further text(s) that may be somebody's own words: `resonanz validate --show-unknown` lists them"
        )
      }
    }
    return TerminalText.lines(lines + [""])
  }

  private static let reasons = MissingReason.allCases.filter { $0 != .unreadable && $0 != .brokeOff }
    .map(\.mark).joined(separator: ", ")

  /// What can stand behind a text of the question, beside a kind of no answer.
  private static func answers(of question: Question) -> String {
    let categories = question.kind.categories + question.kind.items
    let areNumbers = categories.allSatisfy { $0.label.text(in: "") == String($0.code) }
    let answers =
      areNumbers
      ? "\(categories.first?.code ?? 0) to \(categories.last?.code ?? 0)"
      : categories.prefix(12).map { "\($0.code) \($0.label.text(in: ""))" }.joined(separator: " · ")
    return switch question.textMeanings {
    case .codes: answers
    case .marks: "chosen · not-chosen · \(answers)"
    case .ranks(let ranks): "the rank, 1 to \(ranks.upperBound)"
    case .reasonsOnly, nil: ""
    }
  }
}
