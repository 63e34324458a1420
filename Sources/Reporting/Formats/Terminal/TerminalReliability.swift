import Disclosure
import Statistics
import SurveyModel

/// The reliability of each battery, in few lines on a terminal.
enum TerminalReliability {
  /// The lines; empty where no battery is one of ratings on one scale.
  static func lines(_ edition: ReportEdition, width: Int) -> [String] {
    let batteries = edition.summary.reliability
    guard !batteries.isEmpty else { return [] }
    return ["", TerminalText.wrapped(edition.wording.reliabilityTitle, to: width)]
      + batteries.map { TerminalText.wrapped(line(of: $0, in: edition), to: width, indent: "  ") }
  }

  private static func line(of reliability: ReleasableReliability, in edition: ReportEdition) -> String {
    let sentences =
      ReliabilitySentences.sentences(about: reliability, in: edition)
      + ReliabilitySentences.findings(about: reliability, in: edition)
    return "\(reliability.battery): " + sentences.map(\.plain).joined(separator: " ")
  }
}
