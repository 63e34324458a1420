import Charting
import Disclosure
import Statistics
import SurveyModel

/// What unites and divides opinion groups, in few lines on a terminal.
enum TerminalOpinions {
  /// How many statements are listed of each kind.
  private static let listed = 5

  /// The lines; empty where no battery is one of statements.
  static func lines(_ edition: ReportEdition, width: Int) -> [String] {
    let wording = edition.wording
    return edition.summary.opinions.flatMap { opinions -> [String] in
      let title = ["", TerminalText.wrapped("\(wording.opinionTitle): \(opinions.battery)", to: width)]
      switch opinions.outcome {
      case .refused(let refusal):
        let text = wording.noOpinionGroups(refusal, numbers: edition.numbers)
        return title + [TerminalText.wrapped(text.plain, to: width, indent: "  ")]
      case .withheld:
        let text = wording.opinionGroupsWithheld(edition.integer(edition.summary.policy.minimumGroup))
        return title + [TerminalText.wrapped(text.plain, to: width, indent: "  ")]
      case .judged(let judged):
        let counts = wording.opinionCounts(OpinionCounts(judged.statements), in: edition)
        let sizes = judged.groups.indices.map {
          "\(edition.name(ofGroup: $0, in: judged).plain) (n = \(edition.integer(judged.groups[$0].size)))"
        }
        return title
          + [
            TerminalText.wrapped(sizes.joined(separator: ", "), to: width, indent: "  "),
            TerminalText.wrapped(counts.plain, to: width, indent: "  "),
          ] + lines(judged, in: edition, width: width)
      }
    }
  }

  private static func lines(
    _ judged: ReleasableOpinions.Judged, in edition: ReportEdition, width: Int
  ) -> [String] {
    let uniting = judged.statements.filter { $0.verdict == .allAgree || $0.verdict == .allDisagree }
      .sorted { ($1.consensus ?? 0) < ($0.consensus ?? 0) }
    let dividing = judged.statements.filter { $0.verdict == .divided }
    return (uniting.prefix(listed) + dividing.prefix(listed)).map { statement in
      let question = edition.summary.questions[statement.question].question
      let word = statement.verdict.map(edition.wording.word) ?? ""
      return TerminalText.wrapped(
        "\(question.id)  \(word): \(edition.text(of: question).plain)", to: width, indent: "  ")
    }
  }
}
