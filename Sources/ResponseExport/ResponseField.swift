import SurveyModel

/// One column of exported typed responses.
package struct ResponseField: Sendable, Equatable {
  /// What the column holds.
  package enum Content: Sendable, Equatable {
    /// The number of the respondent, from 1, in the order of the files; no identifier of the platform.
    case number
    /// How far the respondent came.
    case completion
    /// The seconds that the respondent took.
    case duration
    /// The language in which the respondent filled in the form.
    case language
    /// The day on which the respondent submitted the form.
    case submissionDay
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
  package fileprivate(set) var name: String
  /// What the column holds.
  package let content: Content

  /// The columns of a definition's typed responses, in questionnaire order.
  ///
  /// Of what the platform records about the filling-in of a form there is what the data quality is told by: the day of
  /// submission only where a question asks for a day that could lie behind it. A question has one column under its id, a several-choice question one an answer: `q4[2]` for the answer with the
  /// code 2; so have the items of a ranking or a constant sum.
  package static func fields(of definition: SurveyDefinition) -> [ResponseField] {
    var fields = [
      ResponseField(name: ResponseFieldName.number, content: .number),
      ResponseField(name: ResponseFieldName.completion, content: .completion),
      ResponseField(name: ResponseFieldName.duration, content: .duration),
      ResponseField(name: ResponseFieldName.language, content: .language),
    ]
    if definition.questions.contains(where: { $0.kind == .date }) {
      fields.append(ResponseField(name: ResponseFieldName.submissionDay, content: .submissionDay))
    }
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
    return fields.withUniqueNames
  }
}

extension [ResponseField] {
  /// The fields with a number behind every name that stands further up already.
  fileprivate var withUniqueNames: [ResponseField] {
    var names: Set<String> = []
    return map { field in
      var unique = field
      var number = 1
      while !names.insert(unique.name).inserted {
        number += 1
        unique.name = "\(field.name) (\(number))"
      }
      return unique
    }
  }
}

/// The headings of exported typed responses.
enum ResponseFieldName {
  static let number = "response"
  static let completion = "completion"
  static let duration = "duration"
  static let language = "language"
  static let submissionDay = "submitted"

  static func choice(_ code: Int, of question: String) -> String { "\(question)[\(code)]" }
  static func ownWords(of question: String) -> String { "\(question)[own words]" }
}
