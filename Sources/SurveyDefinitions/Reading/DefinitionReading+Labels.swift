import SurveyModel

extension DefinitionReading {
  /// Reads `labels:`, for each scale, question or battery the texts that exports write besides the declared ones.
  ///
  /// Called when the questions are read, so that a text can be mapped once for all questions on a scale.
  mutating func readLabels(_ survey: Fields) {
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

  private mutating func groups(of node: YAMLNode?, named name: String) -> [YAMLEntry] {
    guard let node else { return [] }
    guard case .mapping(let entries) = node.content else {
      faults.fault("shape", "`\(name)` must be a group of keys, found \(node.description)", at: node.line)
      return []
    }
    return entries
  }

  private mutating func add(_ entry: YAMLEntry, to position: Int) {
    let question = questions[position].question
    guard var categories = question.kind.declaredCategories else {
      faults.fault(
        "kind", "question `\(question.id)` has no fixed answers, so no text can stand for one", at: entry.line)
      return
    }
    guard let text = entry.value.scalar else {
      faults.fault(
        "label",
        "write behind `\(entry.key)` the code of the answer it stands for, or a kind of no answer such as `refused`",
        at: entry.line)
      return
    }
    let matcher = CategoryMatcher(categories, acceptsBareCodes: false)
    if let code = Int(text) {
      guard let index = categories.firstIndex(where: { $0.code == code }) else {
        faults.fault("unknown-answer", "question `\(question.id)` has no answer with the code \(code)", at: entry.line)
        return
      }
      if let other = matcher.position(of: entry.key), other != index {
        faults.fault(
          "duplicate-label", "`\(entry.key)` already stands for the answer \(categories[other].code)", at: entry.line)
        return
      }
      categories[index].aliases.append(entry.key)
    } else if let reason = NamedValues.missingReasons.first(where: { $0.name == text })?.value {
      let next = (categories.map(\.code).max() ?? 0) + 1
      categories.append(Category(code: next, label: LocalisedText([(language, entry.key)]), missing: reason))
    } else {
      faults.fault(
        "label",
        "`\(text)` is neither a code nor a kind of no answer: "
          + NamedValues.missingReasons.map(\.name).joined(separator: ", "), at: entry.line)
      return
    }
    questions[position].question.kind.declaredCategories = categories
  }
}

extension Question {
  /// Whether a key of `labels:` means the question: by its own id, its battery's or its scale's.
  fileprivate func isMeant(by key: String) -> Bool {
    if id == key || battery == key { return true }
    if case .rating(let scale) = kind { return scale.id == key }
    return false
  }
}
