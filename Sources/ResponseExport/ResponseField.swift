import SurveyModel

/// One column of exported typed responses.
package struct ResponseField: Sendable, Equatable {
  /// What the column holds.
  package enum Content: Sendable, Equatable {
    /// The number of the respondent, from 1, in the order of the files; no identifier of the platform.
    case number
    /// How far the respondent came.
    case completion
    /// The answer to the question at a position.
    case answer(question: Int)
    /// Whether the respondent chose an answer of a several-choice question, by the positions of both.
    case choice(question: Int, category: Int)
    /// The rank or the amount that the respondent gave an item, by the positions of question and item.
    case item(question: Int, item: Int)
    /// Whether the respondent wrote own words beside the answer to the question at a position.
    case ownWords(question: Int)
  }

  /// The heading, unique in the table.
  package let name: String
  /// What the column holds.
  package let content: Content

  /// The columns of a definition's typed responses, in questionnaire order.
  ///
  /// A question has one column under its id, a several-choice question one an answer: `q4[2]` for the answer with the
  /// code 2; so have the items of a ranking or a constant sum.
  package static func fields(of definition: SurveyDefinition) -> [ResponseField] {
    var fields = [
      ResponseField(name: ResponseFieldName.number, content: .number),
      ResponseField(name: ResponseFieldName.completion, content: .completion),
    ]
    for (position, question) in definition.questions.enumerated() {
      switch question.kind {
      case .multiple(let categories):
        fields += categories.indices.map {
          ResponseField(
            name: ResponseFieldName.choice(categories[$0].code, of: question.id),
            content: .choice(question: position, category: $0))
        }
      case .ranking(let items), .constantSum(let items, _):
        fields += items.indices.map {
          ResponseField(
            name: ResponseFieldName.choice(items[$0].code, of: question.id),
            content: .item(question: position, item: $0))
        }
      case .single, .rating, .recommendation, .number, .date, .text, .file, .geopoint:
        fields.append(ResponseField(name: question.id, content: .answer(question: position)))
      }
      if question.otherText != nil {
        fields.append(
          ResponseField(name: ResponseFieldName.ownWords(of: question.id), content: .ownWords(question: position)))
      }
    }
    return fields
  }
}

/// The headings of exported typed responses.
enum ResponseFieldName {
  static let number = "response"
  static let completion = "completion"

  static func choice(_ code: Int, of question: String) -> String { "\(question)[\(code)]" }
  static func ownWords(of question: String) -> String { "\(question)[own words]" }
}
