import Charting

extension GalleryCase {
  /// The answers of a chart's rows: counts spread over them, two of them withheld where the case is about that.
  ///
  /// - Parameter peak: Where most answers lie, from 0 for the first row to 1 for the last.
  public func answers(over rows: Int, peak: Double = 0.2) -> [ChartValue<CountedShare>] {
    SyntheticCounts.spread(base, over: rows, peak: peak).enumerated().map { index, count in
      self == .withheld && (2...3).contains(index)
        ? .withheld(words.withheld) : .shown(SyntheticCounts.share(count, of: base))
    }
  }

  /// What a row says: its label, and its figure in words.
  public func reading(_ label: String, _ value: ChartValue<CountedShare>) -> String {
    switch value {
    case .shown(let answers):
      let count = words.numbers.integer(answers.count)
      return answers.share.map { "\(label): \(words.numbers.count(answers.count, share: $0))" } ?? "\(label): \(count)"
    case .withheld(let reason), .absent(let reason): return "\(label): \(reason)"
    }
  }

  /// What an axis of shares counts, or one of dots where the base is too small for shares.
  public var axisTitle: String { ValuePolicy.allowsShares(ofBase: base) ? words.shareAxis : words.countAxis }

  /// What a chart's rows are about: the items of the battery, or as many things as the case has.
  public var rowLabels: [String] {
    switch self {
    case .threeCategories: Array(words.items.prefix(3))
    case .elevenCategories: categories
    default: words.items
    }
  }

  /// The share that a count is of a base, in words too; none of a base that is too small for shares.
  public func share(_ count: Int, of base: Int) -> ChartValue<ChartEstimate> {
    guard ValuePolicy.allowsShares(ofBase: base) else { return .absent(base > 0 ? tooFew : words.noAnswers) }
    let (share, interval) = (Double(count) / Double(base), SyntheticCounts.interval(count, of: base))
    let text = "\(words.numbers.percent(share)) (\(words.numbers.percentInterval(interval)))"
    return .shown(ChartEstimate(share, .interval(interval), text: text))
  }

  /// A number with an interval around it, narrower the more answers there are.
  ///
  /// - Parameters:
  ///   - spread: The standard deviation of an answer.
  ///   - bounds: What the interval cannot reach beyond.
  public func estimate(
    _ value: Double, spread: Double, within bounds: ClosedRange<Double>, digits: Int, isSigned: Bool = false
  ) -> ChartValue<ChartEstimate> {
    guard ValuePolicy.allowsShares(ofBase: base) else { return .absent(base > 0 ? tooFew : words.noAnswers) }
    let reach = 2 * spread / Double(base).squareRoot()
    let (low, high) = (max(bounds.lowerBound, value - reach), min(bounds.upperBound, value + reach))
    let numbers = words.numbers
    let point =
      isSigned ? numbers.signed(value, fractionDigits: digits) : numbers.decimal(value, fractionDigits: digits)
    let text = "\(point) (\(numbers.interval(low...high, fractionDigits: digits)))"
    return .shown(ChartEstimate(value, .interval(low...high), text: text))
  }

  /// The value, or that it is withheld where the case is about that and the row is an even one.
  public func withheld<Value>(_ value: ChartValue<Value>, row: Int) -> ChartValue<Value> {
    self == .withheld && row.isMultiple(of: 2) ? .withheld(words.withheld) : value
  }

  /// A value in words, or why there is none.
  public func reading(_ label: String, _ value: ChartValue<ChartEstimate>) -> String {
    switch value {
    case .shown(let estimate): "\(label): \(estimate.text)"
    case .withheld(let reason), .absent(let reason): "\(label): \(reason)"
    }
  }

  /// That a base is too small for shares.
  public var tooFew: String {
    text(english: "fewer than 10 answers", german: "weniger als 10 Antworten", arabic: "أقل من 10 إجابات")
  }

  /// What a comparison comes to in words.
  public func verdict(_ kind: Verdict.Kind) -> Verdict {
    switch kind {
    case .agree: Verdict(kind, text(english: "agree", german: "einig", arabic: "متفقون"))
    case .differ: Verdict(kind, text(english: "differ", german: "uneinig", arabic: "مختلفون"))
    case .reached: Verdict(kind, text(english: "reached", german: "erreicht", arabic: "تحقق"))
    case .missed: Verdict(kind, text(english: "missed", german: "verfehlt", arabic: "لم يتحقق"))
    case .undecided: Verdict(kind, text(english: "cannot tell", german: "nicht zu sagen", arabic: "لا يمكن الجزم"))
    case .tooFew: Verdict(kind, text(english: "too few", german: "zu wenige", arabic: "عدد قليل جدًا"))
    }
  }
}
