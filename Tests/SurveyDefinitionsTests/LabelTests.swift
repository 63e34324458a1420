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
      - {id: order, text: Folge, kind: ranking, options: [{label: A, column: O1}, {label: B, column: O2}]}
      - {id: ticks, text: Kreuze, kind: multiple, options: [{label: A, column: P1}, {label: B, column: P2}]}
    labels:
      satisfaction-5: {"voll zufrieden!": 5}
      parts: {entfällt heute: not-applicable}
      side: {"Polizist:in": 1, möchte ich nicht sagen: refused}
      order: {zuerst: 1, gar nicht: no-answer}
      ticks: {voll: chosen, leer: not-chosen}
    """

  @Test func mapsATextForAQuestionABatteryOrAScale() throws {
    let definition = try SurveyDefinitionReader.read(text: Self.text, file: "survey.yaml").definition
    let onScale = DeclaredText("voll zufrieden!", means: .code(5))
    let inBattery = DeclaredText("entfällt heute", means: .missing(.notApplicable))
    #expect(
      definition.questions.map(\.declaredTexts) == [
        [
          DeclaredText("Polizist:in", means: .code(1)),
          DeclaredText("möchte ich nicht sagen", means: .missing(.refused)),
        ],
        [onScale, inBattery], [onScale, inBattery], [onScale],
        [DeclaredText("zuerst", means: .code(1)), DeclaredText("gar nicht", means: .missing(.noAnswer))],
        [DeclaredText("voll", means: .chosen), DeclaredText("leer", means: .notChosen)],
      ])
  }

  @Test func whatIsWrittenBackMeansTheSame() throws {
    let definition = try SurveyDefinitionReader.read(text: Self.text, file: "survey.yaml").definition
    #expect(!definition.questions.allSatisfy { $0.declaredTexts.isEmpty })
    let written = SurveyDefinitionWriter.text(of: definition)
    let again = try SurveyDefinitionReader.read(text: written, file: "survey.yaml").definition
    #expect(again.questions == definition.questions)
  }
}
