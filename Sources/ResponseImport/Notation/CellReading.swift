/// What a cell says that different countries write in different ways.
package enum CellReading<Value: Sendable & Hashable, Habit: Sendable & Hashable>: Sendable, Hashable {
  /// What a cell says under one habit.
  package struct Choice: Sendable, Hashable {
    let habit: Habit
    let value: Value
  }

  /// The cell can be read in one way only, whatever the habit; `shows` is the habit that it gives away.
  case clear(Value, shows: Habit?)
  /// The cell says different things under two habits.
  case open(Choice, Choice)

  /// What the cell says under a habit; `nil` where it takes a habit to know and none of the two is given.
  package func value(under habit: Habit?) -> Value? {
    switch self {
    case .clear(let value, _): value
    case .open(let first, let second): first.habit == habit ? first.value : second.habit == habit ? second.value : nil
    }
  }
}
