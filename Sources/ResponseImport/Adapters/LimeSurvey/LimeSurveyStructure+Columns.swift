import SurveyModel

extension LimeSurveyStructure {
  /// Gives the columns of known questions their texts, kinds and answers; complexity O(columns × answers).
  func complete(_ columns: inout [SourceColumn], headings: [LimeSurveyHeading]) {
    for (position, heading) in headings.enumerated() where columns[position].role != .metadata {
      guard let question = question(of: heading) else { continue }
      if !question.text.isEmpty { columns[position].question = question.text }
      if let code = heading.subcode {
        let rows = question.subquestions.filter { $0.scale == 0 }
        if let row = rows.first(where: { $0.code == code }), !row.text.isEmpty { columns[position].item = row.text }
      }
      if let code = heading.scaleCode { columns[position].scale = scaleText(question, code) }
      if heading.takesOwnWords {
        columns[position].role = .ownText
      } else if isNoQuestion(question, heading) {
        columns[position].role = .metadata
      } else {
        columns[position].declared = declared(question, heading)
      }
    }
  }

  /// The text of an array's column, or of a scale of a two-scale array, counted from 0 behind `#` and from 1 in brackets.
  private func scaleText(_ question: Question, _ code: String) -> String {
    if question.type == "1" {
      let header = question.attributes[code == "2" ? "dualscale_headerB" : "dualscale_headerA"] ?? ""
      let text = header.withoutMarkup(.limeSurvey)
      return text.isEmpty ? code : text
    }
    let column = question.subquestions.first { $0.scale == 1 && $0.code == code }
    return column.flatMap { $0.text.isEmpty ? nil : $0.text } ?? code
  }

  /// Texts on display, the choice of the form's language, and the number of uploaded files are no questions.
  private func isNoQuestion(_ question: Question, _ heading: LimeSurveyHeading) -> Bool {
    ["X", "I"].contains(question.type) || (question.type == "|" && heading.subcode == "filecount")
  }

  /// What LimeSurvey's letter for the kind of question says of the answers.
  private func declared(_ question: Question, _ heading: LimeSurveyHeading) -> DeclaredAnswers? {
    switch question.type {
    case "L", "!", "O": DeclaredAnswers(kind: .single, labels: labels(question) + otherLabel(question))
    case "F", "H": DeclaredAnswers(labels: labels(question))
    case "1": DeclaredAnswers(labels: labels(question, scale: heading.scaleCode == "2" ? 1 : 0))
    case "5", "A": DeclaredAnswers(kind: .rating, labels: Self.numbers(1...5))
    case "B": DeclaredAnswers(kind: .rating, labels: Self.numbers(1...10))
    case "E": DeclaredAnswers(kind: .single, labels: words("I", "S", "D"))
    case "Y": DeclaredAnswers(kind: .single, labels: words("Y", "N"))
    case "C": DeclaredAnswers(kind: .single, labels: words("Y", "U", "N"))
    case "G": DeclaredAnswers(kind: .single, labels: words("M", "F"))
    case "M", "P": DeclaredAnswers(kind: .option)
    case ":": DeclaredAnswers(kind: question.attributes["multiflexible_checkbox"] == "1" ? .option : .number)
    case "N", "K": DeclaredAnswers(kind: .number)
    case "S", "Q": DeclaredAnswers(kind: question.attributes["numbers_only"] == "1" ? .number : .text)
    case "T", "U", ";": DeclaredAnswers(kind: .text)
    case "D": DeclaredAnswers(kind: .date)
    case "|": DeclaredAnswers(kind: .file)
    default: nil
    }
  }

  private func labels(_ question: Question, scale: Int = 0) -> [DeclaredAnswers.Label] {
    question.answers.filter { $0.scale == scale }.map {
      DeclaredAnswers.Label(code: $0.code, text: $0.text.isEmpty ? $0.code : $0.text)
    }
  }

  private func otherLabel(_ question: Question) -> [DeclaredAnswers.Label] {
    guard question.hasOther else { return [] }
    let own = (question.attributes["other_replace_text"] ?? "").withoutMarkup(.limeSurvey)
    let text = HeadingWords.invitesOther(own) ? own : isGerman ? "Sonstiges" : "Other"
    return [DeclaredAnswers.Label(code: "-oth-", text: text)]
  }

  private static func numbers(_ range: ClosedRange<Int>) -> [DeclaredAnswers.Label] {
    range.map { DeclaredAnswers.Label(code: "\($0)", text: "\($0)") }
  }

  private var isGerman: Bool { language.hasPrefix("de") }

  /// LimeSurvey's own answers, as an export with long answers words them in German or English.
  private func words(_ codes: String...) -> [DeclaredAnswers.Label] {
    let english = [
      "Y": "Yes", "N": "No", "U": "Uncertain", "M": "Male", "F": "Female", "I": "Increase", "S": "Same",
      "D": "Decrease",
    ]
    let german = [
      "Y": "Ja", "N": "Nein", "U": "Unsicher", "M": "Männlich", "F": "Weiblich", "I": "Zunahme", "S": "Gleich",
      "D": "Abnahme",
    ]
    return codes.map { DeclaredAnswers.Label(code: $0, text: (isGerman ? german : english)[$0] ?? $0) }
  }
}
