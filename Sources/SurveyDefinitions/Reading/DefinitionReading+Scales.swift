import DefinitionFiles
import SurveyModel

extension DefinitionReading {
  /// Reads `scales:`, a group with one scale an id.
  mutating func readScales(_ survey: SurveyFields) {
    guard let node = survey.node("scales") else { return }
    guard case .mapping(let entries) = node.content else {
      faults.fault("shape", "`scales` must be a group with one scale an id, found \(node.description)", at: node.line)
      return
    }
    for entry in entries {
      if entry.key.isEmpty { faults.fault("id", "a scale needs an id before the colon", at: entry.line) }
      scales.updateValue(scale(entry), forKey: entry.key)
    }
  }

  private mutating func scale(_ entry: YAMLEntry) -> Scale? {
    guard let fields = SurveyFields(entry.value, as: .scale, line: entry.line, faults: &faults) else { return nil }
    let base = fields.string("extends", faults: &faults)
    if let base, ScaleLibrary.scale(id: base) == nil {
      faults.fault(
        "unknown-scale",
        "the library has no scale `\(base)`\(Suggestion.clause(for: base, among: ScaleLibrary.ids))",
        at: fields.line(of: "extends"))
      return nil
    }
    var polarity = fields.choice("polarity", among: NamedValues.polarities, faults: &faults)
    guard let library = base.flatMap(ScaleLibrary.scale) else {
      if !fields.has("polarity") { _ = fields.required("polarity", faults: &faults) }
      guard let node = fields.required("points", faults: &faults) else { return nil }
      let points = points(fields.list("points", faults: &faults))
      checkPoints(points.map(\.category), of: entry.key, isComplete: isComplete(points, node), at: entry.line)
      checkDistinct(points, comparesTexts: true)
      return Scale(id: entry.key, categories: points.map(\.category), polarity: polarity ?? .undeclared)
    }
    polarity = polarity ?? library.polarity
    var answers = library.categories.map { PlacedCategory(category: $0, line: fields.line(of: "extends")) }
    var written: [PlacedCategory] = []
    for point in points(fields.list("points", faults: &faults), extending: library) {
      written.append(point)
      if let index = answers.firstIndex(where: { $0.category.code == point.category.code }) {
        answers[index] = point
      } else {
        answers.append(point)
      }
    }
    checkDistinct(written, comparesTexts: false)
    checkDistinct(answers, comparesTexts: true)
    checkPoints(answers.map(\.category), of: entry.key, isComplete: true, at: entry.line)
    return Scale(id: entry.key, categories: answers.map(\.category), polarity: polarity ?? .undeclared)
  }

  /// Reads points that may leave out the label where the library has one for the code; its wordings then stay known.
  private mutating func points(_ nodes: [YAMLNode], extending library: Scale) -> [PlacedCategory] {
    nodes.compactMap { node in
      guard let fields = SurveyFields(node, as: .point, faults: &faults) else { return nil }
      guard fields.required("code", faults: &faults) != nil else { return nil }
      guard let code = fields.integer("code", atLeast: Self.lowestCode, faults: &faults) else { return nil }
      let base = library.categories.first { $0.code == code }
      let label =
        if let base, !fields.has("label") {
          base.label
        } else {
          fields.requiredText("label", in: language, faults: &faults)
        }
      guard var point = answer(fields, code: code, label: label) else { return nil }
      if let base {
        let own = point.category
        point.category.aliases = base.reworded(label: own.label, aliases: own.aliases).aliases
      }
      return point
    }
  }

  private func isComplete(_ points: [PlacedCategory], _ node: YAMLNode) -> Bool {
    if case .list(let items) = node.content { items.count == points.count } else { false }
  }

  private mutating func checkPoints(_ categories: [Category], of id: String, isComplete: Bool, at line: Int) {
    if isComplete && categories.count(where: { $0.missing == nil }) < 2 {
      faults.fault("scale-points", "scale `\(id)` needs at least two points that are answers", at: line)
    }
  }

  /// The scale with an id, of the survey or of the library.
  mutating func scale(named id: String, at line: Int) -> Scale? {
    if let own = scales[id] {
      usedScales.insert(id)
      return own
    }
    if let library = ScaleLibrary.scale(id: id) { return library }
    let known = scales.keys.sorted() + ScaleLibrary.ids
    faults.fault("unknown-scale", "scale `\(id)` is not defined\(Suggestion.clause(for: id, among: known))", at: line)
    return nil
  }

  /// Says which scales no question uses.
  mutating func warnOfUnusedScales(_ survey: SurveyFields) {
    guard case .mapping(let entries) = survey.node("scales")?.content else { return }
    for entry in entries where !usedScales.contains(entry.key) {
      faults.warn("unused-scale", "no question uses the scale `\(entry.key)`", at: entry.line)
    }
  }
}
