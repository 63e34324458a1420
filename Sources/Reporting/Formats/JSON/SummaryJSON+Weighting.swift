import Disclosure
import Statistics
import SurveyModel

extension SummaryJSON {
  /// What the population is known by, and how the respondents were weighted to it where that was asked for.
  var weighting: JSONValue? {
    guard let declared = material.summary.definition.weights else { return nil }
    let weighting = material.summary.weighting
    let balance = weighting?.balance
    return [
      "used": .bool(weighting != nil),
      "method": .string(declared.isRaking ? "raking" : "post-stratification"),
      "source": wording(declared.source),
      "translations": translations(declared.source),
      "trim": declared.trim.map(JSONValue.number),
      "targets": .array(declared.targets.map { target($0, balance: balance?.value) }),
      "balance": balance.map(figures),
      "refused": weighting?.refusal.map(refusal),
    ]
  }

  /// The weighted figures of a question.
  func weighted(_ released: Released<ReleasableWeightedAnswers>, of question: ReleasableQuestion) -> JSONValue {
    let figures = released.value
    let categories = question.overall.categories.map(\.category)
    return [
      "n": .integer(orNull: figures?.n),
      "effectiveNumber": .number(orNull: figures?.effectiveNumber),
      "categories": figures.map { .array(zip(categories, $0.shares).map(weightedShare)) } ?? .null,
      "statistics": figures.map { statistics($0.statistics) } ?? .null,
      "suppressed": released.withheld.map { .string($0.rawValue) },
    ]
  }

  private func target(_ target: WeightingTargets.Target, balance: ReleasableBalance?) -> JSONValue {
    let definition = material.summary.definition
    let categories = definition.questionIndex(target.question).map { definition.questions[$0].kind.categories } ?? []
    let compared = balance?.targets.first { $0.question == target.question }
    return [
      "question": .string(target.question),
      "measure": .string(target.measure.rawValue),
      "answers": .array(
        target.answers.map { answer in
          let category = categories.first { $0.code == answer.code }
          let shares = compared?.answers.first { $0.category.code == answer.code }?.shares
          return [
            "code": .integer(answer.code),
            "label": category.map { wording($0.label) },
            "translations": category.flatMap { translations($0.label) },
            "target": .number(target.share(of: answer.code)),
            "unweighted": shares.map { .number($0.unweighted) },
            "weighted": shares.map { .number($0.weighted) },
          ]
        }),
    ]
  }

  private func figures(_ released: Released<ReleasableBalance>) -> JSONValue {
    let balance = released.value
    return [
      "n": .integer(orNull: balance?.n),
      "leftOut": .integer(orNull: balance?.leftOut),
      "smallestWeight": .number(orNull: balance?.smallestWeight),
      "largestWeight": .number(orNull: balance?.largestWeight),
      "trimmed": .integer(orNull: balance?.trimmed),
      "effectiveNumber": .number(orNull: balance?.effectiveNumber),
      "designEffect": .number(orNull: balance?.designEffect),
      "iterations": .integer(orNull: balance?.iterations),
      "suppressed": released.withheld.map { .string($0.rawValue) },
    ]
  }

  private func refusal(_ refusal: WeightingRefusal) -> JSONValue {
    let place = refusal.place
    return [
      "reason": .string(refusal.word.rawValue),
      "question": place.question.map(JSONValue.string),
      "code": place.answer.map { .integer($0.code) },
    ]
  }
}
