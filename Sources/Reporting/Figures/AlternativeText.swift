import Charting
import Disclosure

/// The reading of a figure for those who cannot see it: what it shows, and its figures in its order.
enum AlternativeText {
  /// How many parts are read out; the table has all of them.
  private static let limit = 15

  /// What the figure shows, followed by its parts.
  static func text(_ lead: RichText, _ parts: [String], in edition: ReportEdition) -> String {
    let shown = parts.prefix(limit).joined(separator: "; ")
    let rest = parts.count - limit
    let more = rest > 0 ? " " + edition.wording.furtherParts(count: rest, number: edition.integer(rest)) : ""
    let sentence = lead.plain.hasSuffix(".") ? lead.plain : lead.plain + "."
    return parts.isEmpty ? sentence : "\(sentence) \(shown).\(more)"
  }

  /// An estimate in words, or why there is none.
  static func words(_ value: ChartValue<ChartEstimate>) -> String {
    switch value {
    case .shown(let estimate): estimate.text
    case .withheld(let words), .absent(let words): words
    }
  }

  /// A row of a chart around a centre: what stands at its right; its counts where it is drawn as dots; or why it is not drawn.
  static func part(_ row: DivergingLikertChart.Row, of scale: DivergingLikertChart.Scale) -> String {
    switch row.answers {
    case .shown(let answers) where ValuePolicy.allowsShares(ofBase: answers.base):
      return "\(row.label): \(row.trailing)"
    case .shown(let answers):
      let counts = zip(scale.labels, answers.counts).map { "\($0) \($1)" }
      return "\(row.label): \(counts.joined(separator: ", "))"
    case .withheld(let words), .absent(let words):
      return row.trailing.isEmpty ? "\(row.label): \(words)" : "\(row.label): \(words), \(row.trailing)"
    }
  }
}
