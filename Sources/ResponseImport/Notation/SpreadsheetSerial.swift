import SurveyModel

/// Days as spreadsheets count them: 1 January 1970 is 25,569, and the time of day is the fraction.
///
/// Source: ECMA-376-1:2016, 18.17.4.1, the 1900 date system. Numbers up to 60 are not taken, since that system counts a
/// 29 February 1900 which there was not.
enum SpreadsheetSerial {
  private static let firstSound = 61.0
  /// The serial number of 1970-01-01.
  private static let epoch = 25_569

  /// The moment that a number stands for; a whole one is a day without a time.
  static func moment(of text: String) -> Moment? {
    let number: Double? =
      switch NumberText.reading(of: text) {
      case .clear(let number, _): number
      // 46.139 is no day: the serial numbers of this century have five digits before the mark.
      case .open, nil: nil
      }
    guard let number, number >= firstSound, let day = CalendarDay(daysSinceEpoch: Int(number.rounded(.down)) - epoch)
    else { return nil }
    let milliseconds = Int(((number - number.rounded(.down)) * 86_400_000).rounded())
    if milliseconds == 0 { return Moment(day) }
    return Moment(day, millisecondOfDay: min(milliseconds, 86_399_999))
  }
}
