import SurveyModel
import Testing

@Suite struct SurveyIDTests {
  @Test(arguments: [
    ("symposium-2024", "symposium-2024"), ("Symposium 2024: Köln?", "Symposium 2024- Köln-"), (".hidden", "hidden"),
    ("..", "survey"), (" a b ", "a b"), ("", "survey"), ("a/b\\c", "a-b-c"), ("a\u{7}b", "a-b"), (". .x", "x"),
  ])
  func isMadeFromAName(name: String, id: String) {
    #expect(SurveyID.made(from: name) == id)
    #expect(SurveyID.isFit(id))
    #expect(SurveyID.isFit(name) == (name == id))
  }
}
