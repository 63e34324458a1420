import Charting

extension GalleryCase {
  /// Words in the place of a share of fewer than ten answers.
  var tooFew: String {
    text(english: "fewer than 10 answers", german: "weniger als 10 Antworten", arabic: "أقل من 10 إجابات")
  }

  /// A share with its interval and both in words; of fewer than ten answers only words.
  func share(_ share: Double, of base: Int) -> ChartValue<ChartEstimate> {
    guard base > 0 else { return .absent(words.noAnswers) }
    guard ValuePolicy.allowsShares(ofBase: base) else { return .absent(tooFew) }
    let count = Int((min(max(share, 0), 1) * Double(base)).rounded())
    let (exact, interval) = (Double(count) / Double(base), SyntheticCounts.interval(count, of: base))
    let text = "\(words.numbers.percent(exact)) (\(words.numbers.percentInterval(interval)))"
    return .shown(ChartEstimate(exact, .interval(interval), text: text))
  }

  /// A number with an interval that gets narrower with the number of answers, and both in words; of one answer without it.
  ///
  /// - Parameters:
  ///   - spread: How far the interval of 100 answers reaches to either side.
  ///   - bounds: What the interval does not leave.
  func number(
    _ value: Double, spread: Double, within bounds: ClosedRange<Double>, of base: Int, fractionDigits: Int,
    isSigned: Bool = false
  ) -> ChartValue<ChartEstimate> {
    guard base > 0 else { return .absent(words.noAnswers) }
    let numbers = words.numbers
    let figure =
      isSigned
      ? numbers.signed(value, fractionDigits: fractionDigits) : numbers.decimal(value, fractionDigits: fractionDigits)
    guard base > 1 else { return .shown(ChartEstimate(value, .notEstimable, text: figure)) }
    let reach = spread * 10 / Double(base).squareRoot()
    let interval = max(bounds.lowerBound, value - reach)...min(bounds.upperBound, value + reach)
    let text = "\(figure) (\(numbers.interval(interval, fractionDigits: fractionDigits)))"
    return .shown(ChartEstimate(value, .interval(interval), text: text))
  }

  /// The items of a battery, or as many categories as the case has.
  var items: [String] {
    switch self {
    case .threeCategories: Array(words.items.prefix(3))
    case .elevenCategories: categories
    default: words.items
    }
  }

  /// Whether a row is withheld: two of the rows, where the case is about that.
  func withholds(_ row: Int) -> Bool { self == .withheld && (2...3).contains(row) }
}

extension ChartValue {
  /// The value in words, or why there is none.
  func words(_ text: (Shown) -> String) -> String {
    switch self {
    case .shown(let value): text(value)
    case .withheld(let words), .absent(let words): words
    }
  }
}
