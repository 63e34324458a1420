import Disclosure
import SurveyModel

extension SummaryJSON {
  /// The figures of all questions by the groups of one.
  func breakdown(_ breakdown: ReleasableBreakdown) -> JSONValue {
    [
      "question": .string(breakdown.question.id),
      "groups": .array(breakdown.groups.map(group)),
      "questions": .array(
        material.summary.questions.filter { !$0.groups.isEmpty }.map { question in
          [
            "id": .string(question.question.id),
            "groups": .array(zip(breakdown.groups, question.groups).map(groupAnswers)),
          ]
        }),
    ]
  }

  private func group(_ group: ReleasableBreakdown.Group) -> JSONValue {
    [
      "code": .integer(group.category.code),
      "label": wording(group.category.label),
      "translations": translations(group.category.label),
      "size": .integer(group.size),
      "suppressed": group.withheld.map { .string($0.rawValue) },
    ]
  }

  private func groupAnswers(
    of group: ReleasableBreakdown.Group, answers: Released<ReleasableGroupAnswers>
  ) -> JSONValue {
    [
      "code": .integer(group.category.code),
      "valid": .integer(orNull: answers.value?.valid),
      "categories": answers.value.map { .array($0.categories.map(category)) } ?? .null,
      "statistics": answers.value.map { statistics($0.statistics) } ?? .null,
      "suppressed": answers.withheld.map { .string($0.rawValue) },
    ]
  }
}
