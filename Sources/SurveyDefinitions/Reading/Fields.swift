import SurveyModel

/// The keys of one group with their values, and the ways to read them.
///
/// What cannot be read goes to the log with its line, and reading goes on, so that a person sees all faults at once.
struct Fields {
  /// What the group describes.
  let element: DefinitionElement
  /// The line where the group starts.
  let line: Int
  private let entries: [String: YAMLEntry]

  /// Takes a group of keys; `nil` where it is none.
  ///
  /// Unknown keys are faults.
  ///
  /// - Parameter line: The line of the group's name, where it has one; else its own first line counts.
  init?(_ node: YAMLNode, as element: DefinitionElement, line: Int? = nil, faults: inout FaultLog) {
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

  /// The value of a key; `nil` where the key is absent or has none.
  func node(_ key: String) -> YAMLNode? {
    precondition(element.keyNames.contains(key), "the list of keys lacks this one")
    return entries[key].flatMap { $0.value.isNull ? nil : $0.value }
  }

  /// Whether the key is there with a value.
  func has(_ key: String) -> Bool { node(key) != nil }

  /// The line of a key, or of the group where the key is absent.
  func line(of key: String) -> Int { entries[key]?.line ?? line }

  /// The value of a key that must be there.
  func required(_ key: String, faults: inout FaultLog) -> YAMLNode? {
    if let node = node(key) { return node }
    let what = entries[key] == nil ? "is missing" : "is empty"
    faults.fault("missing-key", "\(element.name) needs `\(key)`, which \(what)", at: line(of: key))
    return nil
  }

  /// A text of one piece.
  func string(_ key: String, faults: inout FaultLog) -> String? {
    guard let node = node(key) else { return nil }
    return Self.string(node, named: key, faults: &faults)
  }

  /// A text of one piece from an element; an empty one is a fault.
  static func string(_ node: YAMLNode, named key: String, faults: inout FaultLog) -> String? {
    guard let text = node.scalar else {
      faults.fault("shape", "`\(key)` must be a text, found \(node.description)", at: node.line)
      return nil
    }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      faults.fault("empty-text", "`\(key)` is an empty text", at: node.line)
      return nil
    }
    return text
  }

  /// A whole number not below a limit.
  func integer(_ key: String, atLeast lowest: Int, faults: inout FaultLog) -> Int? {
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
  func number(_ key: String, faults: inout FaultLog) -> Double? {
    guard let node = node(key) else { return nil }
    return Self.number(node, named: key, faults: &faults)
  }

  /// A number from an element.
  static func number(_ node: YAMLNode, named key: String, faults: inout FaultLog) -> Double? {
    let text = node.scalar ?? ""
    let isDecimal = text.utf8.allSatisfy { "0123456789+-.eE".utf8.contains($0) }
    guard isDecimal, let number = Double(text), number.isFinite else {
      faults.fault("number", "`\(key)` must be a number such as 60 or 2.5", at: node.line)
      return nil
    }
    return number
  }

  /// True or false; absent means false.
  func flag(_ key: String, faults: inout FaultLog) -> Bool {
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
  func list(_ key: String, faults: inout FaultLog) -> [YAMLNode] {
    guard let node = node(key) else { return [] }
    if case .list(let items) = node.content { return items }
    faults.fault("shape", "`\(key)` must be a list, found \(node.description)", at: node.line)
    return []
  }

  /// One of several names.
  func choice<Value>(
    _ key: String, among names: [(name: String, value: Value)], ignoringCase: Bool = false, faults: inout FaultLog
  ) -> Value? {
    guard let node = node(key) else { return nil }
    let written = node.scalar ?? ""
    let name = ignoringCase ? written.lowercased() : written
    if let found = names.first(where: { $0.name == name }) { return found.value }
    faults.fault(
      "unknown-\(key)", "\(key) `\(written)` is not known\(Self.hint(for: written, among: names.map(\.name)))",
      at: node.line)
    return nil
  }

  /// The name that was most probably meant, or all of them.
  private static func hint(for written: String, among known: [String]) -> String {
    let suggestion = Suggestion.clause(for: written, among: known)
    return suggestion.isEmpty ? "; it is one of \(known.map { "`\($0)`" }.joined(separator: ", "))" : suggestion
  }
}
