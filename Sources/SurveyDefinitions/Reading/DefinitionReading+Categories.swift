import DefinitionFiles
import SurveyModel

extension DefinitionReading {
  /// Reads the points of a scale.
  mutating func points(_ nodes: [YAMLNode]) -> [PlacedCategory] {
    nodes.compactMap { node in
      guard let fields = SurveyFields(node, as: .point, faults: &faults) else { return nil }
      guard fields.required("code", faults: &faults) != nil else { return nil }
      guard let code = fields.integer("code", atLeast: Self.lowestCode, faults: &faults) else { return nil }
      return answer(fields, code: code, label: fields.requiredText("label", in: language, faults: &faults))
    }
  }

  /// Reads the options of a question, plain texts or groups of keys.
  mutating func options(_ nodes: [YAMLNode]) -> [PlacedCategory] {
    nodes.enumerated().compactMap { index, node in
      guard case .mapping = node.content else { return plainOption(node, code: index + 1) }
      guard let fields = SurveyFields(node, as: .option, faults: &faults) else { return nil }
      let code = fields.integer("code", atLeast: Self.lowestCode, faults: &faults) ?? index + 1
      var option = answer(fields, code: code, label: fields.requiredText("label", in: language, faults: &faults))
      if let node = fields.node("column") { option?.column = column(node, named: "column") }
      return option
    }
  }

  private mutating func plainOption(_ node: YAMLNode, code: Int) -> PlacedCategory? {
    guard let text = node.string(named: "option", faults: &faults) else { return nil }
    if let reason = MissingAnswers.reason(for: text) {
      let name = reason.mark
      faults.warn(
        "missing-option",
        "option `\(text)` counts as an answer; if it is none, write `{label: …, missing: \(name)}`, else `{label: …}`",
        at: node.line)
    }
    return PlacedCategory(category: Category(code: code, label: LocalisedText([(language, text)])), line: node.line)
  }

  /// Reads what points and options have in common.
  mutating func answer(_ fields: SurveyFields, code: Int, label: LocalisedText?) -> PlacedCategory? {
    var aliases: [String] = []
    for node in fields.list("aliases", faults: &faults) {
      if let alias = node.string(named: "aliases", faults: &faults) { aliases.append(alias) }
    }
    let missing = fields.choice("missing", among: NamedValues.missingReasons, faults: &faults)
    let isOther = fields.flag("other", faults: &faults)
    let isExclusive = fields.element == .option && fields.flag("exclusive", faults: &faults)
    guard let label else { return nil }
    return PlacedCategory(
      category: Category(
        code: code, label: label, aliases: aliases, missing: missing, isOther: isOther,
        isExclusive: isExclusive),
      line: fields.line)
  }

  /// Says where two answers have the same code, or, where answers are told apart by their texts, the same text.
  mutating func checkDistinct(_ answers: [PlacedCategory], comparesTexts: Bool) {
    var codes: [Int: Int] = [:]
    var texts: [String: Int] = [:]
    for answer in answers {
      if let line = codes.updateValue(answer.line, forKey: answer.category.code) {
        faults.fault(
          "duplicate-code", "code \(answer.category.code) already stands for the answer on line \(line)",
          at: answer.line)
      }
      guard comparesTexts else { continue }
      let own = Set(
        (answer.category.label.wordings.map(\.text) + answer.category.aliases).map(LabelNormaliser.normalForm))
      for text in own.sorted() {
        if let line = texts.updateValue(answer.line, forKey: text) {
          faults.fault("duplicate-label", "`\(text)` already stands for the answer on line \(line)", at: answer.line)
        }
      }
    }
    if answers.count > AnswerCode.maximumCategories {
      faults.fault(
        "too-many-answers", "a question has at most \(AnswerCode.maximumCategories) answers", at: answers[0].line)
    }
  }

  /// The lowest code an answer may have; exports use negative codes for kinds of no answer.
  static let lowestCode = -1_000_000
}
