import SurveyModel

/// Reads the rest of a text behind a day: nothing, or a time of day, perhaps with its zone.
struct WrittenTime {
  private var millisecondOfDay: Int?
  private var minutesAheadOfUTC: Int?

  /// Takes everything that is left; `nil` where it is neither nothing nor a time.
  init?(behindDay cursor: inout TextCursor) {
    let needsTime = cursor.take("T") || cursor.take(",")
    cursor.skipBlanks()
    if cursor.isAtEnd { if needsTime { return nil } else { return } }
    if !cursor.isAtDigit {
      guard let word = cursor.takeWord(), word == "um" || word == "at" else { return nil }
      cursor.skipBlanks()
    }
    guard let time = Self.clock(&cursor), let zone = UTCOffset(&cursor), cursor.isAtEnd else { return nil }
    millisecondOfDay = time
    minutesAheadOfUTC = zone.minutes
  }

  /// The moment on a day; `nil` where the zone is further from UTC than any is.
  func moment(on day: CalendarDay) -> Moment? {
    guard let millisecondOfDay else { return Moment(day) }
    return Moment(day, millisecondOfDay: millisecondOfDay, minutesAheadOfUTC: minutesAheadOfUTC)
  }

  /// `14:05`, `14:05:09.312`, `2:05:09 PM`, `14:05 Uhr`, in milliseconds since midnight.
  private static func clock(_ cursor: inout TextCursor) -> Int? {
    guard var hour = cursor.takeNumber(upTo: 2)?.value, hour < 24, cursor.take(":"),
      let minute = cursor.takeNumber(upTo: 2), minute.digits == 2, minute.value < 60
    else { return nil }
    var milliseconds = 0
    if cursor.take(":") {
      guard let second = cursor.takeNumber(upTo: 2), second.digits == 2, second.value < 60 else { return nil }
      milliseconds = second.value * 1_000
      if cursor.take(".") || cursor.take(",") {
        guard let thousandths = thousandths(&cursor) else { return nil }
        milliseconds += thousandths
      }
    }
    let end = cursor
    cursor.skipBlanks()
    switch half(&cursor) {
    case let half? where hour <= 12: hour = hour % 12 + half
    case .some: return nil
    case nil: cursor = end
    }
    cursor.skipBlanks()
    let beforeWord = cursor
    if cursor.takeWord() != "uhr" { cursor = beforeWord }
    return (hour * 60 + minute.value) * 60_000 + milliseconds
  }

  /// The first three digits of a fraction, further ones cut off.
  private static func thousandths(_ cursor: inout TextCursor) -> Int? {
    guard cursor.isAtDigit else { return nil }
    var value = 0
    var place = 100
    while let digit = cursor.takeDigit() {
      value += digit * place
      place /= 10
    }
    return value
  }

  /// 0 behind an AM, 12 behind a PM.
  private static func half(_ cursor: inout TextCursor) -> Int? {
    switch cursor.takeWord() {
    case "am": return 0
    case "pm": return 12
    case "a" where cursor.take(".m"): _ = cursor.take(".")
    case "p" where cursor.take(".m"):
      _ = cursor.take(".")
      return 12
    default: return nil
    }
    return 0
  }
}
