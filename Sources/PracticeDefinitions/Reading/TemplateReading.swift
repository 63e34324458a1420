import DefinitionFiles
import SurveyModel

/// One pass over the file of a form.
struct TemplateReading {
  /// Everything found wrong.
  var faults: FaultLog
  /// The language of labels without a tag.
  private static let language = "en"

  init(file: String) { faults = FaultLog(file: file) }

  /// Reads the whole form; `nil`, with faults in the log, where something required is missing.
  mutating func template(_ root: YAMLNode) -> PracticeTemplate? {
    guard let form = Fields(root, as: TemplateElement.template, faults: &faults) else { return nil }
    form.checkVersion(faults: &faults)
    let id = id(form, "template")
    let title = form.requiredText("title", in: Self.language, faults: &faults)
    form.required("fields", faults: &faults)
    let fields = self.fields(form.list("fields", faults: &faults), kinds: FieldKindName.fields)
    guard let id, let title else { return nil }
    return PracticeTemplate(id: id, title: title, fields: fields)
  }

  private mutating func fields(_ nodes: [YAMLNode], kinds: [FieldKindName]) -> [TemplateField] {
    var fields: [TemplateField] = []
    var ids: Set<String> = []
    for node in nodes {
      guard let written = Fields(node, as: TemplateElement.field, faults: &faults),
        let field = field(written, kinds: kinds)
      else { continue }
      if !ids.insert(field.id).inserted {
        faults.fault("duplicate-id", "there is a field `\(field.id)` already", at: written.line(of: "id"))
      }
      fields.append(field)
    }
    return fields
  }

  private mutating func field(_ written: Fields<TemplateElement>, kinds: [FieldKindName]) -> TemplateField? {
    let id = id(written, "id")
    let label = written.requiredText("label", in: Self.language, faults: &faults)
    let hint = written.text("hint", in: Self.language, faults: &faults)
    let isRequired = written.flag("required", faults: &faults)
    written.required("kind", faults: &faults)
    guard let name = written.choice("kind", among: kinds.map { ($0.rawValue, $0) }, faults: &faults) else { return nil }
    checkKeys(written, kind: name)
    let kind = kind(name, written)
    guard let id, let label else { return nil }
    return TemplateField(id: id, label: label, hint: hint, kind: kind, isRequired: isRequired)
  }

  private mutating func kind(_ name: FieldKindName, _ written: Fields<TemplateElement>) -> TemplateField.Kind {
    switch name {
    case .text:
      .text(
        TextRule(
          maximumWords: written.integer("words", atLeast: 1, faults: &faults), requiredStatements: statements(written)))
    case .choice: .choice(choice(written))
    case .date: .date
    case .period: .period
    case .country: .country
    case .mailbox: .mailbox
    case .group: .group(parts(written))
    case .records: .records(parts(written))
    case .evidence: .evidence(parts(written, kinds: FieldKindName.evidenceParts))
    case .viewsAndData: .evidencePart(.viewsAndData)
    case .evaluationAndFeedback: .evidencePart(.evaluationAndFeedback)
    case .peerReview: .evidencePart(.peerReview)
    }
  }

  private mutating func parts(
    _ written: Fields<TemplateElement>, kinds: [FieldKindName] = FieldKindName.parts
  ) -> [TemplateField] {
    written.required("parts", faults: &faults)
    return fields(written.list("parts", faults: &faults), kinds: kinds)
  }

  private mutating func choice(_ written: Fields<TemplateElement>) -> ChoiceRule {
    written.required("options", faults: &faults)
    var options: [TemplateOption] = []
    var ids: Set<String> = []
    for node in written.list("options", faults: &faults) {
      guard let option = Fields(node, as: TemplateElement.option, faults: &faults) else { continue }
      let isProvisional = option.flag("provisional", faults: &faults)
      guard let id = id(option, "id"), let label = option.requiredText("label", in: Self.language, faults: &faults)
      else { continue }
      if !ids.insert(id).inserted {
        faults.fault("duplicate-id", "there is an option `\(id)` already", at: option.line(of: "id"))
      }
      options.append(TemplateOption(id: id, label: label, isProvisional: isProvisional))
    }
    let minimum = written.integer("at-least", atLeast: 0, faults: &faults) ?? 0
    let maximum = written.integer("at-most", atLeast: 1, faults: &faults)
    if minimum > min(maximum ?? .max, options.count) {
      faults.fault(
        "limits", "`at-least` is more than `at-most` or than there are options", at: written.line(of: "at-least"))
    }
    return ChoiceRule(minimum: minimum, maximum: maximum, options: options)
  }

  private mutating func statements(_ written: Fields<TemplateElement>) -> [RequiredStatement] {
    var statements: [RequiredStatement] = []
    for node in written.list("must-say", faults: &faults) {
      guard let fields = Fields(node, as: TemplateElement.statement, faults: &faults) else { continue }
      for key in fields.element.keyNames { fields.required(key, faults: &faults) }
      let words = fields.list("words", faults: &faults).map { wordGroup($0) }
      guard let what = fields.string("what", faults: &faults), let reason = fields.string("reason", faults: &faults)
      else { continue }
      statements.append(RequiredStatement(what: what, reason: reason, words: words))
    }
    return statements
  }

  private mutating func wordGroup(_ node: YAMLNode) -> [String: [String]] {
    guard case .mapping(let entries) = node.content else {
      faults.fault(
        "shape", "write words by language, such as `{en: [prevent]}`, not \(node.description)", at: node.line)
      return [:]
    }
    var group: [String: [String]] = [:]
    for entry in entries {
      guard LanguageTag.isWellFormed(entry.key), case .list(let items) = entry.value.content, !items.isEmpty else {
        faults.fault("shape", "write a language tag and a list of words, such as `en: [prevent]`", at: entry.line)
        continue
      }
      group[entry.key] = items.compactMap { $0.string(named: entry.key, faults: &faults) }
    }
    return group
  }

  private mutating func id(_ written: Fields<TemplateElement>, _ key: String) -> String? {
    guard let node = written.required(key, faults: &faults), let id = node.string(named: key, faults: &faults) else {
      return nil
    }
    if !SurveyID.isFit(id) {
      faults.fault("id", "`\(key)` must be a short name without `/ \\ : * ? \" < > |`", at: node.line)
    }
    return id
  }

  private mutating func checkKeys(_ written: Fields<TemplateElement>, kind: FieldKindName) {
    let special = ["words", "must-say", "at-least", "at-most", "options", "parts"]
    for key in special where written.has(key) && !kind.keys.contains(key) {
      faults.fault("misplaced-key", "a field of kind `\(kind.rawValue)` has no `\(key)`", at: written.line(of: key))
    }
  }
}
