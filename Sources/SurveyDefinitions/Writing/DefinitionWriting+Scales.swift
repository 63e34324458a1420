import SurveyModel

extension DefinitionWriting {
  /// `scales:` with the scales that the library does not have.
  var scaleEntries: [YAMLTreeItem] {
    guard !scales.own.isEmpty else { return [] }
    let entries = scales.own.map { id, scale in
      YAMLTreeItem.entry(id, .group(body(of: scale), isInline: false), comment: comments[.scale(scale.id)])
    }
    return [.entry("scales", .group(entries, isInline: false), isSetOff: true)]
  }

  private func body(of scale: Scale) -> [YAMLTreeItem] {
    guard let rewording = ScaleRewording(of: scale) else {
      return [
        .entry("polarity", .text(scale.polarity.rawValue)),
        .entry("points", .list(scale.categories.map { .item(answer($0, code: $0.code)) }, isInline: false)),
      ]
    }
    var entries: [YAMLTreeItem] = [.entry("extends", .text(rewording.base.id))]
    if scale.polarity != rewording.base.polarity { entries.append(.entry("polarity", .text(scale.polarity.rawValue))) }
    let points = rewording.points.map { point, keepsLabel in
      YAMLTreeItem.item(answer(point, code: point.code, leavesOutLabel: keepsLabel))
    }
    if !points.isEmpty { entries.append(.entry("points", .list(points, isInline: false))) }
    return entries
  }

  /// One answer as a group of keys.
  func answer(_ category: Category, code: Int?, column: ColumnName? = nil, leavesOutLabel: Bool = false) -> YAMLTree {
    var entries: [YAMLTreeItem] = []
    if let code { entries.append(.entry("code", .literal(String(code)))) }
    if !leavesOutLabel { entries.append(.entry("label", text(category.label))) }
    if !category.aliases.isEmpty { entries.append(.entry("aliases", texts(category.aliases))) }
    if let reason = category.missing { entries.append(.entry("missing", .text(reason.mark))) }
    if category.isOther { entries.append(.entry("other", .literal("true"))) }
    if category.isExclusive { entries.append(.entry("exclusive", .literal("true"))) }
    if let column { entries.append(.entry("column", self.column(column))) }
    return .group(entries, isInline: true)
  }
}
