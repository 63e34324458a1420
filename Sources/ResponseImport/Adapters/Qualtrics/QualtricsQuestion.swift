/// A question of a Qualtrics questionnaire as its `.qsf` file describes it.
struct QualtricsQuestion {
  /// What the question asks for.
  enum Kind {
    /// One choice, several, or a recommendation from 0 to 10.
    case single, multiple, recommendation
    /// Words, a number, a day, or an address or telephone number.
    case text, number, date, personal
    /// A matrix with one answer a row, with several, or with words.
    case matrix, multipleMatrix, textMatrix
    /// Several matrices side by side.
    case sideBySide
    /// A rank a choice, or an amount a choice.
    case rank, amount
    /// An uploaded file.
    case file
    /// A text to read, a timer, a test of the browser: no question.
    case none
    /// A type whose answers can only be guessed.
    case unknown
  }

  /// A choice, row or answer.
  struct Choice {
    /// Its number in the questionnaire.
    let id: String
    /// What the respondent read.
    let text: String
    /// What an export with codes writes, where that is not the number.
    var recode: String?
    /// What stands for a row in column names.
    var tag: String?
    /// Whether words can be typed beside it.
    let takesWords: Bool
  }

  /// The id within the questionnaire, `QID1`; empty for a column of a side-by-side question.
  let id: String
  /// The name of the question in the export.
  let tag: String
  /// What it asks for.
  let kind: Kind
  /// What the respondent read.
  let text: String
  /// The choices, or the rows of a matrix, in their order.
  let choices: [Choice]
  /// The answers of a matrix, in their order.
  let answers: [Choice]
  /// What stands behind a row in the column names of some side-by-side questions.
  let answerTag: String?
  /// The columns of a side-by-side question by their numbers.
  let columns: [(number: Int, question: QualtricsQuestion)]

  /// Reads a question.
  init(_ node: JSONNode) {
    id = node["QuestionID"].string ?? ""
    tag = node["DataExportTag"].string ?? ""
    text = (node["QuestionText"].string ?? "").withoutMarkup()
    let kind = Self.kind(node)
    self.kind = kind
    let isMatrix =
      switch kind {
      case .matrix, .multipleMatrix, .textMatrix, .sideBySide: true
      default: false
      }
    let recodes = Dictionary(
      node["RecodeValues"].members.compactMap { member in member.node.string.map { (member.key, $0) } },
      uniquingKeysWith: { first, _ in first })
    let tags = node["ChoiceDataExportTags"]
    choices = Self.ordered(node["Choices"].members, order: node["ChoiceOrder"]).map { key, choice in
      Choice(
        id: key, text: (choice["Display"].string ?? "").withoutMarkup(), recode: isMatrix ? nil : recodes[key],
        tag: tags[key].string, takesWords: choice["TextEntry"].isTrue)
    }
    answers = Self.ordered(node["Answers"].members, order: node["AnswerOrder"]).map { key, answer in
      Choice(
        id: key, text: (answer["Display"].string ?? "").withoutMarkup(), recode: recodes[key], takesWords: false)
    }
    answerTag = node["AnswerDataExportTag"].string
    columns = node["AdditionalQuestions"].members.compactMap { key, column in
      Int(key).map { ($0, QualtricsQuestion(column)) }
    }
  }

  private static func kind(_ node: JSONNode) -> Kind {
    let selector = node["Selector"].string ?? ""
    let subselector = node["SubSelector"].string ?? ""
    switch node["QuestionType"].string ?? "" {
    case "MC":
      if selector == "NPS" { return .recommendation }
      return selector.hasPrefix("MA") || selector == "MSB" ? .multiple : .single
    case "Matrix":
      if selector == "TE" { return .textMatrix }
      if selector == "CS" { return .amount }
      if selector == "RO" || selector == "MaxDiff" { return .unknown }
      return subselector == "MultipleAnswer" ? .multipleMatrix : .matrix
    case "SBS": return .sideBySide
    case "TE":
      switch node["Validation"]["Settings"]["ContentType"].string ?? "" {
      case "ValidNumber": return .number
      case "ValidDate": return .date
      case "ValidEmail", "ValidPhone", "ValidZip": return .personal
      default: return .text
      }
    case "RO": return .rank
    case "CS": return .amount
    case "Slider": return .number
    case "FileUpload", "Draw": return .file
    case "DB", "Timing", "Meta", "Captcha": return .none
    default: return .unknown
    }
  }

  private static func ordered(
    _ members: [(key: String, node: JSONNode)], order: JSONNode
  ) -> [(key: String, node: JSONNode)] {
    let places = Dictionary(
      order.elements.enumerated().compactMap { place, key in key.string.map { ($0, place) } },
      uniquingKeysWith: { first, _ in first })
    return members.enumerated()
      .sorted { (places[$0.element.key] ?? .max, $0.offset) < (places[$1.element.key] ?? .max, $1.offset) }
      .map(\.element)
  }
}
