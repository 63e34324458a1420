import SurveyModel
import Testing

@Suite struct MomentTests {
  private func moment(_ day: Int, _ seconds: Int, _ offset: Int? = nil) throws -> Moment {
    let day = try #require(CalendarDay(daysSinceEpoch: day))
    return try #require(Moment(day, millisecondOfDay: seconds * 1_000, minutesAheadOfUTC: offset))
  }

  @Test func secondsHonourTheZones() throws {
    let berlin = try moment(20_000, 10 * 3_600, 120)
    #expect(Moment.secondsBetween(berlin, try moment(20_000, 8 * 3_600, 0)) == 0)
    #expect(Moment.secondsBetween(berlin, try moment(20_000, 8 * 3_600 + 90, 0)) == 90)
    #expect(Moment.secondsBetween(try moment(20_000, 86_399, -60), try moment(20_001, 3_600, 0)) == 1)
    #expect(Moment.secondsBetween(try moment(20_000, 86_399), try moment(20_001, 1)) == 2)
    #expect(Moment.secondsBetween(try moment(20_001, 1), try moment(20_000, 86_399)) == -2)
  }

  @Test func secondsAreUnknownBetweenDifferentKindsOfClocks() throws {
    let zoned = try moment(20_000, 10, 0)
    let local = try moment(20_000, 20)
    #expect(Moment.secondsBetween(zoned, local) == nil)
    #expect(Moment.secondsBetween(local, Moment(local.day)) == nil)
    #expect(Moment(local.day).secondOfDay == nil)
  }

  @Test func thousandthsAreKept() throws {
    let day = try #require(CalendarDay(year: 2021, month: 7, day: 15))
    let first = try #require(Moment(day, millisecondOfDay: 37_047_312, minutesAheadOfUTC: 180))
    #expect(first.iso8601 == "2021-07-15T10:17:27.312+03:00")
    #expect(first.secondOfDay == 37_047.312)
    let second = try #require(Moment(day, millisecondOfDay: 37_047_313, minutesAheadOfUTC: 180))
    #expect(Moment.secondsBetween(first, second) == 0.001)
    #expect(Moment(day).iso8601 == "2021-07-15")
    #expect(try moment(0, 0, -210).iso8601 == "1970-01-01T00:00:00-03:30")
    #expect(try moment(0, 0, 0).iso8601 == "1970-01-01T00:00:00Z")
  }

  @Test func thereIsNoTimeBeyondTheDay() throws {
    let day = try #require(CalendarDay(daysSinceEpoch: 0))
    #expect(Moment(day, millisecondOfDay: 86_400_000) == nil)
    #expect(Moment(day, millisecondOfDay: -1) == nil)
    #expect(Moment(day, millisecondOfDay: 0, minutesAheadOfUTC: 1_081) == nil)
  }

  @Test(arguments: [(-719_162, "0001-01-01"), (0, "1970-01-01"), (11_016, "2000-02-29"), (2_932_896, "9999-12-31")])
  func daysAreCountedFrom1970(days: Int, text: String) throws {
    #expect(try #require(CalendarDay(daysSinceEpoch: days)).iso8601 == text)
    #expect(CalendarDay(daysSinceEpoch: -719_163) == nil)
    #expect(CalendarDay(daysSinceEpoch: 2_932_897) == nil)
  }
}
