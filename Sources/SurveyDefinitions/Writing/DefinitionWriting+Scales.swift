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
    if let library = extended(by: scale) {
      let further = scale.categories.dropFirst(library.categories.count)
      return [
        .entry("extends", .text(library.id)),
        .entry("points", .list(further.map { .item(answer($0, code: $0.code)) }, isInline: false)),
      ]
    }
    return [
      .entry("polarity", .text(scale.polarity.rawValue)),
      .entry("points", .list(scale.categories.map { .item(answer($0, code: $0.code)) }, isInline: false)),
    ]
  }

  /// The library scale of which a scale has all points, in front of further ones that are kinds of no answer.
  private func extended(by scale: Scale) -> Scale? {
    let points = scale.categories.prefix { $0.missing == nil }
    guard points.count < scale.categories.count,
      scale.categories.dropFirst(points.count).allSatisfy({ $0.missing != nil })
    else { return nil }
    guard let first = points.first, let last = points.last else { return nil }
    let plain = ScaleLibrary.scales.filter { $0.categories.count == points.count }.map(\.id)
    let candidates = plain + plain.map { "\($0)-from-\(first.code)-to-\(last.code)" }
    return candidates.lazy.compactMap(ScaleLibrary.scale).first {
      $0.polarity == scale.polarity && $0.categories.elementsEqual(points)
    }
  }

  /// One answer as a group of keys.
  func answer(_ category: Category, code: Int?, column: ColumnName? = nil) -> YAMLTree {
    var entries: [YAMLTreeItem] = []
    if let code { entries.append(.entry("code", .literal(String(code)))) }
    entries.append(.entry("label", text(category.label)))
    if !category.aliases.isEmpty { entries.append(.entry("aliases", texts(category.aliases))) }
    if let reason = category.missing { entries.append(.entry("missing", .text(NamedValues.name(of: reason)))) }
    if category.isOther { entries.append(.entry("other", .literal("true"))) }
    if let column { entries.append(.entry("column", self.column(column))) }
    return .group(entries, isInline: true)
  }
}
