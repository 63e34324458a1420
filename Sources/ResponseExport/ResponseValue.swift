import SurveyModel

/// One cell of exported typed responses.
package enum ResponseValue: Sendable, Equatable {
  /// The number of a respondent or the code of an answer.
  case integer(Int)
  /// A number that was given.
  case decimal(Double)
  /// A day that was given.
  case day(CalendarDay)
  /// Whether an answer was chosen or own words were written.
  case flag(Bool)
  /// That something was written, uploaded or located; what it says stays in the platform's export.
  case given
  /// A word of a fixed list.
  case word(String)
  /// No value, with the reason.
  case missing(MissingReason)
  /// The platform's export does not say.
  case unrecorded
}

extension ResponseField {
  /// The cells of a respondent of a batch, one a field of the definition.
  ///
  /// - Parameters:
  ///   - respondent: the position in the batch, from 0.
  ///   - number: the number of the respondent in the file, from 1.
  package static func values(
    of respondent: Int, number: Int, in batch: ResponseBatch, fields: [ResponseField], definition: SurveyDefinition
  ) -> [ResponseValue] {
    fields.map { $0.value(of: respondent, number: number, in: batch, definition: definition) }
  }

  /// The cell of a respondent of a batch.
  ///
  /// - Parameter number: the number of the respondent, from 1.
  func value(of respondent: Int, number: Int, in batch: ResponseBatch, definition: SurveyDefinition) -> ResponseValue {
    switch content {
    case .number: .integer(number)
    case .completion: .word(batch.completion[respondent].mark)
    case .duration: batch.paradata.durations.recorded(of: respondent).map(ResponseValue.decimal) ?? .unrecorded
    case .language: batch.paradata.languages.recorded(of: respondent).map(ResponseValue.word) ?? .unrecorded
    case .submissionDay: batch.paradata.days.recorded(of: respondent).map(ResponseValue.day) ?? .unrecorded
    case .ownWords(let question):
      batch.ownWords[question].indices.contains(respondent) && batch.ownWords[question][respondent]
        ? .given : .missing(.noAnswer)
    case .choice(let question, let category):
      if let reason = batch.columns[question].missing(of: respondent) {
        .missing(reason)
      } else if case .multiple(let selections) = batch.columns[question] {
        .flag(selections.isChosen(category, by: respondent))
      } else {
        preconditionFailure("a several-choice question has a column of choices")
      }
    case .item(let question, let item): self.item(item, of: respondent, in: batch.columns[question])
    case .answer(let question):
      answer(of: respondent, in: batch.columns[question], categories: definition.questions[question].kind.categories)
    }
  }

  /// What an item was given; an item that was left out of a ranking has no answer of its own.
  private func item(_ item: Int, of respondent: Int, in column: AnswerColumn) -> ResponseValue {
    if let reason = column.missing(of: respondent) { return .missing(reason) }
    switch column {
    case .ranks(let ranks):
      let values = ranks.values(of: respondent)
      return values[values.startIndex + item].map(ResponseValue.integer) ?? .missing(.noAnswer)
    case .amounts(let amounts):
      let values = amounts.values(of: respondent)
      return values[values.startIndex + item].map(ResponseValue.decimal) ?? .missing(.noAnswer)
    case .coded, .multiple, .number, .date, .text: preconditionFailure("only rankings and sums have items")
    }
  }

  private func answer(
    of respondent: Int, in column: AnswerColumn, categories: [SurveyModel.Category]
  ) -> ResponseValue {
    if let reason = column.missing(of: respondent) { return .missing(reason) }
    switch column {
    case .coded(let codes):
      guard let position = codes[respondent].category else { preconditionFailure("an answer has a category") }
      return .integer(categories[position].code)
    case .number(let answers):
      guard case .value(let number) = answers[respondent] else { preconditionFailure("an answer has a value") }
      return .decimal(number)
    case .date(let answers):
      guard case .value(let day) = answers[respondent] else { preconditionFailure("an answer has a value") }
      return .day(day)
    case .text: return .given
    case .multiple, .ranks, .amounts: preconditionFailure("a several-choice question has one column an answer")
    }
  }
}

extension Array {
  /// What is recorded of a respondent in a list that is empty where the export has no such record.
  fileprivate func recorded<Fact>(of respondent: Int) -> Fact? where Element == Fact? {
    indices.contains(respondent) ? self[respondent] : nil
  }
}

extension ResponseBatch.Completion {
  /// The word for how far a respondent came.
  package var mark: String {
    switch self {
    case .complete: "complete"
    case .partial: "partial"
    case .unrecorded: "unrecorded"
    case .empty: "empty"
    }
  }
}
