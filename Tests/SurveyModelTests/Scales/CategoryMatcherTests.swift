import SurveyModel
import Testing

@Suite struct CategoryMatcherTests {
  private let satisfaction = CategoryMatcher(
    ScaleLibrary.scale(id: "satisfaction-5")?.categories ?? [], acceptsBareCodes: true)

  @Test(arguments: [
    ("sehr zufrieden", 0), ("Very satisfied ", 0), ("5", 0), ("5: very satisfied", 0), ("very satisfied5", 0), ("1", 4),
  ])
  func finds(label: String, position: Int) {
    #expect(satisfaction.position(of: label) == position)
  }

  @Test(arguments: ["4: very satisfied", "6", "", "very", "5: purple"])
  func doesNotFind(label: String) {
    #expect(satisfaction.position(of: label) == nil)
  }

  @Test func bareCodesStandForAnswersOnlyWhereTheyMay() {
    let sides = CategoryMatcher([Category(code: 1, label: "Polizei")], acceptsBareCodes: false)
    #expect(sides.position(of: "1") == nil)
    #expect(sides.position(of: "polizei") == 0)
  }

  @Test func numberLabelsMayCarryWords() {
    let recommendation = CategoryMatcher(RecommendationScale.categories, acceptsBareCodes: true)
    #expect(recommendation.position(of: "10 - extremely likely") == 10)
    #expect(recommendation.position(of: "not at all likely0") == 0)
    #expect(recommendation.position(of: "11") == nil)
  }
}
