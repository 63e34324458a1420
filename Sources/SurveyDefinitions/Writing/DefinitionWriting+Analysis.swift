import SurveyModel

extension DefinitionWriting {
  /// The plan of the analysis, where one is declared.
  var analysis: [YAMLTreeItem] {
    guard let plan = definition.analysis else { return [] }
    var entries: [YAMLTreeItem] = []
    if let sides = plan.sides {
      let codes = [sides.first, sides.second].map { YAMLTreeItem.item(.literal(String($0))) }
      entries.append(.entry("sides", .list(codes, isInline: true)))
    }
    if !plan.confirmatory.isEmpty { entries.append(.entry("confirmatory", texts(plan.confirmatory))) }
    if plan.agreementMargin != AnalysisPlan.negligibleDelta {
      entries.append(.entry("agreement-margin", .literal(String(plan.agreementMargin))))
    }
    if !plan.pairs.isEmpty {
      let pairs = plan.pairs.map { pair in
        YAMLTreeItem.item(
          .group([.entry("before", .text(pair.before)), .entry("after", .text(pair.after))], isInline: true))
      }
      entries.append(.entry("paired", .list(pairs, isInline: false)))
    }
    if let overall = plan.overall { entries.append(.entry("overall", .text(overall))) }
    if let day = plan.registered { entries.append(.entry("registered", .literal(day))) }
    if let digest = plan.recordedDigest { entries.append(.entry("sha256", .text(digest))) }
    // An empty plan declares that nothing was declared, and is written so.
    return [.entry("analysis", entries.isEmpty ? .literal("{}") : .group(entries, isInline: false), isSetOff: true)]
  }
}
