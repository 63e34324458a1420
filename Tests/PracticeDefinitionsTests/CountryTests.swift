import PracticeDefinitions
import SurveyModel
import Testing

@Suite struct CountryTests {
  @Test func theListIsThatOfISO3166() {
    #expect(Country.all.count == 250, "249 of ISO 3166-1, and Kosovo")
    #expect(Country.all.map(\.code) == Country.all.map(\.code).sorted())
    #expect(Set(Country.all.map(\.code)).count == 250)
    #expect(Country.all.count { $0.isInEEA } == 30, "27 of the Union, and three")
  }

  /// Each name leads to its own country, in whatever letters, so no two countries share one.
  @Test func everyCountryIsFoundByItsNames() {
    for country in Country.all {
      for name in [country.code, country.name.text(in: "en"), country.name.text(in: "de")] {
        #expect(Country.named(name) == country)
        #expect(Country.named(name.uppercased()) == country || name.contains("ß"), "\(name)")
      }
    }
  }

  @Test(arguments: [
    ("Czech Republic", "CZ"), ("Bundesrepublik Deutschland", "DE"), ("Slowakische Republik", "SK"), ("UK", "GB"),
    ("Bosnia and Herzegovina", "BA"), ("Türkei", "TR"), ("Turkey", "TR"), ("kosovo", "XK"),
  ])
  func otherNamesAreKnown(name: String, code: String) {
    #expect(Country.named(name)?.code == code)
  }

  @Test(arguments: ["", "D", "Germania", "Europe", "-", "eea"]) func othersAreNone(name: String) {
    #expect(Country.named(name) == nil)
  }
}
