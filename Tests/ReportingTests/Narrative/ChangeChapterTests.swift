import Disclosure
import Statistics
import SurveyModel
import Testing

@testable import Reporting

/// The chapters on change and on what goes together: what they say, and what they never say.
@Suite struct ChangeChapterTests {
  private static func chapter(_ id: String, _ language: ReportLanguage, respondents: Int = 90) throws -> String {
    let document = EventReport.document(of: Samples.changes(respondents: respondents).material, language: language)
    let text = String(decoding: MarkdownFormat().render(document), as: UTF8.self)
    let section = try #require(document.allSections.first { $0.id == id })
    return try #require(text.split(separator: "\n## ").map { String($0) }.first { $0.hasPrefix(section.title.plain) })
  }

  @Test(arguments: ["changes", "key-drivers"], ReportLanguage.allCases)
  func noWordOfCausesIsSaid(chapter: String, language: ReportLanguage) throws {
    let text = try Self.chapter(chapter, language).lowercased()
    for word in ["impact", "effect", "improve", "cause", " drive", "wirk", "effekt", "verbesser", "ursach"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test func eachPairHasAWordWithItsCounts() throws {
    let english = try Self.chapter("changes", .english)
    #expect(english.contains("moved up"))
    #expect(english.contains("of 90 respondents who answered both"))
    #expect(english.contains("That excludes neither a change nor none."))
    #expect(
      english.contains("<code>then</code> and <code>gone</code> were declared as a pair and could not be compared"))
    #expect(english.contains("3 pairs are declared"))
    #expect(english.contains("Both answers were given in the same form"))
    let german = try Self.chapter("changes", .german)
    #expect(german.contains("nach oben") && german.contains("im selben Bogen"))
  }

  @Test func hardlyAnyMovesAreNoSignOfStability() throws {
    let text = try Self.chapter("changes", .english)
    #expect(text.contains("answers that differ: 1."))
    #expect(text.contains("at least 6 would have to differ"))
  }

  @Test func ofNineRespondentsThereAreCountsOnly() throws {
    let text = try Self.chapter("changes", .english, respondents: 9)
    #expect(text.contains("too few") && text.contains("So few allow no test, and") && !text.contains("**moved up**"))
    #expect(!text.contains("%)"), "no shares of fewer than ten")
  }

  @Test(arguments: [InstrumentDesign.prePostLinked, .prePostUnlinked, .controlled])
  func formsOfTheirOwnAreNotCalledOneForm(design: InstrumentDesign) {
    #expect(Wording(language: .english).oneForm(design) == nil)
  }

  @Test func terminalLinesFitIntoEightyColumns() {
    let material = Samples.changes(respondents: 90).material
    for language in ReportLanguage.allCases {
      let edition = ReportEdition(material, language: language)
      let lines = TerminalChanges.lines(edition, width: 80) + TerminalKeyDrivers.lines(edition, width: 80)
      #expect(lines.contains { $0.contains("then → now") })
      #expect(lines.flatMap { $0.split(separator: "\n") }.allSatisfy { $0.count <= 80 })
    }
  }
}
