import SurveyModel

/// Texts in one or more languages.
extension Fields {
  /// A text, plain (in the main language) or as a group with one text a language.
  package func text(_ key: String, in mainLanguage: String, faults: inout FaultLog) -> LocalisedText? {
    guard let node = node(key) else { return nil }
    return node.text(named: key, in: mainLanguage, faults: &faults)
  }

  /// A text that must be there.
  package func requiredText(_ key: String, in mainLanguage: String, faults: inout FaultLog) -> LocalisedText? {
    guard let node = required(key, faults: &faults) else { return nil }
    return node.text(named: key, in: mainLanguage, faults: &faults)
  }
}

extension YAMLNode {
  /// A text, plain or by language.
  package func text(named key: String, in mainLanguage: String, faults: inout FaultLog) -> LocalisedText? {
    guard case .mapping(let entries) = content else {
      return string(named: key, faults: &faults).map { LocalisedText([(mainLanguage, $0)]) }
    }
    var pairs: [(language: String, text: String)] = []
    for entry in entries {
      guard LanguageTag.isWellFormed(entry.key) else {
        faults.fault(
          "language", "`\(entry.key)` is not a language tag such as `de` or `en`; put a text with a colon in quotes",
          at: entry.line)
        continue
      }
      if let text = entry.value.string(named: "\(key).\(entry.key)", faults: &faults) {
        pairs.append((entry.key, text))
      }
    }
    if entries.isEmpty { faults.fault("empty-text", "`\(key)` is an empty text", at: line) }
    return pairs.isEmpty ? nil : LocalisedText(pairs)
  }
}
