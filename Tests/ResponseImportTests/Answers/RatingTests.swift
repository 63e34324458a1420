import SurveyModel
import Testing

@testable import ResponseImport

@Suite struct RatingTests {
  private static let helpfulness = Scale(
    id: "helpful",
    categories: (1...5).map { code in
      Category(code: code, label: LocalisedText(["1": "not helpful", "5": "very helpful"]["\(code)"] ?? "\(code)"))
    } + [Category(code: 6, label: "cannot judge", missing: .dontKnow)],
    polarity: .higherIsBetter)

  private static let trust = Scale(
    id: "trust",
    categories: (0...10).map { code in
      Category(
        code: code,
        label: LocalisedText(["0": "gar kein Vertrauen", "10": "grösstes Vertrauen"]["\(code)"] ?? "\(code)"))
    }, polarity: .higherIsBetter)

  private static let satisfaction = ScaleLibrary.scale(id: "satisfaction-5") ?? helpfulness

  @Test(arguments: [
    ("very helpful", "4"), ("5: very helpful", "4"), ("Very helpful5", "4"), ("5", "4"), ("5.0", "4"), ("3", "2"),
    ("1 (not helpful)", "0"), ("cannot judge", "dontKnow"), ("6", "dontKnow"), ("N/A", "notApplicable"),
    ("0", "unreadable"), ("7", "unreadable"), ("4: very helpful", "unreadable"), ("", "noAnswer"),
  ])
  func readsHalfLabelledScales(cell: String, expected: String) throws {
    #expect(try OneQuestion(.rating(Self.helpfulness)).reading(cell) == expected)
  }

  @Test(arguments: [
    ("10 grösstes Vertrauen", "10"), ("grösstes Vertrauen10", "10"), ("10", "10"), ("0", "0"),
    ("0 gar kein Vertrauen", "0"), ("7.0", "7"), ("11", "unreadable"), ("-1", "unreadable"),
  ])
  func readsScalesFromNought(cell: String, expected: String) throws {
    #expect(try OneQuestion(.rating(Self.trust)).reading(cell) == expected)
  }

  @Test(arguments: [
    ("sehr zufrieden", "0"), ("Very satisfied", "0"), ("sehr unzufrieden", "4"), ("5", "0"), ("1.0", "4"),
    ("weiß nicht", "dontKnow"), ("ganz toll", "unreadable"),
  ])
  func readsLibraryScalesInBothLanguages(cell: String, expected: String) throws {
    #expect(try OneQuestion(.rating(Self.satisfaction)).reading(cell) == expected)
  }

  @Test(arguments: [
    ("0", "0"), ("10", "10"), ("10.0", "10"), ("10 - extremely likely", "10"), ("Not at all likely0", "0"),
    ("N/A", "notApplicable"), ("weiß nicht", "dontKnow"), ("11", "unreadable"), ("9.5", "unreadable"),
  ])
  func readsRecommendations(cell: String, expected: String) throws {
    #expect(try OneQuestion(.recommendation).reading(cell) == expected)
  }
}
