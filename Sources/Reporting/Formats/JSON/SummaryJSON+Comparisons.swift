import Disclosure
import Statistics
import SurveyModel

extension SummaryJSON {
  /// Two groups of the breakdown compared on every item.
  func comparisons(_ comparisons: ReleasableComparisons, of breakdown: ReleasableBreakdown) -> JSONValue {
    [
      "question": .string(breakdown.question.id),
      "sides": .array(comparisons.sides.map { side(breakdown.groups[$0].category) }),
      "margin": .number(comparisons.margin),
      "plan": plan,
      "families": [
        "confirmatory": ["size": .integer(comparisons.familySizes.confirmatory), "correction": "holm"],
        "exploratory": ["size": .integer(comparisons.familySizes.exploratory), "correction": "benjamini-hochberg"],
      ],
      "items": .array(comparisons.items.map(item)),
      "deviations": .array(comparisons.deviations.map(deviation)),
    ]
  }

  /// What identifies the plan of the analysis; `nil` where none is declared.
  var plan: JSONValue? {
    material.summary.definition.analysis.map { plan in
      [
        "sha256": .string(orNull: material.summary.planDigest),
        "registered": plan.registered.map(JSONValue.string),
        "recorded": plan.recordedDigest.map(JSONValue.string),
      ]
    }
  }

  private func side(_ category: SurveyModel.Category) -> JSONValue {
    [
      "code": .integer(category.code), "label": wording(category.label), "translations": translations(category.label),
    ]
  }

  private func item(_ item: ReleasableComparison) -> JSONValue {
    let comparison = item.figures?.comparison
    return [
      "id": .string(material.summary.questions[item.question].question.id),
      "answer": item.answer.map { .integer($0.code) },
      "declared": .bool(item.isDeclared),
      "word": .string(orNull: item.word?.rawValue),
      "consensus": item.consensus.map { .string($0.rawValue) },
      "basis": .string(orNull: comparison?.basis.rawValue),
      "n": comparison.map { .array($0.n.map(JSONValue.integer)) } ?? .null,
      "effect": comparison.map { effect($0.effect) } ?? .null,
      "test": comparison?.test.result.map(Self.value(of:)) ?? .null,
      "adjustedP": .number(orNull: item.figures?.adjusted),
      "detectable": detectable(item),
      "notTestable": comparison?.test.reason.map { .string($0.rawValue) },
      "suppressed": item.withheld.map { .string($0.rawValue) },
    ]
  }

  /// What a comparison that cannot tell could have found.
  private func detectable(_ item: ReleasableComparison) -> JSONValue? {
    guard item.word == .cannotTell, let comparison = item.figures?.comparison else { return nil }
    return .number(orNull: comparison.detectableEffect(level: material.summary.level))
  }

  private func effect(_ estimation: Estimation) -> JSONValue {
    let estimate = estimation.estimate
    return [
      "value": .number(orNull: estimate?.value),
      "interval": estimate?.interval.map { interval in
        [
          "low": .number(interval.low), "high": .number(interval.high), "level": .number(interval.level),
          "method": .string(orNull: estimate?.method.rawValue),
        ]
      } ?? .null,
      "notEstimable": (estimation.reason ?? estimate?.intervalAbsence).map { .string($0.rawValue) },
    ]
  }

  /// The result of a test.
  static func value(of result: TestResult) -> JSONValue {
    [
      "method": .string(result.method.rawValue), "statistic": .number(result.statistic),
      "degreesOfFreedom": .array(result.degreesOfFreedom.map(JSONValue.number)), "p": .number(result.pValue),
    ]
  }

  private func deviation(_ deviation: PlanDeviation) -> JSONValue {
    switch deviation {
    case .changedPlan: ["kind": "changed-plan"]
    case .otherSides: ["kind": "other-sides"]
    case .notCompared(let question): ["kind": "not-compared", "question": .string(question)]
    case .boxOnly(let question): ["kind": "box-only", "question": .string(question)]
    }
  }
}
