import SurveyModel

/// Reads the day in front of a text.
enum WrittenDay {
  /// What stands between the numbers of a day.
  private enum Separator: CaseIterable {
    case hyphen
    case slash
    case point

    var text: StaticString {
      switch self {
      case .hyphen: "-"
      case .slash: "/"
      case .point: "."
      }
    }
  }

  /// The day, with the order of its numbers where they could be swapped; `nil` where there is none.
  static func reading(_ cursor: inout TextCursor, order: DateOrder?) -> CellReading<CalendarDay, DateOrder>? {
    if !cursor.isAtDigit {
      guard var word = cursor.takeWord() else { return nil }
      if MonthNames.isDayOfTheWeek(word) {
        skipPunctuation(&cursor)
        if cursor.isAtDigit { return reading(&cursor, order: order) }
        guard let next = cursor.takeWord() else { return nil }
        word = next
      }
      return MonthNames.month(word).flatMap { behind(month: $0, &cursor) }
    }
    guard let first = cursor.takeNumber(upTo: 4) else { return nil }
    for separator in Separator.allCases {
      let start = cursor
      if cursor.take(separator.text), let second = cursor.takeNumber(upTo: 2) {
        guard cursor.take(separator.text), let third = cursor.takeNumber(upTo: 4) else { return nil }
        return numbers((first, second, third), between: separator, order: order)
      }
      cursor = start
    }
    return first.digits <= 2 ? behind(dayOfMonth: first.value, &cursor) : nil
  }

  private typealias Number = (value: Int, digits: Int)

  private static func numbers(
    _ parts: (Number, Number, Number), between separator: Separator, order: DateOrder?
  ) -> CellReading<CalendarDay, DateOrder>? {
    let (first, second, third) = parts
    if first.digits == 4 {
      return third.digits <= 2 ? day(year: first.value, second.value, third.value) : nil
    }
    if first.digits == 2, third.digits == 2, order == .yearMonthDay {
      return day(year: century(first.value), second.value, third.value)
    }
    guard first.digits <= 2, let year = year(third) else { return nil }
    // `24-03-12` has its year in front more often than behind.
    if separator == .hyphen, third.digits == 2, order == nil { return nil }
    let dayFirst = CalendarDay(year: year, month: second.value, day: first.value)
    let monthFirst = CalendarDay(year: year, month: first.value, day: second.value)
    // Points are written between a day and a month in this order, unless somebody says otherwise.
    if separator == .point { return (order == .monthDayYear ? monthFirst : dayFirst).map { .clear($0, shows: nil) } }
    switch (dayFirst, monthFirst) {
    case (let day?, let other?):
      return day == other
        ? .clear(day, shows: nil)
        : .open(.init(habit: .dayMonthYear, value: day), .init(habit: .monthDayYear, value: other))
    case (let day?, nil): return .clear(day, shows: .dayMonthYear)
    case (nil, let day?): return .clear(day, shows: .monthDayYear)
    case (nil, nil): return nil
    }
  }

  /// `26. Januar 2023`, `26th January 2023`, `26-Jan-23`, without the number of the day.
  private static func behind(dayOfMonth: Int, _ cursor: inout TextCursor) -> CellReading<CalendarDay, DateOrder>? {
    for suffix in ["st", "nd", "rd", "th", ".", "-"] as [StaticString] where cursor.take(suffix) { break }
    cursor.skipBlanks()
    guard let month = cursor.takeWord().flatMap(MonthNames.month) else { return nil }
    skipPunctuation(&cursor)
    guard let number = cursor.takeNumber(upTo: 4), let year = year(number) else { return nil }
    return day(year: year, month, dayOfMonth)
  }

  /// `January 26, 2023`, `Jan 26th 2023`, without the name of the month.
  private static func behind(month: Int, _ cursor: inout TextCursor) -> CellReading<CalendarDay, DateOrder>? {
    skipPunctuation(&cursor)
    guard let number = cursor.takeNumber(upTo: 2) else { return nil }
    for suffix in ["st", "nd", "rd", "th"] as [StaticString] where cursor.take(suffix) { break }
    skipPunctuation(&cursor)
    guard let year = cursor.takeNumber(upTo: 4), year.digits == 4 else { return nil }
    return day(year: year.value, month, number.value)
  }

  private static func skipPunctuation(_ cursor: inout TextCursor) {
    while cursor.take(".") || cursor.take(",") || cursor.take("-") {}
    cursor.skipBlanks()
  }

  private static func day(year: Int, _ month: Int, _ day: Int) -> CellReading<CalendarDay, DateOrder>? {
    CalendarDay(year: year, month: month, day: day).map { .clear($0, shows: nil) }
  }

  private static func year(_ number: Number) -> Int? {
    switch number.digits {
    case 2: century(number.value)
    case 4: number.value
    default: nil
    }
  }

  private static func century(_ year: Int) -> Int { year < 69 ? 2_000 + year : 1_900 + year }
}
