import SurveyModel

/// How many cells of a column show which habit of writing, and how many could be read under two; `merge` adds them up.
package struct HabitEvidence<Habit: Sendable & Hashable>: Sendable, Equatable {
  /// The habits that cells show, each with the number of cells.
  package private(set) var shown: [Habit: Int] = [:]
  /// The number of cells that could be read under two habits.
  package private(set) var openCount = 0

  /// Evidence of no cell.
  package init() {}

  /// Takes in what a cell says.
  package mutating func add<Value>(_ reading: CellReading<Value, Habit>, count: Int = 1) {
    switch reading {
    case .clear(_, let habit?): shown[habit, default: 0] += count
    case .clear(_, nil): break
    case .open: openCount += count
    }
  }

  /// Adds the cells of another column or part of a file.
  package mutating func merge(_ other: HabitEvidence) {
    shown.merge(other.shown, uniquingKeysWith: +)
    openCount += other.openCount
  }

  /// The one habit that the column's clear cells show; `nil` where none does, or where they disagree.
  package var habit: Habit? { shown.count == 1 ? shown.first?.key : nil }

  /// Whether cells show different habits, so that nothing can be concluded for the open ones.
  package var isContradictory: Bool { shown.count > 1 }
}

/// What the cells of one column show about the writing of numbers and of days.
package struct NotationEvidence: Sendable, Equatable {
  /// What stands before the decimals.
  package var decimalMark = HabitEvidence<DecimalMark>()
  /// In which order a day's numbers stand.
  package var dateOrder = HabitEvidence<DateOrder>()

  /// Evidence of no cell.
  package init() {}

  /// Whether cells show different habits of the one or the other.
  package var isContradictory: Bool { decimalMark.isContradictory || dateOrder.isContradictory }

  /// Takes in a text, blanks at its ends removed, as a number and as a day.
  package mutating func add(_ text: String) {
    if let number = NumberText.reading(of: text) { decimalMark.add(number) }
    if let moment = DateTimeText.reading(of: text) { dateOrder.add(moment) }
  }

  /// Adds the cells of another column or part of a file.
  package mutating func merge(_ other: NotationEvidence) {
    decimalMark.merge(other.decimalMark)
    dateOrder.merge(other.dateOrder)
  }
}
