/// Scales whose points are bare numbers, in both directions.
///
/// They can be named in a definition but are never matched: numbers alone do not say which end is favourable.
enum NumberScales {
  static let all: [Scale] = [1...4, 1...5, 1...6, 1...7, 1...10, 0...10].flatMap { range in
    [Scale.Polarity.higherIsBetter, .lowerIsBetter].map { polarity in
      Scale(
        id: "numbers-\(range.lowerBound)-\(range.upperBound)-\(polarity.rawValue)",
        categories: range.map { Category(code: $0, label: LocalisedText(String($0))) }, polarity: polarity)
    }
  }
}
