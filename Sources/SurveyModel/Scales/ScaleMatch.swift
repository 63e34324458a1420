/// A library scale that explains all answers seen in a column.
package struct ScaleMatch: Sendable, Equatable {
  /// What one label stands for.
  package enum Meaning: Sendable, Hashable {
    /// The point at this position in the scale's categories.
    case point(Int)
    /// A named kind of no answer.
    case missing(MissingReason)
  }

  /// The library scale in full, with the codes that the labels carry.
  package let scale: Scale
  /// The labels as they were given.
  package let labels: [String]
  /// What each label stands for, as long as `labels`.
  package let meanings: [Meaning]

  /// The positions of the points that were seen, ascending.
  package var points: [Int] {
    Set(meanings.compactMap { if case .point(let position) = $0 { position } else { nil } }).sorted()
  }

  /// Whether two labels that mean different answers would become one point.
  ///
  /// Spelling variants have one normal form; a German and an English wording of a point may stand side by side, and so
  /// may a number and its wording.
  var mergesAnswers: Bool {
    var seen: [Int: Set<String>] = [:]
    for (label, meaning) in zip(labels, meanings) {
      guard case .point(let position) = meaning else { continue }
      let text = NumberedLabel(label)?.text ?? LabelNormaliser.normalForm(label)
      if !text.isEmpty { seen[position, default: []].insert(text) }
    }
    return seen.contains { position, texts in
      let declared = Set(scale.categories[position].label.wordings.map { LabelNormaliser.normalForm($0.text) })
      return texts.count > 1 && !texts.isSubset(of: declared)
    }
  }

  /// The language whose wordings most of the labels have; `nil` where none has any, or two languages have as many.
  package var language: String? {
    var votes: [String: Int] = [:]
    for (label, meaning) in zip(labels, meanings) {
      guard case .point(let position) = meaning else { continue }
      let text = NumberedLabel(label)?.text ?? LabelNormaliser.normalForm(label)
      for wording in scale.categories[position].label.wordings where LabelNormaliser.normalForm(wording.text) == text {
        votes[wording.language, default: 0] += 1
      }
    }
    guard let most = votes.values.max() else { return nil }
    let leaders = votes.filter { $0.value == most }.map(\.key)
    return leaders.count == 1 ? leaders[0] : nil
  }

  /// The scale as these respondents saw it: the seen wordings as labels, the kinds of no answer as further categories.
  ///
  /// Where some labels are bare numbers, points that the form does not word are labelled by their number. Kinds of no
  /// answer get the codes behind the largest one, in the order of `labels`. The library scale itself comes
  /// back, under its own id, when nothing differs.
  package func adopted(id: String) -> Scale {
    var result = scale
    var reworded: Set<Int> = []
    for (label, meaning) in zip(labels, meanings) {
      switch meaning {
      case .point(let position):
        guard let wording = ownWording(label, of: position) else { continue }
        if reworded.insert(position).inserted {
          result.categories[position] = scale.categories[position].reworded(label: LocalisedText(wording))
        }
      case .missing(let reason):
        guard reason != .noAnswer else { continue }
        let code = (result.categories.map(\.code).max() ?? 0) + 1
        result.categories.append(Category(code: code, label: LocalisedText(label), missing: reason))
      }
    }
    for position in numberedOnly {
      let category = result.categories[position]
      result.categories[position] = category.reworded(label: LocalisedText(String(category.code)))
    }
    if result != scale { result.id = id }
    return result
  }

  /// The points that the form shows as a bare number: where it words others, the library's words are not the form's.
  private var numberedOnly: [Int] {
    var worded: Set<Int> = []
    var hasNumbers = false
    for (label, meaning) in zip(labels, meanings) {
      guard case .point(let position) = meaning else { continue }
      if NumberedLabel(label)?.text.isEmpty == true { hasNumbers = true } else { worded.insert(position) }
    }
    return hasNumbers ? scale.categories.indices.filter { !worded.contains($0) } : []
  }

  /// The wording of a label where it is neither a bare number nor one of the standard wordings of its point.
  private func ownWording(_ label: String, of position: Int) -> String? {
    let numbered = NumberedLabel(label)
    if let numbered, numbered.text.isEmpty { return nil }
    let text = numbered?.text ?? label
    let standard = scale.categories[position].label.wordings.map { LabelNormaliser.normalForm($0.text) }
    return standard.contains(LabelNormaliser.normalForm(text)) ? nil : text
  }
}
