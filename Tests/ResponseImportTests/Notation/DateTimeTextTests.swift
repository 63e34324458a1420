import SurveyModel
import TestSupport
import Testing

@testable import ResponseImport

@Suite struct DateTimeTextTests {
  @Test(arguments: [
    ("2024-03-12", "2024-03-12"), ("2024/3/12", "2024-03-12"), ("27.04.2026", "2026-04-27"), ("1.2.24", "2024-02-01"),
    ("1.2.85", "1985-02-01"), ("27.04.2026 11:34", "2026-04-27T11:34:00"),
    ("27.04.2026, 11:34 Uhr", "2026-04-27T11:34:00"),
    ("4/27/26 11:34 AM", "2026-04-27T11:34:00"), ("4/27/2026 11:34:05 PM", "2026-04-27T23:34:05"),
    ("4/27/2026 12:00 AM", "2026-04-27T00:00:00"), ("4/27/2026 12:30 p.m.", "2026-04-27T12:30:00"),
    ("4/27/2026 9:05\u{202F}PM", "2026-04-27T21:05:00"), ("25/3/2024", "2024-03-25"), ("3/3/2024", "2024-03-03"),
    ("2020/05/12 4:31:22 PM GMT+2", "2020-05-12T16:31:22+02:00"),
    ("2020/05/12 4:31:22 PM GMT-11", "2020-05-12T16:31:22-11:00"),
    ("2021-07-15T10:17:27.312+03:00", "2021-07-15T10:17:27.312+03:00"),
    ("2021-07-15T10:17:27.3129Z", "2021-07-15T10:17:27.312Z"),
    ("2021-07-15T10:17:27+0530", "2021-07-15T10:17:27+05:30"), ("2021-07-15 10:17:27 UTC", "2021-07-15T10:17:27Z"),
    ("2021-07-15T10:17:27−03:30", "2021-07-15T10:17:27-03:30"), ("2022/10/04 14:30:38", "2022-10-04T14:30:38"),
    ("06/23/2023 05:10:40 PM", "2023-06-23T17:10:40"), ("24.12.2023 18:00 MEZ", "2023-12-24T18:00:00+01:00"),
    (
      "Donnerstag, 26. Januar 2023 um 13:39:50 Mitteleuropäische Normalzeit", "2023-01-26T13:39:50+01:00"
    ),
    ("Thursday, January 26, 2023 at 1:39:50 PM Central European Standard Time", "2023-01-26T13:39:50+01:00"),
    ("26. März 2023", "2023-03-26"), ("26 Mar 2023", "2023-03-26"), ("1st May 2024", "2024-05-01"),
    ("3. Mai 2024", "2024-05-03"),
    ("May 2nd, 2024", "2024-05-02"), ("Dec 05, 2022 18:03:11", "2022-12-05T18:03:11"), ("26-Jan-23", "2023-01-26"),
    ("26-JAN-2023 10:00", "2023-01-26T10:00:00"), ("Mo., 5. Feb. 2024 09:07", "2024-02-05T09:07:00"),
    ("Fri Sep 20 2024 14:29:43 GMT+0200 (Central European Summer Time)", "2024-09-20T14:29:43+02:00"),
    ("29.02.2024", "2024-02-29"),
  ])
  func readsWhatIsClear(text: String, expected: String) {
    #expect(DateTimeText.moment(of: text)?.iso8601 == expected)
    #expect(DateTimeText.moment(of: "  \(text)\u{A0}")?.iso8601 == expected)
  }

  @Test(arguments: [
    ("3/4/2024", "2024-04-03", "2024-03-04"), ("3-4-2024", "2024-04-03", "2024-03-04"),
    ("3/4/24 10:00", "2024-04-03T10:00:00", "2024-03-04T10:00:00"),
    ("12/11/2024 1:05 PM GMT+2", "2024-11-12T13:05:00+02:00", "2024-12-11T13:05:00+02:00"),
  ])
  func leavesOpenWhatCountriesReadDifferently(text: String, dayFirst: String, monthFirst: String) {
    #expect(DateTimeText.moment(of: text) == nil)
    #expect(DateTimeText.moment(of: text, order: .dayMonthYear)?.iso8601 == dayFirst)
    #expect(DateTimeText.moment(of: text, order: .monthDayYear)?.iso8601 == monthFirst)
    #expect(DateTimeText.moment(of: text, order: .spreadsheetSerial) == nil)
  }

