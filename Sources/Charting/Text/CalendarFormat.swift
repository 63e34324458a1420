/// The one place where days become text for readers.
///
/// German writes `12. März 2025`, English `12 Mar 2025`; quarters are `Q1 2025` in both.
public struct CalendarFormat: Hashable, Sendable {
  /// The names of the twelve months, short.
  public let months: [String]
  /// What stands between the day of the month and the month.
  public let daySeparator: String

  /// German, as DIN 5008 abbreviates months.
  public static let german = CalendarFormat(
    months: ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sep.", "Okt.", "Nov.", "Dez."],
    daySeparator: ".\u{A0}")
  /// English.
  public static let english = CalendarFormat(
    months: ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sep", "Oct", "Nov", "Dec"],
    daySeparator: "\u{A0}")

  /// The format of a language by its BCP 47 tag: German for `de` and its regions, otherwise English.
  public init(language: String) {
    let primary = language.split(separator: "-", maxSplits: 1).first?.lowercased()
    self = primary == "de" ? .german : .english
  }

  private init(months: [String], daySeparator: String) {
    self.months = months
    self.daySeparator = daySeparator
  }

  /// A year: `2025`.
  public func year(_ day: CalendarDay) -> String { String(day.year) }

  /// A quarter of a year: `Q1 2025`.
  public func quarter(_ day: CalendarDay) -> String { "Q\((day.month + 2) / 3)\u{A0}\(day.year)" }

  /// A month of a year: `März 2025`.
  public func month(_ day: CalendarDay) -> String { "\(months[day.month - 1])\u{A0}\(day.year)" }

  /// A day of a month, without its year: `12. März`.
  public func day(_ day: CalendarDay) -> String { "\(day.day)\(daySeparator)\(months[day.month - 1])" }
}
