import SurveyModel

/// The columns of exported typed responses as Table Schema 2.0 describes them.
struct TableSchema: Encodable, Sendable {
  /// A value with what it means.
  struct LabelledValue: Encodable, Sendable {
    let value: String
    let label: String
  }

  /// An answer on offer.
  struct Answer: Encodable, Sendable {
    let value: Int
    let label: String
  }

  /// One column.
  struct Field: Encodable, Sendable {
    let name: String
    let type: String
    var title: String?
    var description: String?
    var categories: [Answer]?
    var categoriesOrdered: Bool?
    var trueValues: [String]?
    var falseValues: [String]?
    var missingValues: [LabelledValue]?
  }

  let fields: [Field]
  let missingValues: [LabelledValue]

  /// Describes the fields of a definition's typed responses in a language.
  init(_ fields: [ResponseField], definition: SurveyDefinition, language: String) {
    self.fields = fields.map { Self.field($0, definition: definition, language: language) }
    missingValues = MissingReason.allCases.map { LabelledValue(value: $0.mark, label: $0.explanation) }
  }

  private static func field(_ field: ResponseField, definition: SurveyDefinition, language: String) -> Field {
    switch field.content {
    case .number: return Field(name: field.name, type: "integer", title: "Number of the respondent in this file")
    case .completion:
      return Field(
        name: field.name, type: "string", title: "How far the respondent came",
        description: "complete, partial, unrecorded (the platform does not say) or empty (no answer)")
    case .duration: return paradata(field.name, "number", "Seconds that the respondent took")
    case .language: return paradata(field.name, "string", "Language in which the respondent filled in the form")
    case .submissionDay: return paradata(field.name, "date", "Day on which the respondent submitted the form")
    case .ownWords(let question):
      return flag(field.name, title: title(of: definition.questions[question], definition, language), "own words")
    case .choice(let question, let category):
      let answer = definition.questions[question].kind.categories[category].label.text(in: language)
      return flag(field.name, title: title(of: definition.questions[question], definition, language), answer)
    case .item(let question, let item):
      let question = definition.questions[question]
      var type = "number"
      if case .ranking = question.kind { type = "integer" }
      return Field(
        name: field.name, type: type, title: title(of: question, definition, language),
        description: question.kind.items[item].label.text(in: language))
    case .answer(let question):
      return self.field(field.name, definition.questions[question], definition: definition, language: language)
    }
  }

  private static func field(
    _ name: String, _ question: Question, definition: SurveyDefinition, language: String
  ) -> Field {
    let title = title(of: question, definition, language)
    switch question.kind {
    case .single, .rating, .recommendation:
      let answers = question.kind.categories.filter { $0.missing == nil }.map {
        Answer(value: $0.code, label: $0.label.text(in: language))
      }
      var isOrdered = true
      if case .single = question.kind { isOrdered = false }
      return Field(
        name: name, type: "integer", title: title, categories: answers, categoriesOrdered: isOrdered)
    case .number: return Field(name: name, type: "number", title: title)
    case .date: return Field(name: name, type: "date", title: title)
    case .text, .file, .geopoint, .multiple, .ranking, .constantSum:
      return flag(name, title: title, "whether something was given; what it says stays in the platform's export")
    }
  }

  private static func paradata(_ name: String, _ type: String, _ title: String) -> Field {
    Field(
      name: name, type: type, title: title,
      missingValues: [LabelledValue(value: "", label: "the platform's export does not say")])
  }

  private static func flag(_ name: String, title: String, _ description: String) -> Field {
    Field(
      name: name, type: "boolean", title: title, description: description, trueValues: ["1"], falseValues: ["0"])
  }

  private static func title(of question: Question, _ definition: SurveyDefinition, _ language: String) -> String {
    let own = question.text.text(in: language)
    guard let battery = question.battery.flatMap(definition.battery) else { return own }
    return "\(battery.text.text(in: language)) – \(own)"
  }
}

extension MissingReason {
  /// The reason in words, for people who read the table without the program.
  fileprivate var explanation: String {
    switch self {
    case .notAsked: "skip logic kept the question from this respondent"
    case .brokeOff: "the respondent left before reaching the question"
    case .noAnswer: "the question was shown and left blank"
    case .refused: "the respondent declined openly"
    case .dontKnow: "the respondent said they do not know"
    case .notApplicable: "the respondent said the question does not apply"
    case .unreadable: "the platform's export holds something that fits no declared answer"
    }
  }
}
