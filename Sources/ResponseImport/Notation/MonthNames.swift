/// The names of months and days of the week in English and German, whole and shortened.
enum MonthNames {
  /// The number of a month, from 1, by its name in lower case.
  static func month(_ name: String) -> Int? { months[name] }

  /// Whether a word in lower case is a day of the week.
  static func isDayOfTheWeek(_ word: String) -> Bool { daysOfTheWeek.contains(word) }

  private static let months: [String: Int] = [
    "january": 1, "jan": 1, "januar": 1, "jänner": 1, "jän": 1, "february": 2, "feb": 2, "februar": 2, "feber": 2,
    "march": 3, "mar": 3, "märz": 3, "mär": 3, "mrz": 3, "april": 4, "apr": 4, "may": 5, "mai": 5, "june": 6, "jun": 6,
    "juni": 6, "july": 7, "jul": 7, "juli": 7, "august": 8, "aug": 8, "september": 9, "sep": 9, "sept": 9,
    "october": 10, "oct": 10, "oktober": 10, "okt": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
    "dezember": 12, "dez": 12,
  ]

  private static let daysOfTheWeek: Set<String> = [
    "monday", "mon", "tuesday", "tue", "tues", "wednesday", "wed", "thursday", "thu", "thur", "thurs", "friday", "fri",
    "saturday", "sat", "sunday", "sun", "montag", "mo", "dienstag", "di", "mittwoch", "mi", "donnerstag", "do",
    "freitag", "fr", "samstag", "sa", "sonnabend", "sonntag", "so",
  ]
}
