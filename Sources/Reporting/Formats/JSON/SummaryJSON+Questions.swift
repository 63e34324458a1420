import Disclosure
import SurveyModel

extension SummaryJSON {
  /// One question with its figures over all respondents.
  func question(_ question: ReleasableQuestion, columns: [ColumnReference]) -> JSONValue {
    let declared = question.question
    let answers = question.overall
    return [
      "id": .string(declared.id),
      "text": wording(declared.text),
      "translations": translations(declared.text),
      "kind": .string(declared.kindName),
      "polarity": declared.keyedScale.map { .string($0.polarity.rawValue) },
      "unit": unit(of: declared.kind),
      "battery": declared.battery.map(JSONValue.string),
      "reverseKeyed": declared.isReverseKeyed ? true : nil,
      "askedIf": declared.askedIf.map { condition in
        ["question": .string(condition.question), "codes": .array(condition.codes.map(JSONValue.integer))]
      },
      "columns": .array(columns.map(column)),
      "base": [
        "eligible": .integer(answers.base.eligible), "shown": .integer(answers.base.shown),
        "answered": .integer(answers.base.answered), "valid": .integer(answers.base.valid),
      ],
      "missing": .object(answers.missing.map { (name: $0.reason.rawValue, value: .integer($0.count)) }),
      "categories": .array(answers.categories.map(category)),
      "statistics": statistics(answers.statistics),
      "nonresponse": question.nonresponse.map(nonresponse),
      "weighted": question.weighted.map { weighted($0, of: question) },
      "items": items(answers.items),
      "tied": answers.tiedRankings.map(JSONValue.integer),
      "total": total(of: declared.kind),
      "ownWords": answers.ownWords.map(JSONValue.integer),
      "values": values(answers.numbers),
      "days": answers.days.map { days in
        ["count": .integer(days.count), "first": .string(days.first), "last": .string(days.last)]
      },
      "suppressed": suppression(in: answers).map { .string($0.rawValue) },
    ]
  }

  /// The common text of the rows of a matrix.
  func battery(_ battery: Battery) -> JSONValue {
    ["id": .string(battery.id), "text": wording(battery.text), "translations": translations(battery.text)]
  }

  private func column(_ column: ColumnReference) -> JSONValue {
    ["file": .string(column.file), "index": .integer(column.index), "header": .string(column.header)]
  }

  private func unit(of kind: QuestionKind) -> JSONValue? {
    guard case .number(let range) = kind else { return nil }
    return range.unit.map(wording)
  }

  private func values(_ numbers: [NumberCount]) -> JSONValue? {
    guard !numbers.isEmpty else { return nil }
    return .array(numbers.map { ["value": .number($0.value), "count": .integer($0.count)] })
  }

  /// Why figures of the question are withheld, or `nil` where all are released.
  private func suppression(in answers: ReleasableAnswers) -> Withholding? {
    (answers.categories.map(\.share.withheld)
      + (answers.statistics + answers.items.flatMap(\.statistics)).map(\.estimation.withheld))
      .compactMap { $0 }.first
  }
}
