/// Finds the declared answer that a written label stands for.
package struct CategoryMatcher: Sendable {
  private var positionsByLabel: [String: Int] = [:]
  private var positionsByCode: [Int: Int] = [:]
  private var codes: [Int] = []
  private let acceptsBareCodes: Bool

  /// Creates a matcher for the answers of one question.
  ///
  /// - Parameters:
  ///   - categories: The answers; where two share a label, the first one wins.
  ///   - acceptsBareCodes: Whether "5" stands for the answer with the code 5, as it does on scales.
  package init(_ categories: [Category], acceptsBareCodes: Bool) {
    self.acceptsBareCodes = acceptsBareCodes
    codes = categories.map(\.code)
    for (position, category) in categories.enumerated() {
      if positionsByCode[category.code] == nil { positionsByCode[category.code] = position }
      for label in category.label.wordings.map(\.text) + category.aliases {
        let normal = LabelNormaliser.normalForm(label)
        if positionsByLabel[normal] == nil { positionsByLabel[normal] = position }
      }
    }
  }

  /// The position of the answer that the label stands for, or `nil`.
  ///
  /// A number beside the text must be the answer's code. Complexity: O(n) in the length of the label.
  package func position(of label: String) -> Int? {
    if let position = positionsByLabel[LabelNormaliser.normalForm(label)] { return position }
    guard let numbered = NumberedLabel(label) else { return nil }
    if numbered.text.isEmpty { return acceptsBareCodes ? positionsByCode[numbered.code] : nil }
    if let position = positionsByLabel[numbered.text] { return codes[position] == numbered.code ? position : nil }
    // "10 - extremely likely" on a scale whose points are labelled by their numbers alone.
    guard acceptsBareCodes, let position = positionsByLabel[String(numbered.code)] else { return nil }
    return codes[position] == numbered.code ? position : nil
  }
}
