import SurveyModel
import Testing

@Suite struct LabelNormaliserTests {
  @Test(arguments: [
    ("Strongly agree", "strongly agree"),
    ("strongly agree", "strongly agree"),
    ("  Very\u{A0}helpful \t", "very helpful"),
    ("\u{FEFF}1 (None at all)", "1 (none at all)"),
    ("Don\u{2019}t know", "don't know"),
    ("teils \u{2013} teils", "teils - teils"),
    ("WEISS NICHT", "weiss nicht"),
    ("Weiß nicht.", "weiss nicht"),
    ("Größe", "grösse"),
    ("very\n  helpful", "very helpful"),
    ("☹\u{FE0F}", "☹"),
    ("", ""), (" \u{A0}", ""), ("k. A.", "k. a"),
  ])
  func foldsWhatExportsVary(label: String, normal: String) {
    #expect(LabelNormaliser.normalForm(label) == normal)
  }

  @Test func isIdempotent() {
    for scale in ScaleLibrary.scales {
      for category in scale.categories {
        for label in category.label.wordings.map(\.text) + category.aliases {
          let normal = LabelNormaliser.normalForm(label)
          #expect(LabelNormaliser.normalForm(normal) == normal)
        }
      }
    }
  }

  @Test func composedAndDecomposedLettersAreTheSame() {
    #expect(LabelNormaliser.normalForm("nu\u{308}tzlich") == LabelNormaliser.normalForm("n\u{FC}tzlich"))
  }
}
