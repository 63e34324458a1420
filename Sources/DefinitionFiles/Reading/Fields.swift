import SurveyModel

/// The keys of one group with their values, and the ways to read them.
///
/// What cannot be read goes to the log with its line, and reading goes on, so that a person sees all faults at once.
package struct Fields<Element: DefinitionElement> {
  /// What the group describes.
  package let element: Element
  /// The line where the group starts.
  package let line: Int
  private let entries: [String: YAMLEntry]

  /// Takes a group of keys; `nil` where it is none.
  ///
  /// Unknown keys are faults.
  ///
  /// - Parameter line: The line of the group's name, where it has one; else its own first line counts.
  package init?(_ node: YAMLNode, as element: Element, line: Int? = nil, faults: inout FaultLog) {
    guard case .mapping(let written) = node.content else {
      faults.fault("shape", "expected \(element.name) with its keys, found \(node.description)", at: node.line)
      return nil
    }
    let known = element.keyNames
    let entries = written.map {
      YAMLEntry(key: Self.hyphenated($0.key, among: known), line: $0.line, value: $0.value)
    }
    var seen: Set<String> = []
    for entry in entries where !seen.insert(entry.key).inserted {
      faults.fault("duplicate-key", "`\(entry.key)` stands here twice, in two spellings", at: entry.line)
    }
    for entry in entries where !known.contains(entry.key) {
      faults.fault(
        "unknown-key",
        "\(element.name) has no key `\(entry.key)`\(Suggestion.clause(for: entry.key, among: known))", at: entry.line)
    }
    self.element = element
    self.line = line ?? node.line
    self.entries = Dictionary(entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A key as the format spells it: `askedIf` is taken for `asked-if`.
  private static func hyphenated(_ key: String, among known: [String]) -> String {
    guard !known.contains(key) else { return key }
    let spelling = key.map { $0.isUppercase ? "-\($0.lowercased())" : String($0) }.joined()
    return known.contains(spelling) ? spelling : key
  }

  /// A key with its value; `nil` where the key is absent or has none.
  package func entry(_ key: String) -> YAMLEntry? {
    precondition(element.keyNames.contains(key), "the list of keys lacks this one")
    return entries[key].flatMap { $0.value.isNull ? nil : $0 }
  }

  /// The value of a key; `nil` where the key is absent or has none.
  package func node(_ key: String) -> YAMLNode? { entry(key)?.value }

  /// Whether the key is there with a value.
  package func has(_ key: String) -> Bool { node(key) != nil }

  /// Whether the key is there without a value.
  package func isBlank(_ key: String) -> Bool { entries[key]?.value.isNull == true }

  /// The line of a key, or of the group where the key is absent.
  package func line(of key: String) -> Int { entries[key]?.line ?? line }

  /// The value of a key that must be there.
  @discardableResult
  package func required(_ key: String, faults: inout FaultLog) -> YAMLNode? {
    if let node = node(key) { return node }
    let what = entries[key] == nil ? "is missing" : "is empty"
    faults.fault("missing-key", "\(element.name) needs `\(key)`, which \(what)", at: line(of: key))
    return nil
  }

  /// A text of one piece.
  package func string(_ key: String, faults: inout FaultLog) -> String? {
    guard let node = node(key) else { return nil }
    return node.string(named: key, faults: &faults)
  }

  /// A whole number not below a limit.
  package func integer(_ key: String, atLeast lowest: Int, faults: inout FaultLog) -> Int? {
    guard let node = node(key) else { return nil }
    guard let number = node.scalar.flatMap({ Int($0) }) else {
      faults.fault("number", "`\(key)` must be a whole number", at: node.line)
      return nil
    }
    guard number >= lowest else {
      faults.fault("number", "`\(key)` must not be below \(lowest)", at: node.line)
      return nil
    }
    return number
  }

  /// A number with or without decimals.
  package func number(_ key: String, faults: inout FaultLog) -> Double? {
    guard let node = node(key) else { return nil }
    return node.number(named: key, faults: &faults)
  }

  /// True or false; absent means false.
  package func flag(_ key: String, faults: inout FaultLog) -> Bool {
    guard let node = node(key) else { return false }
    switch node.scalar {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      faults.fault("flag", "`\(key)` must be `true` or `false`", at: node.line)
      return false
    }
  }

  /// The elements of a list; empty where the key is absent.
  package func list(_ key: String, faults: inout FaultLog) -> [YAMLNode] {
    guard let node = node(key) else { return [] }
    if case .list(let items) = node.content { return items }
    faults.fault("shape", "`\(key)` must be a list, found \(node.description)", at: node.line)
    return []
  }

  /// One of several names.
  package func choice<Value>(
    _ key: String, among names: [(name: String, value: Value)], ignoringCase: Bool = false, faults: inout FaultLog
  ) -> Value? {
    guard let node = node(key) else { return nil }
    let written = node.scalar ?? ""
    let name = ignoringCase ? written.lowercased() : written
    if let found = names.first(where: { $0.name == name }) { return found.value }
    faults.fault(
      "unknown-\(key)",
      "\(key) `\(written)` is not known\(Suggestion.clauseOrAll(for: written, among: names.map(\.name)))",
      at: node.line)
    return nil
  }
}
