extension ScaleLibrary {
  /// The largest number of distinct labels that a column of a scale can plausibly have, spelling variants included.
  private static let maximumLabels = 40

  /// The scale that explains all labels seen in a column, or `nil`.
  ///
  /// At least two points must be hit, and no point by two different labels of one language. Among several scales the one wins of which most points are hit, then the one of
  /// which fewest are not, then the first in the library. Where labels carry numbers, the numbers must run with the
  /// points, forwards or backwards; labels that are numbers alone need both ends of the scale worded beside them. Labels that
  /// are nothing but numbers match no scale, since they do not say which end is favourable.
  ///
  /// - Parameter labels: The distinct answers, in any order; points that nobody chose may be absent, and a blank
  ///   label stands for no answer. Complexity: O(n) in the number of labels.
  package static func match(labels: [String]) -> ScaleMatch? {
    guard labels.count <= maximumLabels else { return nil }
    let seen = labels.map(SeenLabel.init)
    var hits = [Int](repeating: 0, count: scales.count)
    for label in seen {
      for scale in Set(label.texts.flatMap { occurrences[$0] ?? [] }) { hits[scale] += 1 }
    }
    var best: ScaleMatch?
    for (index, scale) in scales.enumerated() where hits[index] > 0 {
      guard let match = match(seen, with: scale, positions: positions[index]) else { continue }
      if let best, !isBetter(match, than: best) { continue }
      best = match
    }
    return best
  }

  private static func isBetter(_ match: ScaleMatch, than other: ScaleMatch) -> Bool {
    let (hits, otherHits) = (match.points.count, other.points.count)
    if hits != otherHits { return hits > otherHits }
    return match.scale.categories.count < other.scale.categories.count
  }

  private static func match(_ labels: [SeenLabel], with scale: Scale, positions: [String: Int]) -> ScaleMatch? {
    var meanings: [ScaleMatch.Meaning?] = []
    var numbered: [(position: Int, code: Int)] = []
    var bareCodes: [Int] = []
    for label in labels {
      if label.isBlank {
        meanings.append(.missing(.noAnswer))
      } else if let position = positions[label.normal] {
        meanings.append(.point(position))
      } else if let number = label.numbered, let position = positions[number.text] {
        meanings.append(.point(position))
        numbered.append((position, number.code))
      } else if let reason = MissingAnswers.reason(for: label.label, beside: scale) {
        meanings.append(.missing(reason))
      } else if let number = label.numbered, number.text.isEmpty {
        meanings.append(nil)
        bareCodes.append(number.code)
      } else {
        return nil
      }
    }
    guard let coded = numbered.isEmpty && bareCodes.isEmpty ? scale : renumbered(scale, by: numbered, bare: bareCodes)
    else { return nil }
    let explained = zip(labels, meanings).map { label, meaning -> ScaleMatch.Meaning? in
      if let meaning { return meaning }
      return coded.categories.firstIndex { $0.code == label.numbered?.code }.map { .point($0) }
    }
    guard !explained.contains(nil) else { return nil }
    let match = ScaleMatch(scale: coded, labels: labels.map(\.label), meanings: explained.compactMap(\.self))
    let worded = Set(numbered.map(\.position))
    let hasWordedEnds = worded.contains(0) && worded.contains(scale.categories.count - 1)
    guard !match.mergesAnswers else { return nil }
    return match.points.count >= 2 && (bareCodes.isEmpty || hasWordedEnds) ? match : nil
  }

  /// The scale with the codes that its labels carry, or `nil` where they do not run with its points or leave open
  /// in which direction.
  private static func renumbered(_ scale: Scale, by numbered: [(position: Int, code: Int)], bare: [Int]) -> Scale? {
    guard let anchor = numbered.first else { return nil }
    let variants = [true, false].map { ascending in
      scale.renumbered(
        from: ascending ? anchor.code - anchor.position : anchor.code + anchor.position, ascending: ascending)
    }
    let fitting = ([scale] + variants.filter { $0 != scale }).filter { variant in
      numbered.allSatisfy { variant.categories[$0.position].code == $0.code }
        && bare.allSatisfy { code in variant.categories.contains { $0.code == code } }
        && variant.categories.allSatisfy { $0.code >= 0 }
    }
    guard let first = fitting.first else { return nil }
    let isOwn = first == scale
    let rivals = fitting.dropFirst().filter {
      !isOwn || Set($0.categories.map(\.code)) == Set(scale.categories.map(\.code))
    }
    return rivals.isEmpty ? first : nil
  }

  /// For each scale the position of each wording, in normal form.
  private static let positions: [[String: Int]] = scales.map { scale in
    var positions: [String: Int] = [:]
    for (position, category) in scale.categories.enumerated() {
      for wording in category.label.wordings.map(\.text) + category.aliases {
        positions[LabelNormaliser.normalForm(wording)] = position
      }
    }
    return positions
  }

  /// For each wording the scales that know it; scales of bare numbers are left out.
  private static let occurrences: [String: [Int]] = {
    var occurrences: [String: [Int]] = [:]
    for (index, positions) in positions.enumerated() where !NumberScales.all.contains(scales[index]) {
      for wording in positions.keys { occurrences[wording, default: []].append(index) }
    }
    return occurrences
  }()
}

/// A label with what comparing it needs.
private struct SeenLabel {
  let label: String
  let normal: String
  let numbered: NumberedLabel?

  init(_ label: String) {
    self.label = label
    normal = LabelNormaliser.normalForm(label)
    numbered = NumberedLabel(label)
  }

  var isBlank: Bool { normal.isEmpty }

  /// The texts under which the label may be known.
  var texts: [String] { [normal] + (numbered.map { [$0.text] } ?? []) }
}
