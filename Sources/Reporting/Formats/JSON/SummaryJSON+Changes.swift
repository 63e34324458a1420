import Disclosure
import Statistics
import SurveyModel

extension SummaryJSON {
  /// What respondents answered about after compared with before.
  func changes(_ changes: ReleasableChanges) -> JSONValue {
    [
      "plan": plan,
      "followsPlan": .bool(changes.followsPlan),
      "family": ["size": .integer(changes.familySize), "correction": "holm"],
      "items": .array(changes.items.map(change)),
      "absent": .array(
        changes.absent.map { ["before": .string($0.before), "after": .string($0.after)] }),
    ]
  }

  private func change(_ item: ReleasableChange) -> JSONValue {
    let change = item.figures.value
    return [
      "before": .string(material.summary.questions[item.questions.first].question.id),
      "after": .string(material.summary.questions[item.questions.second].question.id),
      "word": .string(item.word.rawValue),
      "onlyBefore": .integer(item.onlyBefore),
      "onlyAfter": .integer(item.onlyAfter),
      "movement": movement(item.movement),
      "adjustedP": .number(orNull: item.adjusted),
      "unreachable": item.unreachable.map(unreachable) ?? .null,
      "rankBiserial": change.map { statistic($0.rankBiserial) } ?? .null,
      "signedRankTest": change.map { outcome($0.signedRankTest) } ?? .null,
      "topTwoBox": change?.box.map(box) ?? .null,
      "meanDifference": change.map { statistic($0.meanDifference) } ?? .null,
      "cohensD": change.map { statistic($0.cohensD) } ?? .null,
      "tTest": change.map { outcome($0.tTest) } ?? .null,
      "groups": .array(zip(material.summary.breakdown?.groups ?? [], item.groups).map(group)),
      "suppressed": item.figures.withheld.map { .string($0.rawValue) },
    ]
  }

  private func movement(_ movement: ReleasableMovement) -> JSONValue {
    [
      "n": .integer(movement.n),
      "steps": .array(movement.steps.map(step)),
      "balance": statistic(movement.balance),
      "signTest": outcome(movement.signTest.value, withheld: movement.signTest.withheld),
    ]
  }

  private func step(_ step: ReleasableStep) -> JSONValue {
    [
      "direction": .string(step.direction.rawValue),
      "count": .integer(orNull: step.count.value),
      "share": statistic(step.share),
      "suppressed": step.count.withheld.map { .string($0.rawValue) },
    ]
  }

  private func box(_ box: PairedBox) -> JSONValue {
    [
      "before": statistic(box.first), "after": statistic(box.second), "difference": statistic(box.difference),
      "test": outcome(box.test),
    ]
  }

  private func unreachable(_ note: UnreachableSignificance) -> JSONValue {
    [
      "moved": .integer(note.nonZeroDifferences), "needed": .integer(note.neededDifferences),
      "smallestP": .number(note.smallestPValue),
    ]
  }

  private func group(_ group: ReleasableBreakdown.Group, _ released: Released<ReleasableMovement>) -> JSONValue {
    [
      "code": .integer(group.category.code),
      "movement": released.value.map(movement) ?? .null,
      "suppressed": released.withheld.map { .string($0.rawValue) },
    ]
  }
}
