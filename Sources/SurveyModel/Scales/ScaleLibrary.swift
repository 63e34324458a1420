/// The scales that need no definition of their own: known by id and recognised by the wording of their points.
///
/// Every point has a German and an English label and the other wordings that mean the same as aliases; within one scale
/// a wording stands for one point only. Points stand with the strongest answer first; codes rise with the degree
/// (school grades: fall with merit). A scale whose points an export numbers otherwise has the id of the library with
/// the codes of its first and last point, as in `quality-5-from-1-to-5`.
package enum ScaleLibrary {
  /// The scales, one family after another.
  package static let scales: [Scale] =
    AgreementScales.all + SatisfactionScales.all + QualityScales.all + FrequencyScales.all + OppositeScales.all
    + DegreeScales.all + NumberScales.all

  /// The ids of all scales, in the order of the families.
  package static let ids: [String] = scales.map(\.id)

  /// The scale with this id, renumbered where the id says so, or `nil`; complexity O(1).
  package static func scale(id: String) -> Scale? {
    if let scale = scalesByID[id] { return scale }
    let words = id.split(separator: "-", omittingEmptySubsequences: false)
    guard words.count > 4, words[words.count - 4] == "from", words[words.count - 2] == "to" else { return nil }
    guard let first = Int(words[words.count - 3]), let last = Int(words[words.count - 1]), min(first, last) >= 0 else {
      return nil
    }
    guard let scale = scalesByID[words.dropLast(4).joined(separator: "-")] else { return nil }
    guard max(first, last) <= 99, abs(last - first) == scale.categories.count - 1 else { return nil }
    let renumbered = scale.renumbered(from: first, ascending: last > first)
    return renumbered.id == id ? renumbered : nil
  }

  private static let scalesByID = Dictionary(scales.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}

extension Scale {
  /// The scale with consecutive codes in the order of its points; polarity turns over where the order does.
  ///
  /// Only for scales whose codes are consecutive and none of whose points is a kind of no answer.
  func renumbered(from first: Int, ascending: Bool) -> Scale {
    let codes = categories.indices.map { ascending ? first + $0 : first - $0 }
    guard let last = codes.last, codes != categories.map(\.code) else { return self }
    var result = self
    result.id = "\(id)-from-\(first)-to-\(last)"
    for (position, code) in codes.enumerated() { result.categories[position].code = code }
    let wasAscending = categories.count > 1 && categories[0].code < categories[1].code
    guard wasAscending != ascending else { return result }
    result.polarity =
      switch polarity {
      case .higherIsBetter: .lowerIsBetter
      case .lowerIsBetter: .higherIsBetter
      case .undeclared: .undeclared
      }
    return result
  }
}
