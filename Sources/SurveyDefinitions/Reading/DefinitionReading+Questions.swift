import DefinitionFiles
import SurveyModel

extension DefinitionReading {
  /// Reads `questions:`, questions and batteries in the order of the form.
  mutating func readQuestions(_ survey: SurveyFields) {
    guard survey.required("questions", faults: &faults) != nil else { return }
    let nodes = survey.list("questions", faults: &faults)
    for node in nodes {
      if case .mapping(let entries) = node.content,
        entries.contains(where: { $0.key == "battery" || $0.key == "items" })
      {
        readBattery(node)
      } else {
        readQuestion(node)
      }
    }
    if nodes.isEmpty, case .list = survey.node("questions")?.content {
      faults.fault("questions", "`questions` needs at least one question", at: survey.line(of: "questions"))
    }
  }

  private mutating func readQuestion(_ node: YAMLNode) {
    guard let fields = SurveyFields(node, as: .question, faults: &faults) else { return }
    let id = questionID(fields)
    let text = fields.requiredText("text", in: language, faults: &faults)
    let answer = answerKind(fields)
    let place = answer.flatMap { location(fields, answer: $0) }
    let otherText = fields.node("other-text").flatMap { column($0, named: "other-text") }
    let condition = condition(fields)
    guard let id, let text, let answer, let place else { return }
    questions.append(
      PlacedQuestion(
        question: Question(
          id: id, text: text, kind: answer.kind, location: place, notation: answer.notation, otherText: otherText,
          askedIf: condition),
        line: fields.line))
  }

  private mutating func readBattery(_ node: YAMLNode) {
    guard let fields = SurveyFields(node, as: .battery, faults: &faults) else { return }
    let id = batteryID(fields)
    let text = fields.requiredText("text", in: language, faults: &faults)
    let answer = answerKind(fields)
    if let columns = answer?.optionColumns, !columns.isEmpty {
      faults.fault(
        "battery", "the rows of a battery have columns of their own; give each row `columns`, one an option",
        at: fields.line(of: "options"))
    }
    let common = condition(fields)
    let hasOpinionGroups = opinionGroups(fields, answer: answer)
    guard fields.required("items", faults: &faults) != nil else { return }
    let items = fields.list("items", faults: &faults)
    if items.isEmpty { faults.fault("battery", "`items` needs at least one row", at: fields.line(of: "items")) }
    for node in items { readItem(node, battery: id, answer: answer, condition: common) }
    if let id, let text { batteries.append(Battery(id: id, text: text, hasOpinionGroups: hasOpinionGroups)) }
  }

  /// Whether opinion groups are looked for, which needs the three points of a vote.
  private mutating func opinionGroups(_ fields: SurveyFields, answer: PlacedAnswerKind?) -> Bool {
    guard fields.flag("opinion-groups", faults: &faults), let answer else { return false }
    if case .rating(let scale) = answer.kind, scale.isVote { return true }
    faults.fault(
      "opinion-groups",
      "`opinion-groups` needs a `rating` on a scale of three points with a declared polarity: agree, pass, disagree",
      at: fields.line(of: "opinion-groups"))
    return false
  }

  private mutating func readItem(
    _ node: YAMLNode, battery: String?, answer: PlacedAnswerKind?, condition common: Condition?
  ) {
    guard let fields = SurveyFields(node, as: .item, faults: &faults) else { return }
    let id = questionID(fields)
    let text = fields.requiredText("text", in: language, faults: &faults)
    // Without a kind there is nothing to hold several columns against.
    let place =
      answer == nil && (fields.has("columns") || fields.has("places"))
      ? nil : location(fields, answer: PlacedAnswerKind(kind: answer?.kind ?? .text, separator: answer?.separator))
    let otherText = fields.node("other-text").flatMap { column($0, named: "other-text") }
    let isReverseKeyed = reverseKeyed(fields, answer: answer)
    let condition = fields.has("asked-if") ? condition(fields) : common
    guard let id, let text, let battery, let answer, let place else { return }
    questions.append(
      PlacedQuestion(
        question: Question(
          id: id, text: text, kind: answer.kind, location: place, notation: answer.notation, otherText: otherText,
          battery: battery, isReverseKeyed: isReverseKeyed, askedIf: condition),
        line: fields.line))
  }

  /// Whether a row is worded against its battery, which needs an ordered scale.
  private mutating func reverseKeyed(_ fields: SurveyFields, answer: PlacedAnswerKind?) -> Bool {
    guard fields.flag("reverse-keyed", faults: &faults), let answer else { return false }
    if case .rating = answer.kind { return true }
    faults.fault(
      "reverse-keyed", "`reverse-keyed` needs a battery of the kind `rating`, whose scale can be turned round",
      at: fields.line(of: "reverse-keyed"))
    return false
  }

  private mutating func questionID(_ fields: SurveyFields) -> String? {
    guard fields.required("id", faults: &faults) != nil, let id = fields.string("id", faults: &faults) else {
      return nil
    }
    if let line = questionLines[id] {
      faults.fault("duplicate-id", "question `\(id)` already stands on line \(line)", at: fields.line(of: "id"))
    } else {
      questionLines[id] = fields.line(of: "id")
    }
    return id
  }

  private mutating func batteryID(_ fields: SurveyFields) -> String? {
    guard fields.required("battery", faults: &faults) != nil, let id = fields.string("battery", faults: &faults) else {
      return nil
    }
    if let line = batteryLines[id] {
      faults.fault("duplicate-id", "battery `\(id)` already stands on line \(line)", at: fields.line(of: "battery"))
    } else {
      batteryLines[id] = fields.line(of: "battery")
    }
    return id
  }
}
