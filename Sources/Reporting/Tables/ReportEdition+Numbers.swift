import Charting
import Disclosure
import Statistics

extension ReportEdition {
  /// A count.
  func integer(_ count: Int) -> String { numbers.integer(count) }

  /// A share, given as 0…1, in per cent.
  func percent(_ share: Double) -> String { numbers.percent(share) }

  /// The value of a statistic in words of its kind: per cent, points, or a number.
  func value(_ estimate: Estimate, of statistic: StatisticName) -> String {
    switch statistic {
    case .topTwoBox, .firstPlace: numbers.percent(estimate.value)
    case .recommendationScore: numbers.signed(estimate.value)
    case .median: short(estimate.value)
    case .mean, .standardDeviation, .meanRank: numbers.decimal(estimate.value, fractionDigits: 2)
    }
  }

  /// The interval of a statistic in the same words, `nil` where it has none.
  func interval(_ estimate: Estimate, of statistic: StatisticName) -> String? {
    guard let interval = estimate.interval else { return nil }
    let range = interval.low...interval.high
    switch statistic {
    case .topTwoBox, .firstPlace: return numbers.percentInterval(range)
    case .recommendationScore:
      return "\(numbers.signed(interval.low)) \(numbers.rangeWord) \(numbers.signed(interval.high))"
    case .median: return "\(short(interval.low)) \(numbers.rangeWord) \(short(interval.high))"
    case .mean, .standardDeviation, .meanRank: return numbers.interval(range, fractionDigits: 2)
    }
  }

  /// Bounds of a share in per cent.
  func percent(_ bounds: WorstCaseBounds) -> String { numbers.percentInterval(bounds.low...bounds.high) }

  /// A number with as few decimals as it needs, at most two.
  func short(_ number: Double) -> String {
    let digits = (0...1).first { digits in
      let scaled = digits == 0 ? number : number * 10
      return (scaled - scaled.rounded()).magnitude < 1e-9
    }
    return numbers.decimal(number, fractionDigits: digits ?? 2)
  }

  /// A share with its interval in per cent, `nil` where there is none to show.
  func share(_ share: Released<Estimation>) -> (value: String, interval: String?)? {
    guard let estimate = share.value?.estimate else { return nil }
    return (numbers.percent(estimate.value), interval(estimate, of: .topTwoBox))
  }
}
