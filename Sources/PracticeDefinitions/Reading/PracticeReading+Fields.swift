import DefinitionFiles
import SurveyModel

/// The fields of the form.
extension PracticeReading {
  /// The fields of a form or of a group in their order, with what a group of keys holds for them.
  ///
  /// - Parameters:
  ///   - name: What the keys belong to, for messages.
  ///   - line: The line for fields that are missing.
  mutating func filled(_ node: YAMLNode, with fields: [TemplateField], named name: String, line: Int) -> [FilledField] {
    guard case .mapping(let entries) = node.content else {
      faults.fault("shape", "expected the fields of \(name) with their keys, found \(node.description)", at: node.line)
      return []
    }
    let known = fields.map(\.id)
    let written = Dictionary(entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let names = Set(known)
    for entry in entries where !names.contains(entry.key) {
      faults.fault(
        "unknown-key", "\(name) has no field `\(entry.key)`\(Suggestion.clauseOrAll(for: entry.key, among: known))",
        at: entry.line)
    }
    return fields.map { field in
      let entry = written[field.id]
      return FilledField(
        field: field, value: value(entry, for: field, of: name, line: entry?.line ?? line), line: entry?.line)
    }
  }

  private mutating func value(
    _ entry: YAMLEntry?, for field: TemplateField, of owner: String, line: Int
  ) -> FieldValue? {
    if case .evidence = field.kind {
      guard entry != nil else { return nil }
      faults.fault(
        "written-field",
        "the program writes `\(field.id)` from the results; delete it, and say under `collection`, `projects`, "
          + "`peer-reviews` and the events what it cannot know", at: line)
      return nil
    }
    guard let entry, !entry.value.isNull else {
      guard field.isRequired else { return nil }
      let what = entry == nil ? "is missing" : "is empty"
      faults.fault("missing-field", "\(owner) asks for `\(field.id)`, which \(what)\(Self.advice(field))", at: line)
      return nil
    }
    return value(entry, for: field)
  }

  private mutating func value(_ entry: YAMLEntry, for field: TemplateField) -> FieldValue? {
    let node = entry.value
    switch field.kind {
    case .text(let rule): return text(entry, keeping: rule).map { .text($0) }
    case .choice(let rule): return choice(entry, keeping: rule).map { .choice($0) }
    case .date: return date(entry).map { .date($0) }
    case .period: return period(entry)
    case .country: return country(entry).map { .country($0) }
    case .mailbox: return mailbox(entry).map { .mailbox($0) }
    case .group(let parts): return .group(filled(node, with: parts, named: "`\(field.id)`", line: entry.line))
    case .records(let parts): return records(entry, of: parts)
    case .evidence, .evidencePart: return nil  // the program writes them
    }
  }

  private mutating func records(_ entry: YAMLEntry, of parts: [TemplateField]) -> FieldValue? {
    guard case .list(let items) = entry.value.content else {
      faults.fault("shape", "`\(entry.key)` must be a list, found \(entry.value.description)", at: entry.value.line)
      return nil
    }
    return .records(items.map { filled($0, with: parts, named: "an entry of `\(entry.key)`", line: $0.line) })
  }

  /// What a choice that is missing could be.
  private static func advice(_ field: TemplateField) -> String {
    guard case .choice(let rule) = field.kind else { return "" }
    return "; choose \(rule.wanted) of \(rule.list)"
  }
}

extension ChoiceRule {
  /// How many are to be chosen, in words.
  var wanted: String {
    guard let maximum else { return "at least \(minimum)" }
    if minimum == maximum { return "exactly \(minimum)" }
    return minimum == 0 ? "at most \(maximum)" : "\(minimum) to \(maximum)"
  }

  /// The names of the options.
  var list: String { options.map { "`\($0.id)`" }.joined(separator: ", ") }
}
