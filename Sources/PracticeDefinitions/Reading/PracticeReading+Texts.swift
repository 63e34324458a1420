import DefinitionFiles
import SurveyModel

/// Texts, their limits, and what they must say.
extension PracticeReading {
  /// A text that keeps to a rule.
  mutating func text(_ entry: YAMLEntry, keeping rule: TextRule) -> LocalisedText? {
    guard let text = entry.value.text(named: entry.key, in: plainLanguage, faults: &faults) else { return nil }
    checkLanguages(of: text, entry, isProse: rule.maximumWords != nil)
    for wording in text.wordings {
      let line = Self.line(of: wording.language, in: entry)
      let name = Self.name(of: wording.language, in: entry)
      if let maximum = rule.maximumWords {
        let over = WordCount.count(wording.text) - maximum
        if over > 0 {
          faults.fault(
            "word-limit",
            "\(name) has \(maximum + over) words, \(Self.words(over)) over the limit of \(maximum): shorten it",
            at: line)
        }
      }
      for statement in rule.requiredStatements where !statement.isMade(by: wording) {
        faults.fault(
          "missing-statement",
          "\(name) does not say \(statement.what): \(statement.reason); add a sentence with words such as "
            + statement.examples(in: wording.language), at: line)
      }
    }
    return text
  }

  /// A text of several sentences, which ought to be there in every language.
  mutating func prose(_ fields: PracticeFields, _ key: String) -> LocalisedText? {
    fields.entry(key).flatMap { text($0, isProse: true) }
  }

  /// A name or a short text, which must be there.
  mutating func phrase(_ fields: PracticeFields, _ key: String) -> LocalisedText? {
    fields.required(key, faults: &faults)
    return fields.entry(key).flatMap { text($0, isProse: false) }
  }

  private mutating func text(_ entry: YAMLEntry, isProse: Bool) -> LocalisedText? {
    guard let text = entry.value.text(named: entry.key, in: plainLanguage, faults: &faults) else { return nil }
    checkLanguages(of: text, entry, isProse: isProse)
    return text
  }

  /// Warns of languages that a text is not written in; one that the file does not name is a fault.
  ///
  /// A plain name or number may be the same in all languages.
  private mutating func checkLanguages(of text: LocalisedText, _ entry: YAMLEntry, isProse: Bool) {
    var written = languages.count == 1 ? languages : []
    var isByLanguage = false
    if case .mapping(let wordings) = entry.value.content {
      isByLanguage = true
      written = text.wordings.map(\.language)
      for wording in wordings where written.contains(wording.key) && !languages.contains(wording.key) {
        faults.fault(
          "undeclared-language", "`\(entry.key)` has a wording in `\(wording.key)`, which `languages` does not name",
          at: wording.line)
      }
    }
    let lacking = languages.filter { !written.contains($0) }
    guard isByLanguage || isProse, !lacking.isEmpty else { return }
    let tags = lacking.map { "`\($0)`" }.joined(separator: " and ")
    faults.warn("missing-language", "`\(entry.key)` has no wording marked as \(tags)", at: entry.line)
  }

  private static func line(of language: String, in entry: YAMLEntry) -> Int {
    guard case .mapping(let wordings) = entry.value.content else { return entry.line }
    return wordings.first { $0.key == language }?.line ?? entry.line
  }

  private static func name(of language: String, in entry: YAMLEntry) -> String {
    guard case .mapping = entry.value.content else { return "`\(entry.key)`" }
    return "`\(entry.key)` (\(language))"
  }

  private static func words(_ count: Int) -> String { count == 1 ? "1 word" : "\(count) words" }
}

extension RequiredStatement {
  /// Whether a wording has a word of each group in its language; where the language is not known, in any.
  fileprivate func isMade(by wording: LocalisedText.Wording) -> Bool {
    let text = wording.text.lowercased()
    return words.allSatisfy { group in
      Self.parts(of: group, in: wording.language).contains { text.contains($0.lowercased()) }
    }
  }

  /// Two parts of words of each group.
  fileprivate func examples(in language: String) -> String {
    words.map { group in
      Self.parts(of: group, in: language).prefix(2).map { "`\($0)…`" }.joined(separator: " or ")
    }.joined(separator: ", and ")
  }

  private static func parts(of group: [String: [String]], in language: String) -> [String] {
    if let primary = LanguageTag.primary(of: language), let parts = group[primary] { return parts }
    return group.sorted { $0.key < $1.key }.flatMap(\.value)
  }
}
