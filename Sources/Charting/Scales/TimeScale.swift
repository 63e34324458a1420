/// Maps days to positions in proportion, with ticks where years, quarters, months or days begin.
struct TimeScale {
  /// A tick of the axis.
  struct Tick: Hashable {
    /// Whole days since 1 January 1970.
    let day: Int
    /// What is written there.
    let text: String
  }

  /// The first and the last day on the axis, whole days since 1 January 1970.
  let days: ClosedRange<Int>
  private let scale: LinearScale

  /// A scale over days; a single day lies in the middle.
  init(days: ClosedRange<Int>, start: Double, end: Double) {
    self.days = days
    let isSingle = days.lowerBound == days.upperBound
    let domain = isSingle ? Double(days.lowerBound) - 1...Double(days.upperBound) + 1 : Self.domain(days)
    scale = LinearScale(domain: domain, start: start, end: end)
  }

  private static func domain(_ days: ClosedRange<Int>) -> ClosedRange<Double> {
    Double(days.lowerBound)...Double(days.upperBound)
  }

  /// The position of a day.
  func position(of day: Int) -> Double { scale.position(of: Double(day)) }

  /// Ticks in the finest calendar unit of which at most `count` begin on the axis; at least one tick, if need be at the first day.
  ///
  /// O(ticks).
  func ticks(count: Int, format: CalendarFormat) -> [Tick] {
    let span = days.upperBound - days.lowerBound
    let first = Tick(day: days.lowerBound, text: format.day(CalendarDay(daysSince1970: days.lowerBound)))
    guard span > 0 else { return [first] }
    let most = max(1, count)
    let fitting = Self.units.lazy.filter { span / $0.shortest <= 2 * most }.map { unit in begin(of: unit) }
    let starts = fitting.first { !$0.days.isEmpty && $0.days.count <= most } ?? years(most: most)
    guard !starts.days.isEmpty else { return [first] }
    return starts.days.map { day in
      Tick(day: day, text: starts.unit.text(CalendarDay(daysSince1970: day), format))
    }
  }

  // MARK: Units

  private enum Kind {
    case days, months, quarters, years
  }

  /// A calendar unit, several of which may make one step.
  private struct Unit {
    let kind: Kind
    let steps: Int

    /// The fewest days that a step takes.
    var shortest: Int {
      switch kind {
      case .days: steps
      case .months: 28 * steps
      case .quarters: 90
      case .years: 365 * steps
      }
    }

    func text(_ day: CalendarDay, _ format: CalendarFormat) -> String {
      switch kind {
      case .days: format.day(day)
      case .months: format.month(day)
      case .quarters: format.quarter(day)
      case .years: format.year(day)
      }
    }
  }

  private struct Starts {
    let unit: Unit
    let days: [Int]
  }

  private static let units: [Unit] = [
    Unit(kind: .days, steps: 1), Unit(kind: .days, steps: 7), Unit(kind: .months, steps: 1),
    Unit(kind: .quarters, steps: 1), Unit(kind: .months, steps: 6), Unit(kind: .years, steps: 1),
  ]

  /// Where a unit begins on the axis; weeks are counted from Mondays.
  private func begin(of unit: Unit) -> Starts {
    switch unit.kind {
    case .days:
      let toMonday = ((4 - days.lowerBound) % 7 + 7) % 7
      let first = days.lowerBound + (unit.steps == 7 ? toMonday : 0)
      return Starts(unit: unit, days: Array(stride(from: first, through: days.upperBound, by: unit.steps)))
    case .months, .quarters, .years:
      let months = unit.kind == .months ? unit.steps : unit.kind == .quarters ? 3 : 12 * unit.steps
      return Starts(unit: unit, days: monthStarts(every: months))
    }
  }

  /// Years in steps of 1, 2, 5 or 10 times a power of ten.
  private func years(most: Int) -> Starts {
    let span = Double(days.upperBound - days.lowerBound) / 365.25
    let steps = Int(LinearScale.step(extent: max(span, 1), count: most, wholeNumbers: true))
    let starts = monthStarts(every: 12 * steps)
    return Starts(
      unit: Unit(kind: .years, steps: steps), days: starts.count <= most ? starts : Array(starts.dropLast()))
  }

  /// The first days of months whose number since the year 0 is a multiple of `step`.
  private func monthStarts(every step: Int) -> [Int] {
    let first = CalendarDay(daysSince1970: days.lowerBound)
    let month = 12 * first.year + first.month - 1 + (first.day > 1 ? 1 : 0)
    var next = (month + step - 1) / step * step
    var starts: [Int] = []
    while true {
      let start = CalendarDay(year: next / 12, month: next % 12 + 1, day: 1).daysSince1970
      guard start <= days.upperBound else { return starts }
      starts.append(start)
      next += step
    }
  }
}
