import SurveyDefinitions
import SurveyModel
import Testing

/// `labels:` maps a text once for every question it can come from.
@Suite struct LabelTests {
  private static let text = """
    resonanz: 1
    id: forum
    title: Forum
    languages: [de]
    questions:
      - id: side
        text: Seite
        kind: single
        options: [Polizei, Gemeinde]
        column: S
      - battery: parts
        text: Wie war
        scale: satisfaction-5
        items:
          - {id: talk, text: Vortrag, column: A}
          - {id: food, text: Essen, column: B}
      - {id: all, text: Insgesamt, scale: satisfaction-5, column: C}
    labels:
      satisfaction-5: {"voll zufrieden!": 5}
      parts: {entfällt heute: not-applicable}
      side: {"Polizist:in": 1, möchte ich nicht sagen: refused}
    """

  @Test func mapsATextForAQuestionABatteryOrAScale() throws {
    let definition = try SurveyDefinitionReader.read(text: Self.text, file: "survey.yaml").definition
    let answers = definition.questions.map { question in
      let matcher = CategoryMatcher(question.kind.categories, acceptsBareCodes: true)
      return ["voll zufrieden!", "entfällt heute", "Polizist:in", "möchte ich nicht sagen"].map { text in
        matcher.position(of: text).map { question.kind.categories[$0] }
      }
    }
    #expect(answers.map { $0[0]?.code } == [nil, 5, 5, 5])
    #expect(answers.map { $0[1]?.missing } == [nil, .notApplicable, .notApplicable, nil])
    #expect(answers[0][2]?.label.text(in: "de") == "Polizei")
    #expect(answers[0][3]?.missing == .refused)
  }

  @Test func whatIsWrittenBackMeansTheSame() throws {
    let definition = try SurveyDefinitionReader.read(text: Self.text, file: "survey.yaml").definition
    let written = SurveyDefinitionWriter.text(of: definition)
    let again = try SurveyDefinitionReader.read(text: written, file: "survey.yaml").definition
    #expect(again.questions.map(\.kind.categories) == definition.questions.map(\.kind.categories))
  }
}
