/// How the cells of a column, or of most columns of a file, write numbers and days, as far as a person declared it.
package struct CellNotation: Sendable, Equatable {
  /// What stands before the decimals of a number.
  package var decimalMark: DecimalMark?
  /// In which order a day's numbers stand.
  package var dateOrder: DateOrder?

  /// Creates a notation; what is `nil` is found out from the cells of each column.
  package init(decimalMark: DecimalMark? = nil, dateOrder: DateOrder? = nil) {
    self.decimalMark = decimalMark
    self.dateOrder = dateOrder
  }

  /// Takes over what another notation declares.
  package mutating func merge(_ other: CellNotation) {
    decimalMark = other.decimalMark ?? decimalMark
    dateOrder = other.dateOrder ?? dateOrder
  }
}

/// The mark before the decimals; the other one then groups thousands.
package enum DecimalMark: String, Sendable, CaseIterable {
  /// `3,5` and `1.234,5`, as in German.
  case comma
  /// `3.5` and `1,234.5`, as in English, and `1'234.5`, as in Switzerland.
  case point
}

/// The order of the numbers in a day.
package enum DateOrder: String, Sendable, CaseIterable {
  /// `27/04/2026`, as in most of Europe.
  case dayMonthYear = "day-month-year"
  /// `4/27/2026`, as in the United States.
  case monthDayYear = "month-day-year"
  /// `26-04-27`, with a year of two digits in front; one of four digits needs no declaration.
  case yearMonthDay = "year-month-day"
  /// `46139.48`: days since 1899-12-30, as a spreadsheet counts them. Never guessed.
  case spreadsheetSerial = "spreadsheet-serial"
}
