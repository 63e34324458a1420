import SurveyModel

/// One JSON object a respondent and line: a question's id with its value, `{"missing": reason}` where there is none.
///
/// Several-choice questions are lists of codes; closed answers are codes, days ISO 8601, own words `true`;
/// `null` stands for what the platform does not record.
package struct JSONLinesResponseFormat: ResponseFormat {
  /// The ending of the file's name.
  package var fileExtension: String { "jsonl" }
  /// The media type.
  package var mediaType: String { "application/jsonl" }

  /// No: it is for other programs.
  package var isReadable: Bool { false }

  /// Creates the format.
  package init() {}

  /// Nothing: each line says what it holds.
  package func opening(_ fields: [ResponseField]) -> String { "" }

  /// One object.
  package func line(_ fields: [ResponseField], _ values: [ResponseValue], definition: SurveyDefinition) -> String {
    var members: [(name: String, value: String)] = []
    var choices: (question: Int, chosen: [Int], missing: String?)?
    func close() {
      guard let list = choices else { return }
      let name = definition.questions[list.question].id
      members.append((name, list.missing ?? "[\(list.chosen.map(String.init).joined(separator: ","))]"))
      choices = nil
    }
    for (field, value) in zip(fields, values) {
      guard case .choice(let question, let category) = field.content else {
        close()
        members.append((field.name, Self.json(value)))
        continue
      }
      if choices?.question != question {
        close()
        choices = (question, [], nil)
      }
      switch value {
      case .flag(true): choices?.chosen.append(definition.questions[question].kind.categories[category].code)
      case .missing: choices?.missing = Self.json(value)
      default: break
      }
    }
    close()
    return "{" + members.map { "\(Self.string($0.name)):\($0.value)" }.joined(separator: ",") + "}\n"
  }

  private static func json(_ value: ResponseValue) -> String {
    switch value {
    case .integer(let number): String(number)
    case .decimal(let number): DecimalText.text(of: number)
    case .day(let day): string(day.iso8601)
    case .flag(let isSet): isSet ? "true" : "false"
    case .given: "true"
    case .word(let word): string(word)
    case .missing(let reason): "{\"missing\":\(string(reason.mark))}"
    case .unrecorded: "null"
    }
  }

  /// A text as JSON: quotation marks, backslashes and control characters escaped (RFC 8259, section 7).
  private static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
