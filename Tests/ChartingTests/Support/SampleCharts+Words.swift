@testable import Charting

extension SampleCharts {
  /// Items of a battery, as questionnaires word them.
  static let items = [
    "Die Inhalte waren für meine Arbeit nützlich.", "Ich kenne jetzt Ansprechpersonen der anderen Seite.",
    "Das Vertrauen zwischen den Beteiligten ist gewachsen.", "Die Organisation war gut.",
    "Ich würde wieder teilnehmen.",
  ]

  /// Labels in a script written from right to left.
  static let rightToLeft = ["الشرطة المحلية", "الجالية المسلمة في المدينة", "البلدية"]

  /// Labels with pictographs and combining marks.
  static let pictographs = ["👍🏽 Zustimmung", "👩‍👩‍👧 Familie und é mit Akzent", "🏳️‍🌈 Vielfalt"]

  /// A share with an interval and both in words.
  static func share(_ share: Double, _ interval: ClosedRange<Double>) -> ChartValue<ChartEstimate> {
    let numbers = NumberFormat.german
    return .shown(
      .init(share, .interval(interval), text: "\(numbers.percent(share)) (\(numbers.percentInterval(interval)))"))
  }

  /// A number with an interval and both in words.
  static func number(
    _ value: Double, _ interval: ClosedRange<Double>, digits: Int = 1, isSigned: Bool = false
  ) -> ChartValue<ChartEstimate> {
    let numbers = NumberFormat.german
    let figure =
      isSigned ? numbers.signed(value, fractionDigits: digits) : numbers.decimal(value, fractionDigits: digits)
    return .shown(
      .init(value, .interval(interval), text: "\(figure) (\(numbers.interval(interval, fractionDigits: digits)))"))
  }
}
