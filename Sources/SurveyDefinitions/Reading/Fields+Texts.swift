import SurveyModel

extension Fields {
  /// A text, plain (in the main language) or as a group with one text a language.
  func text(_ key: String, in mainLanguage: String, faults: inout FaultLog) -> LocalisedText? {
    guard let node = node(key) else { return nil }
    return Self.text(node, named: key, in: mainLanguage, faults: &faults)
  }

  /// A text that must be there.
  func requiredText(_ key: String, in mainLanguage: String, faults: inout FaultLog) -> LocalisedText? {
    guard let node = required(key, faults: &faults) else { return nil }
    return Self.text(node, named: key, in: mainLanguage, faults: &faults)
  }

  /// A text from an element, plain or by language.
  static func text(
    _ node: YAMLNode, named key: String, in mainLanguage: String, faults: inout FaultLog
  ) -> LocalisedText? {
    guard case .mapping(let entries) = node.content else {
      return string(node, named: key, faults: &faults).map { LocalisedText([(mainLanguage, $0)]) }
    }
    var pairs: [(language: String, text: String)] = []
    for entry in entries {
      guard LanguageTag.isWellFormed(entry.key) else {
        faults.fault(
          "language", "`\(entry.key)` is not a language tag such as `de` or `en`; put a text with a colon in quotes",
          at: entry.line)
        continue
      }
      if let text = string(entry.value, named: "\(key).\(entry.key)", faults: &faults) {
        pairs.append((entry.key, text))
      }
    }
    if entries.isEmpty { faults.fault("empty-text", "`\(key)` is an empty text", at: node.line) }
    return pairs.isEmpty ? nil : LocalisedText(pairs)
  }
}
