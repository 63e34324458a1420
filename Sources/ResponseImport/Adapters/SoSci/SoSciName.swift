/// A variable's name taken apart: `AA01_03a` is words, or the time taken, beside item 03 of question `AA01`.
struct SoSciName {
  /// The question; the whole name where the survey's authors chose one.
  let question: String
  /// The item within the question.
  let item: String?
  /// Whether the column stands beside the item's answer.
  let isBeside: Bool

  /// Takes a name apart.
  init(_ name: String) {
    let parts = name.split(separator: "_", maxSplits: 1, omittingEmptySubsequences: false)
    let code = parts[0]
    let isCode =
      code.count == 4 && code.prefix(2).allSatisfy { $0.isLetter && $0.isUppercase }
      && code.dropFirst(2).allSatisfy(\.isNumber)
    guard isCode, parts.count == 2, let first = parts[1].first, first.isNumber else {
      (question, item, isBeside) = (
        isCode ? String(code) : name, isCode && parts.count == 2 ? String(parts[1]) : nil, false
      )
      return
    }
    let digits = parts[1].prefix { $0.isNumber }
    (question, item, isBeside) = (String(code), String(digits), digits.count < parts[1].count)
  }

  /// Whether SoSci itself fills the column: counters, codes of an urn, values from the address.
  var isFilledBySoSci: Bool {
    guard let item, !(item.first?.isNumber ?? true) else { return false }
    return item.hasPrefix("CN") || item.hasPrefix("CP") || item.hasPrefix("RV")
  }
}
