import Disclosure
import Statistics
import SurveyModel

extension SummaryJSON {
  /// What unites or divides groups, of one battery of statements.
  func opinions(_ opinions: ReleasableOpinions) -> JSONValue {
    var (judged, refusal, withheld): (ReleasableOpinions.Judged?, OpinionGroupsRefusal?, Withholding?)
    switch opinions.outcome {
    case .judged(let figures): judged = figures
    case .refused(let reason): refusal = reason
    case .withheld(let reason): withheld = reason
    }
    return [
      "battery": .string(opinions.battery),
      "origin": judged.map { .string($0.origin == .breakdown ? "breakdown" : "votes") } ?? .null,
      "separations": judged.map { separations($0.origin) } ?? .null,
      "groups": judged.map { judged in .array(judged.groups.indices.map { group($0, of: judged) }) } ?? .null,
      "statements": judged.map { .array($0.statements.map(statement)) } ?? .null,
      "refused": refusal.map { .string($0.kind.rawValue) },
      "suppressed": withheld.map { .string($0.rawValue) },
    ]
  }

  private func separations(_ origin: ReleasableOpinions.Origin) -> JSONValue {
    guard case .votes(let separations) = origin else { return .null }
    return .array(
      separations.map { ["groups": .integer($0.count), "silhouette": .number($0.silhouette)] })
  }

  private func group(_ index: Int, of judged: ReleasableOpinions.Judged) -> JSONValue {
    let group = judged.groups[index]
    return [
      "code": group.category.map { .integer($0.code) },
      "label": group.category.map { wording($0.label) } ?? .string(ReleasableOpinions.letter(index)),
      "translations": group.category.flatMap { translations($0.label) },
      "size": .integer(group.size),
      "typical": .array(
        judged.typical[index].map { typical in
          [
            "id": .string(material.summary.questions[typical.question].question.id),
            "stance": .string(typical.stance.rawValue), "count": .integer(typical.successes), "n": .integer(typical.n),
            "ratio": .number(typical.ratio),
          ]
        }),
    ]
  }

  private func statement(_ statement: ReleasableOpinions.Statement) -> JSONValue {
    [
      "id": .string(material.summary.questions[statement.question].question.id),
      "verdict": .string(orNull: statement.verdict?.rawValue),
      "stance": .string(orNull: statement.stance?.rawValue),
      "consensus": .number(orNull: statement.consensus),
      "votes": .array(
        statement.votes.map { votes in
          ["n": .integer(votes.n), "agree": statistic(votes.agree), "disagree": statistic(votes.disagree)]
        }),
      "suppressed": statement.withheld.map { .string($0.rawValue) },
    ]
  }
}
