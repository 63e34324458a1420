import SurveyModel

extension DefinitionWriting {
  /// What is known of the population, where that is declared.
  var weights: [YAMLTreeItem] {
    guard let weights = definition.weights else { return [] }
    let targets = weights.targets.map { YAMLTreeItem.item(.group(keys(of: $0), isInline: false)) }
    var entries: [YAMLTreeItem] = [.entry("source", text(weights.source))]
    if let trim = weights.trim { entries.append(.entry("trim", .literal(Self.decimal(trim)))) }
    entries.append(.entry("targets", .list(targets, isInline: false)))
    return [.entry("weights", .group(entries, isInline: false), isSetOff: true)]
  }

  private func keys(of target: WeightingTargets.Target) -> [YAMLTreeItem] {
    let categories = definition.questionIndex(target.question).map { definition.questions[$0].kind.categories } ?? []
    let matcher = CategoryMatcher(categories, acceptsBareCodes: true)
    let values = target.answers.map { answer in
      YAMLTreeItem.entry(name(of: answer.code, among: categories, matcher), value(answer.value, of: target.measure))
    }
    return [
      .entry("question", .text(target.question)), .entry(target.measure.rawValue, .group(values, isInline: true)),
    ]
  }

  /// The label of an answer where it is read as that answer again, else its code.
  private func name(of code: Int, among categories: [Category], _ matcher: CategoryMatcher) -> String {
    let position = categories.firstIndex { $0.code == code }
    let label = position.map { categories[$0].label.text(in: language) } ?? ""
    return !label.isEmpty && matcher.position(of: label) == position ? label : String(code)
  }

  private func value(_ value: Double, of measure: WeightingTargets.Target.Measure) -> YAMLTree {
    switch measure {
    case .shares: .literal(Self.decimal(value))
    case .counts: .literal(String(Int(value)))
    }
  }
}
