import SurveyModel

/// A point in time as a platform writes it beside a response.
struct RecordedTime: Equatable {
  /// Seconds since 1970-01-01 on the platform's clock, or in UTC where it says how far it is from that.
  ///
  /// Where day and month could be swapped, one of the two is taken, the same for all: the time between two moments of one
  /// day is right all the same.
  let seconds: Double

  private static let secondsPerDay = 86_400.0

  /// Reads a day with a time of day; `nil` where there is none.
  ///
  /// - Parameter order: the order of the day's numbers, where declared.
  init?(_ text: String, order: DateOrder?) {
    guard let reading = DateTimeText.reading(of: text, order: order) else { return nil }
    let moment: Moment
    switch reading {
    case .clear(let clear, _): moment = clear
    case .open(let first, _): moment = first.value
    }
    guard let second = moment.secondOfDay else { return nil }
    seconds =
      Double(moment.day.daysSinceEpoch) * Self.secondsPerDay + second - Double(moment.minutesAheadOfUTC ?? 0) * 60
  }
}
