/// A point in time as a clock showed it: the day, the time of day and the clock's distance from UTC, as far as they are known.
package struct Moment: Sendable, Hashable {
  /// The day on that clock.
  package let day: CalendarDay
  /// Minutes by which the clock is ahead of UTC, from −1,080 to 1,080; `nil` where it does not say.
  package let minutesAheadOfUTC: Int?
  private let millisecondOfDay: Int?

  private static let millisecondsPerDay = 86_400_000

  /// A day without a time.
  package init(_ day: CalendarDay) {
    self.day = day
    millisecondOfDay = nil
    minutesAheadOfUTC = nil
  }

  /// A day and a time; `nil` where there is no such time.
  ///
  /// - Parameters:
  ///   - millisecondOfDay: milliseconds since the clock's midnight, from 0 to 86,399,999.
  ///   - minutesAheadOfUTC: from −1,080 to 1,080, which is 18 hours each way.
  package init?(_ day: CalendarDay, millisecondOfDay: Int, minutesAheadOfUTC: Int? = nil) {
    guard (0..<Self.millisecondsPerDay).contains(millisecondOfDay), abs(minutesAheadOfUTC ?? 0) <= 1_080 else {
      return nil
    }
    self.day = day
    self.millisecondOfDay = millisecondOfDay
    self.minutesAheadOfUTC = minutesAheadOfUTC
  }

  /// Seconds since the clock's midnight, with their thousandths; `nil` where only the day is known.
  package var secondOfDay: Double? { millisecondOfDay.map { Double($0) / 1_000 } }

  /// The seconds from one moment to another, negative where the second one is earlier.
  ///
  /// - Returns: `nil` where a time is missing, or where only one of the clocks says how far it is from UTC. Two clocks that
  ///   do not say are taken as the same one.
  package static func secondsBetween(_ start: Moment, _ end: Moment) -> Double? {
    guard let first = start.millisecondOfDay, let last = end.millisecondOfDay else { return nil }
    let clocks: Int
    switch (start.minutesAheadOfUTC, end.minutesAheadOfUTC) {
    case (let start?, let end?): clocks = (end - start) * 60_000
    case (nil, nil): clocks = 0
    default: return nil
    }
    let days = Int(end.day.daysSinceEpoch) - Int(start.day.daysSinceEpoch)
    return Double(days * millisecondsPerDay + last - first - clocks) / 1_000
  }

  /// The moment as ISO 8601: `2021-07-15`, `2021-07-15T10:17:27`, `2021-07-15T10:17:27.312+03:00`.
  package var iso8601: String {
    guard let millisecondOfDay else { return day.iso8601 }
    let seconds = millisecondOfDay / 1_000
    let thousandths = millisecondOfDay % 1_000
    let clock = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map { Self.padded($0, to: 2) }
    let fraction = thousandths == 0 ? "" : ".\(Self.padded(thousandths, to: 3))"
    let zone = minutesAheadOfUTC.map { minutes in
      minutes == 0
        ? "Z"
        : "\(minutes < 0 ? "-" : "+")\(Self.padded(abs(minutes) / 60, to: 2)):\(Self.padded(abs(minutes) % 60, to: 2))"
    }
    return "\(day.iso8601)T\(clock.joined(separator: ":"))\(fraction)\(zone ?? "")"
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
