import DefinitionFiles
import SurveyModel

/// Choices, dates and countries.
extension PracticeReading {
  mutating func choice(_ entry: YAMLEntry, keeping rule: ChoiceRule) -> [TemplateOption]? {
    let nodes: [YAMLNode]
    switch entry.value.content {
    case .list(let items): nodes = items
    case .scalar: nodes = [entry.value]
    case .mapping:
      faults.fault("shape", "`\(entry.key)` must be a list, found a group of keys", at: entry.value.line)
      return nil
    }
    var chosen: [TemplateOption] = []
    for node in nodes {
      guard let name = node.string(named: entry.key, faults: &faults) else { continue }
      guard let option = rule.option(named: name) else {
        faults.fault(
          "unknown-option",
          "`\(entry.key)` has no entry `\(name)`\(Suggestion.clauseOrAll(for: name, among: rule.options.map(\.id)))",
          at: node.line)
        continue
      }
      if chosen.contains(option) {
        faults.fault("duplicate-option", "`\(option.id)` is chosen twice", at: node.line)
      } else {
        chosen.append(option)
      }
    }
    if nodes.count < rule.minimum || nodes.count > rule.maximum ?? .max {
      faults.fault(
        "choice", "`\(entry.key)` has \(nodes.count) of the list; choose \(rule.wanted) of \(rule.list)", at: entry.line
      )
    }
    return chosen
  }

  mutating func date(_ entry: YAMLEntry) -> String? {
    guard let date = entry.value.string(named: entry.key, faults: &faults) else { return nil }
    if EventDate.isValid(date) { return date }
    faults.fault(
      "date",
      "`\(entry.key)` must be a year, a month, a day or a range of days: 2024, 2024-03, 2024-03-12, "
        + "2024-03-12/2024-03-13", at: entry.value.line)
    return nil
  }

  mutating func period(_ entry: YAMLEntry) -> FieldValue? {
    if case .scalar = entry.value.content {
      return moment(entry.value, named: entry.key).map { .period(start: $0, end: nil) }
    }
    guard let fields = PracticeFields(entry.value, as: .period, line: entry.line, faults: &faults) else { return nil }
    let start = fields.required("start", faults: &faults).flatMap { moment($0, named: "start") }
    let end = fields.node("end").flatMap { moment($0, named: "end") }
    guard let start else { return nil }
    // As far as both are exact, the texts are in the order of time.
    let precision = min(start.count, end?.count ?? start.count)
    if let end, end.prefix(precision) < start.prefix(precision) {
      faults.fault("period", "the end (\(end)) is before the start (\(start))", at: fields.line(of: "end"))
    }
    return .period(start: start, end: end)
  }

  private mutating func moment(_ node: YAMLNode, named key: String) -> String? {
    guard let date = node.string(named: key, faults: &faults) else { return nil }
    if EventDate.isValid(date), !date.contains("/") { return date }
    faults.fault("date", "`\(key)` must be a year, a month or a day: 2024, 2024-03, 2024-03-12", at: node.line)
    return nil
  }

  mutating func country(_ entry: YAMLEntry) -> Country? {
    guard let name = entry.value.string(named: entry.key, faults: &faults) else { return nil }
    if let country = Country.named(name) { return country }
    faults.fault("country", "`\(name)` is no country of ISO 3166\(Self.advice(on: name))", at: entry.value.line)
    return nil
  }

  private static func advice(on name: String) -> String {
    let clause = Suggestion.clause(for: name, among: Country.names)
    return clause.isEmpty ? "; write its English or German name, or its code such as `DE`" : clause
  }
}

extension ChoiceRule {
  /// An option by its id or its label in any language, small and capital letters alike.
  fileprivate func option(named name: String) -> TemplateOption? {
    let name = name.lowercased()
    return options.first { $0.id.lowercased() == name }
      ?? options.first { $0.label.wordings.contains { $0.text.lowercased() == name } }
  }
}
