import Testing

@testable import Charting

@Suite struct TimeScaleTests {
  /// Day numbers from GNU date: `date -u -d 2000-02-29 +%s` over 86,400 and so on.
  @Test(
    arguments: [
      (1970, 1, 1, 0), (2000, 2, 29, 11_016), (1969, 12, 31, -1), (2026, 3, 1, 20_513), (1900, 3, 1, -25_508),
    ])
  func daysAreThoseOfTheCalendar(_ year: Int, _ month: Int, _ day: Int, _ number: Int) {
    let date = CalendarDay(year: year, month: month, day: day)
    #expect(date.daysSince1970 == number)
    #expect(CalendarDay(daysSince1970: number) == date)
  }

  @Test func everyDayIsTheOneAfterTheLast() {
    var last = CalendarDay(daysSince1970: -200_001)
    for number in -200_000...200_000 {
      let day = CalendarDay(daysSince1970: number)
      let isNext = day.day == last.day + 1 && day.month == last.month && day.year == last.year
      let isFirst =
        day.day == 1 && last.day >= 28 && (day.month == last.month + 1 || (day.month == 1 && last.month == 12))
      guard isNext || isFirst, day.daysSince1970 == number else {
        Issue.record("day \(number) does not follow the last one")
        return
      }
      last = day
    }
  }

  private func ticks(_ from: (Int, Int, Int), _ to: (Int, Int, Int), count: Int) -> [String] {
    let days = [from, to].map { CalendarDay(year: $0.0, month: $0.1, day: $0.2).daysSince1970 }
    return TimeScale(days: days[0]...days[1], start: 0, end: 1).ticks(count: count, format: .german).map(\.text)
  }

  @Test func ticksFallOnTheBeginningsOfCalendarUnits() {
    #expect(ticks((2020, 5, 1), (2025, 10, 9), count: 6) == ["2021", "2022", "2023", "2024", "2025"])
    #expect(ticks((1991, 5, 1), (2025, 10, 9), count: 6) == ["2000", "2010", "2020"])
    #expect(
      ticks((2024, 1, 1), (2024, 12, 31), count: 4) == ["Q1\u{A0}2024", "Q2\u{A0}2024", "Q3\u{A0}2024", "Q4\u{A0}2024"])
    #expect(ticks((2024, 2, 20), (2024, 4, 10), count: 3) == ["März\u{A0}2024", "Apr.\u{A0}2024"])
    #expect(ticks((2024, 2, 28), (2024, 3, 1), count: 3) == ["28.\u{A0}Feb.", "29.\u{A0}Feb.", "1.\u{A0}März"])
    #expect(ticks((2024, 3, 1), (2024, 3, 20), count: 4) == ["4.\u{A0}März", "11.\u{A0}März", "18.\u{A0}März"])
    #expect(ticks((2024, 3, 1), (2024, 3, 1), count: 4) == ["1.\u{A0}März"])
  }

  @Test func positionsAreInProportionAndASingleDayLiesInTheMiddle() {
    let scale = TimeScale(days: 100...200, start: 10, end: 110)
    #expect(scale.position(of: 100) == 10 && scale.position(of: 150) == 60 && scale.position(of: 200) == 110)
    #expect(TimeScale(days: 5...5, start: 0, end: 10).position(of: 5) == 5)
    let points = PointScale(count: 4, start: 0, end: 80)
    #expect(points.step == 20 && points.position(of: 0) == 10 && points.position(of: 3) == 70)
  }
}
