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
}
