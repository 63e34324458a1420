import DefinitionFiles
import SurveyModel

extension DefinitionReading {
  /// Reads `labels:`, for each scale, question or battery the texts that exports write besides the declared ones.
  ///
  /// Called when the questions are read, so that a text can be mapped once for all questions on a scale.
  mutating func readLabels(_ survey: SurveyFields) {
    for subject in groups(of: survey.node("labels"), named: "labels") {
      let positions = questions.indices.filter { questions[$0].question.isMeant(by: subject.key) }
      guard !positions.isEmpty else {
        let known = questions.map(\.question.id) + batteries.map(\.id) + scales.keys.sorted()
        faults.fault(
          "unknown-subject",
          "`\(subject.key)` is no scale that a question uses, no question and no battery"
            + Suggestion.clause(for: subject.key, among: known), at: subject.line)
        continue
      }
      for entry in groups(of: subject.value, named: subject.key) {
        for position in positions { add(entry, to: position) }
      }
    }
  }

  /// The keys of a group whose keys are not fixed, such as texts or answers.
  mutating func groups(of node: YAMLNode?, named name: String) -> [YAMLEntry] {
    guard let node else { return [] }
    guard case .mapping(let entries) = node.content else {
      faults.fault("shape", "`\(name)` must be a group of keys, found \(node.description)", at: node.line)
      return []
    }
    return entries
  }

  private mutating func add(_ entry: YAMLEntry, to position: Int) {
    let question = questions[position].question
    guard let meanings = question.textMeanings else {
      faults.fault(
        "kind", "question `\(question.id)` takes own words, so that no text can stand for anything else",
        at: entry.line)
      return
    }
    guard let meaning = entry.value.scalar.flatMap({ LabelMeaning.meaning(of: $0, among: meanings) }) else {
      faults.fault(
        "label",
        "write behind `\(entry.key)` what it means in question `\(question.id)`, one of: "
          + LabelMeaning.words(among: meanings), at: entry.line)
      return
    }
    if let other = question.answer(worded: entry.key), meaning != .code(other.code) {
      faults.fault("duplicate-label", "`\(entry.key)` already stands for the answer \(other.code)", at: entry.line)
      return
    }
    let form = LabelNormaliser.normalForm(entry.key)
    guard let earlier = question.declaredTexts.first(where: { LabelNormaliser.normalForm($0.text) == form }) else {
      questions[position].question.declaredTexts.append(DeclaredText(entry.key, means: meaning))
      return
    }
    if earlier.meaning != meaning {
      faults.fault(
        "duplicate-label", "`\(entry.key)` has another meaning in question `\(question.id)` already", at: entry.line)
    }
  }
}

extension Question {
  /// Whether a key of `labels:` means the question: by its own id, its battery's or its scale's.
  fileprivate func isMeant(by key: String) -> Bool {
    if id == key || battery == key { return true }
    if case .rating(let scale) = kind { return scale.id == key }
    return false
  }

  /// The answer or item that a text in its cells stands for already.
  fileprivate func answer(worded text: String) -> SurveyModel.Category? {
    switch textMeanings {
    case .codes, .marks:
      let categories = kind.categories + kind.items
      return CategoryMatcher(categories, acceptsBareCodes: false).position(of: text).map { categories[$0] }
    case .ranks, .reasonsOnly, nil: return nil
    }
  }
}
