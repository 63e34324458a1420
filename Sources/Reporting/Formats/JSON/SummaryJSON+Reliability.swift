import Disclosure
import Statistics
import SurveyModel

extension SummaryJSON {
  /// How far the items of a battery measure one thing.
  func reliability(_ reliability: ReleasableReliability) -> JSONValue {
    [
      "battery": .string(reliability.battery),
      "respondents": .integer(reliability.respondents),
      "complete": .integer(reliability.completeRespondents),
      "coefficients": .object(
        reliability.figures.map { (name: $0.name.rawValue, value: statistic($0.estimation)) }),
      "items": .array(
        reliability.items.map { item in
          [
            "id": id(item.question),
            "reverseKeyed": .bool(item.isReverseKeyed),
            "itemRestCorrelation": statistic(item.itemRestCorrelation),
            "alphaIfDropped": statistic(item.alphaIfDropped),
          ]
        }),
      "findings": .array(
        reliability.findings.map { finding in
          [
            "finding": .string(finding.kind.rawValue),
            "items": .array(finding.items.map { id(reliability.items[$0].question) }),
          ]
        }),
    ]
  }

  private func id(_ question: Int) -> JSONValue { .string(material.summary.questions[question].question.id) }
}
