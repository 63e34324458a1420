/// A Decidim heading taken apart: `3. How do you rate …?`, or `3. How do you rate …?/Food` for a row of a matrix.
struct DecidimHeading {
  /// The question's number in the form.
  let number: Int
  /// What stands behind the number.
  let text: String

  /// Takes a heading apart; `nil` where it does not begin with a number.
  init?(_ heading: String) {
    let digits = heading.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let number = Int(digits), heading.dropFirst(digits.count).hasPrefix(". ") else { return nil }
    self.number = number
    text = heading.dropFirst(digits.count + 2).trimmed
  }

  /// The question above the rows of a matrix: what all texts share up to their last common slash; `nil` where they are
  /// not rows of one matrix.
  static func stem(of texts: [String]) -> String? {
    guard texts.count >= 2, let first = texts.first else { return nil }
    var common = first[...]
    for text in texts.dropFirst() { common = common[..<first.index(first.startIndex, offsetBy: shared(common, text))] }
    guard let slash = common.lastIndex(of: "/"), slash > common.startIndex else { return nil }
    return String(common[..<slash])
  }

  /// How many characters two texts have in common at their beginning.
  private static func shared(_ first: Substring, _ second: String) -> Int {
    var count = 0
    for (left, right) in zip(first, second) {
      guard left == right else { break }
      count += 1
    }
    return count
  }
}
