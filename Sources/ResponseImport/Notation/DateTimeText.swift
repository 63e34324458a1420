import SurveyModel

/// Reads a day or a moment as people and platforms write it in a cell.
package enum DateTimeText {
  /// A longer text is no date; the longest written form with its zone has some 80 bytes.
  private static let maximumBytes = 120

  /// The moment in a text; `nil` where there is none, or where the order that settles it is not given.
  ///
  /// - Parameter order: the order of the day's numbers where the text alone does not tell.
  package static func moment(of text: String, order: DateOrder? = nil) -> Moment? {
    reading(of: text, order: order)?.value(under: order)
  }

  /// What a text says as a moment, or `nil` where it is none.
  ///
  /// Taken: `2024-03-12`, `2024/03/12`, `12.03.2024`, `12.3.24`, `3/25/2024`, `26. Januar 2023`, `January 26, 2023`,
  /// `26-Jan-2023`, each perhaps behind the day of the week and before a time: `14:05`, `14:05:09.312`, `2:05:09 PM`,
  /// perhaps with a zone: `Z`, `+03:00`, `GMT+2`, `CEST`, `Mitteleuropäische Normalzeit`. Open are days such as `3/4/2024`.
  /// Years of two digits are those from 1969 to 2068 (POSIX, `strptime`, `%y`).
  ///
  /// - Parameter order: a declared order, which also says what numbers with points, years of two digits in front and the
  ///   serial numbers of spreadsheets mean.
  package static func reading(of text: String, order: DateOrder? = nil) -> CellReading<Moment, DateOrder>? {
    guard text.utf8.count <= maximumBytes else { return nil }
    if order == .spreadsheetSerial, let moment = SpreadsheetSerial.moment(of: text) {
      return .clear(moment, shows: nil)
    }
    var cursor = TextCursor(text)
    cursor.skipBlanks()
    guard let day = WrittenDay.reading(&cursor, order: order), let time = WrittenTime(behindDay: &cursor) else {
      return nil
    }
    switch day {
    case .clear(let day, let shows): return time.moment(on: day).map { .clear($0, shows: shows) }
    case .open(let first, let second):
      guard let one = time.moment(on: first.value), let other = time.moment(on: second.value) else { return nil }
      return .open(.init(habit: first.habit, value: one), .init(habit: second.habit, value: other))
    }
  }
}
