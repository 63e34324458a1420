/// A scale of numbers of which only some, mostly the ends, carry a text: `1 (None at all)`, `2`, … `5 (Expert)`.
package struct HalfLabelledScale: Sendable, Equatable {
  /// The largest number of points such a scale may have (0 to 10).
  package static let maximumPoints = 11

  /// The scale in full, ascending, with undeclared polarity.
  package let scale: Scale
  /// What each label stands for, in the order in which they were given.
  package let meanings: [ScaleMatch.Meaning]

  /// Reads the distinct answers seen in a column; `nil` where they are no such scale.
  ///
  /// At least one label must carry a text and at least two different numbers must be there, all between −10 and 10 and
  /// no more than eleven points apart; no number may carry two texts. Numbers that nobody chose are filled in, from 1 or
  /// from the lowest seen number below it. Every label must be a number, a number with a text, or a kind of no answer.
  ///
  /// - Parameters:
  ///   - id: The id that the scale is to have.
  ///   - labels: The distinct answers, in any order; a blank one stands for no answer.
  package init?(id: String, labels: [String]) {
    var texts: [Int: String] = [:]
    var codes: Set<Int> = []
    var found: [(code: Int?, missing: MissingReason?)] = []
    for label in labels {
      if LabelNormaliser.normalForm(label).isEmpty {
        found.append((nil, .noAnswer))
      } else if let reason = MissingAnswers.reason(for: label) {
        found.append((nil, reason))
      } else if let numbered = NumberedLabel(label), abs(numbered.code) <= 10 {
        codes.insert(numbered.code)
        found.append((numbered.code, nil))
        if numbered.text.isEmpty { continue }
        if let other = texts[numbered.code], NumberedLabel(other)?.text != numbered.text { return nil }
        texts[numbered.code] = texts[numbered.code] ?? label
      } else {
        return nil
      }
    }
    guard let lowest = codes.min(), let highest = codes.max(), codes.count >= 2, !texts.isEmpty else { return nil }
    let range = min(lowest, 1)...highest
    guard range.count <= Self.maximumPoints else { return nil }
    scale = Scale(
      id: id,
      categories: range.map { code in
        Category(code: code, label: LocalisedText(Self.trimmed(texts[code] ?? String(code))))
      }, polarity: .undeclared)
    meanings = found.map { code, missing in
      if let missing { .missing(missing) } else { .point((code ?? range.lowerBound) - range.lowerBound) }
    }
  }

  /// The label without the blanks and byte order marks around it.
  private static func trimmed(_ label: String) -> String {
    let isOuter: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace || $0.value == 0xFEFF }
    let scalars = label.unicodeScalars.drop(while: isOuter)
    guard let end = scalars.lastIndex(where: { !isOuter($0) }) else { return "" }
    return String(scalars[...end])
  }
}
