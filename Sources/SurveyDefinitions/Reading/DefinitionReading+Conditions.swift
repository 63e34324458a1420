import DefinitionFiles
import SurveyModel

extension DefinitionReading {
  /// Reads `asked-if`, which may refer only to questions read before.
  mutating func condition(_ fields: SurveyFields) -> Condition? {
    guard let node = fields.node("asked-if") else { return nil }
    guard let condition = SurveyFields(node, as: .condition, faults: &faults) else { return nil }
    let answer = condition.required("answer", faults: &faults)
    guard condition.required("question", faults: &faults) != nil else { return nil }
    guard let id = condition.string("question", faults: &faults) else { return nil }
    guard let earlier = questions.first(where: { $0.question.id == id })?.question else {
      // A question that stands above and could not be read has its own fault already.
      let line = condition.line(of: "question")
      if let other = questionLines[id], other < fields.line { return nil }
      let known = questions.map(\.question.id)
      faults.fault(
        "unknown-question",
        "`asked-if` refers to `\(id)`, which is no earlier question\(Suggestion.clause(for: id, among: known))",
        at: line)
      return nil
    }
    let categories = earlier.kind.categories
    guard !categories.isEmpty else {
      faults.fault(
        "condition", "`\(id)` has no fixed answers that `asked-if` could name", at: condition.line(of: "question"))
      return nil
    }
    guard let answer else { return nil }
    let codes = codes(answer, named: "answer", among: categories, of: id)
    return codes.isEmpty ? nil : Condition(question: id, codes: codes)
  }

  /// The codes of the answers to a question that a text or a list of texts names, each once.
  mutating func codes(_ node: YAMLNode, named key: String, among categories: [Category], of id: String) -> [Int] {
    let nodes = if case .list(let items) = node.content { items } else { [node] }
    let matcher = CategoryMatcher(categories, acceptsBareCodes: true)
    var codes: [Int] = []
    for node in nodes {
      guard let text = node.string(named: key, faults: &faults) else { continue }
      guard let position = matcher.position(of: text) else {
        let labels = categories.map { $0.label.text(in: language) }
        faults.fault(
          "unknown-answer", "question `\(id)` has no answer `\(text)`\(Suggestion.clause(for: text, among: labels))",
          at: node.line)
        continue
      }
      if !codes.contains(categories[position].code) { codes.append(categories[position].code) }
    }
    if nodes.isEmpty { faults.fault("condition", "`\(key)` names no answer", at: node.line) }
    return codes
  }

  /// Reads `breakdown`, the id of a single-choice question.
  mutating func breakdown(_ survey: SurveyFields) -> String? {
    guard let id = survey.string("breakdown", faults: &faults) else { return nil }
    guard let placed = questions.first(where: { $0.question.id == id }) else {
      guard questionLines[id] == nil else { return nil }
      let known = questions.map(\.question.id)
      faults.fault(
        "unknown-question",
        "`breakdown` names `\(id)`, which is no question\(Suggestion.clause(for: id, among: known))",
        at: survey.line(of: "breakdown"))
      return nil
    }
    guard case .single = placed.question.kind else {
      faults.fault(
        "breakdown", "`breakdown` needs a question of the kind `single`; `\(id)` is a `\(placed.question.kind.name)`",
        at: survey.line(of: "breakdown"))
      return nil
    }
    return id
  }
}
