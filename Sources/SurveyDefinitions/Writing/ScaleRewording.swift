import SurveyModel

/// A scale as a library scale with some points worded differently and perhaps further answers behind them.
struct ScaleRewording {
  /// The library scale.
  let base: Scale
  /// The points to be written, with their own aliases only, and whether they keep the label of the library.
  let points: [(point: Category, keepsLabel: Bool)]

  /// The library scale from which the fewest points differ; `nil` where there is none to start from.
  init?(of scale: Scale) {
    var best: ScaleRewording?
    for base in Self.candidates(for: scale) {
      guard let rewording = ScaleRewording(of: scale, from: base) else { continue }
      if rewording.points.count < best?.points.count ?? .max { best = rewording }
    }
    guard let best else { return nil }
    self = best
  }

  private init?(of scale: Scale, from base: Scale) {
    var points: [(point: Category, keepsLabel: Bool)] = []
    for (category, original) in zip(scale.categories, base.categories) where category != original {
      guard let aliases = Self.ownAliases(of: category, rewording: original) else { return nil }
      var point = category
      point.aliases = aliases
      points.append((point, category.label == original.label))
    }
    self.base = base
    self.points = points + scale.categories.dropFirst(base.categories.count).map { ($0, false) }
  }

  /// The aliases that a point has beside those it would take over; `nil` where it does not take over all of them.
  private static func ownAliases(of category: Category, rewording original: Category) -> [String]? {
    for count in 0...category.aliases.count {
      let own = Array(category.aliases.prefix(count))
      if original.reworded(label: category.label, aliases: own).aliases == category.aliases { return own }
    }
    return nil
  }

  /// The library scales, in their own and in other codes, that have the codes with which a scale begins.
  private static func candidates(for scale: Scale) -> [Scale] {
    let codes = scale.categories.map(\.code)
    return ScaleLibrary.scales.compactMap { library in
      let count = library.categories.count
      guard count <= codes.count else { return nil }
      let numbered = ScaleLibrary.scale(id: "\(library.id)-from-\(codes[0])-to-\(codes[count - 1])") ?? library
      return numbered.categories.map(\.code).elementsEqual(codes.prefix(count)) ? numbered : nil
    }
  }
}