  @Test(arguments: [
    ("24-03-12", DateOrder.yearMonthDay, "2024-03-12"), ("24/3/12", .yearMonthDay, "2024-03-12"),
    ("4.27.2026", .monthDayYear, "2026-04-27"), ("24-03-12", .dayMonthYear, "2012-03-24"),
    ("46139", .spreadsheetSerial, "2026-04-27"), ("46139.5", .spreadsheetSerial, "2026-04-27T12:00:00"),
    ("46139,25", .spreadsheetSerial, "2026-04-27T06:00:00"), ("25569", .spreadsheetSerial, "1970-01-01"),
    ("61", .spreadsheetSerial, "1900-03-01"), ("2026-04-27", .spreadsheetSerial, "2026-04-27"),
    ("25/3/2024", .monthDayYear, "2024-03-25"),
  ])
  func aDeclaredOrderSettlesMore(text: String, order: DateOrder, expected: String) {
    #expect(DateTimeText.moment(of: text, order: order)?.iso8601 == expected)
  }

  @Test(arguments: [
    "", " ", "March", "2024", "2024-13-01", "30.02.2024", "29.02.2023", "2024-03-12 in the evening", "2024-03-12T",
    "2024-03-12 25:00", "2024-03-12 10:60", "2024-03-12 1:5", "13/13/2024", "1.2.3", "12.03.02024", "46139", "24-03-12",
    "2024-03-12 14:00 PM", "2024-03-12 10:00 XYZ", "2024-03-12 10:00 +25:00", "10:00", "1/2", "1.234.567", "31/04/2024",
    "2024-03-12 10:00 (", "26. Januar", "Donnerstag", "2024-03/12", "0000-01-01", "2024-03-12 10:00:00:00",
    "5 apples 2024",
  ])
  func takesNothingElse(text: String) {
    #expect(DateTimeText.reading(of: text) == nil)
  }

  @Test(arguments: 0..<200) func randomMomentsReadBack(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let day = try #require(CalendarDay(daysSinceEpoch: Int.random(in: 0...35_000, using: &random)))
    let hour = Int.random(in: 0...23, using: &random)
    let minute = Int.random(in: 0...59, using: &random)
    let second = Int.random(in: 0...59, using: &random)
    let offset = Int.random(in: -48...56, using: &random) * 15
    let iso = day.iso8601.split(separator: "-").compactMap { Int($0) }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let clock = "\(two(hour)):\(two(minute)):\(two(second))"
    let halves = "\((hour + 11) % 12 + 1):\(two(minute)):\(two(second)) \(hour < 12 ? "AM" : "PM")"
    let zone = "\(offset < 0 ? "-" : "+")\(two(abs(offset) / 60)):\(two(abs(offset) % 60))"
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let local = try #require(Moment(day, millisecondOfDay: ((hour * 60 + minute) * 60 + second) * 1_000))
    let zoned = try #require(
      Moment(day, millisecondOfDay: ((hour * 60 + minute) * 60 + second) * 1_000, minutesAheadOfUTC: offset))
    let written: [(String, DateOrder?, Moment)] = [
      ("\(day.iso8601)T\(clock)\(zone)", nil, zoned), (zoned.iso8601, nil, zoned), (local.iso8601, nil, local),
      ("\(day.iso8601) \(halves) GMT\(zone)", nil, zoned),
      ("\(two(iso[2])).\(two(iso[1])).\(iso[0]) \(clock)", nil, local),
      ("\(iso[1])/\(iso[2])/\(iso[0]) \(halves)", .monthDayYear, local),
      ("\(iso[2])/\(iso[1])/\(iso[0]) \(clock)", .dayMonthYear, local),
      ("\(months[iso[1] - 1]) \(iso[2]), \(iso[0]) \(clock)", nil, local),
      ("\(iso[2]). \(months[iso[1] - 1]). \(iso[0]) um \(clock)", nil, local),
    ]
    for (text, order, expected) in written {
      #expect(DateTimeText.moment(of: text, order: order) == expected, "\(text)")
    }
  }

  @Test(arguments: 0..<100) func randomTextsAreSafe(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "1", "12", "2024", "-", "/", ".", ":", " ", "T", "Z", "+", "AM", "Jan", "um", ",", "(", ")", "%", "é", "\u{A0}",
    ]
    for _ in 0..<100 {
      let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      let moment = DateTimeText.moment(of: text)
      // Whatever is taken for a moment is one that can be written and read again.
      if let moment { #expect(DateTimeText.moment(of: moment.iso8601) == moment, "\(text)") }
      _ = NumberText.reading(of: text)
    }
  }
}
