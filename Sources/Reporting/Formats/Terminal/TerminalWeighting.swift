import Disclosure
import Statistics
import SurveyModel

/// Weighted figures on a terminal.
struct TerminalWeighting {
  /// The report.
  let edition: ReportEdition
  /// The columns of the terminal.
  let width: Int

  /// How the respondents were weighted, with the balance; that weights are declared where they are not used; empty where
  /// there are none.
  var lines: [String] {
    let wording = edition.wording
    guard let method = WeightingSentences.method(in: edition) else {
      guard let declared = edition.summary.definition.weights else { return [] }
      return ["", wrapped(wording.weightsUnused(source: edition.text(declared.source)))]
    }
    let balance = WeightingTable.table(in: edition).map(rows) ?? []
    return ["", wrapped(method)] + balance + WeightingSentences.outcome(in: edition).map(wrapped)
      + [wrapped(wording.weightingLimit)] + protection
  }

  /// Why weighted figures are withheld, where some are.
  private var protection: [String] {
    let isWithheld = edition.summary.questions.contains { $0.weighted.map { $0.value == nil } ?? false }
    let minimum = edition.integer(edition.summary.policy.minimumGroup)
    return isWithheld ? [wrapped(edition.wording.weightingProtection(minimumGroup: minimum))] : []
  }

  /// The weighted figures of a question; empty where it has none.
  func lines(of question: ReleasableQuestion) -> [String] {
    guard let released = question.weighted else { return [] }
    guard let weighted = released.value else { return ["  " + edition.wording.terminalWeightedWithheld] }
    guard weighted.n > 0 else { return [] }
    // Where single answers are withheld, all are; the statistics that remain say so for themselves.
    let isWithheld = weighted.shares.contains { $0.withheld == .complementary }
    return ["  " + edition.wording.terminalWeighted(effective: edition.effective(weighted.effectiveNumber))]
      + zip(question.overall.categories, isWithheld ? [] : weighted.shares).map { category, share in
        line(edition.label(category.category).plain, edition.cell(share))
      }
      + weighted.statistics.map { line(edition.wording.name($0.name), edition.cell($0)) }
  }

  private func line(_ name: String, _ cell: ReportTable.Cell) -> String {
    let start = "    " + TerminalText.left(name, min(48, width / 2) - 4) + " "
    switch cell {
    case .figure(let value, let detail):
      return start + TerminalText.right(value, 14) + (detail.map { "  \($0)" } ?? "")
    case .sign(_, let meaning): return start + meaning
    case .text(let text): return start + text.plain
    }
  }

  /// The rows of the balance table, its columns under their headings.
  private func rows(_ table: ReportTable) -> [String] {
    let label = max(16, width - 3 * Self.column - 2)
    func line(_ name: String, _ cells: [String]) -> String {
      "  " + TerminalText.left(name, label) + cells.map { TerminalText.right($0, Self.column) }.joined()
    }
    let wording = edition.wording
    let headings = [wording.population, wording.respondents, wording.weighted].map(\.plain)
    return [line("", headings)]
      + table.rows.map { row in
        line(row.header.plain, row.cells.map { if case .figure(let value, _) = $0 { value } else { "" } })
      }
  }

  private func wrapped(_ text: RichText) -> String { TerminalText.wrapped(text.plain, to: width) }

  private static let column = 17
}
