import SurveyDefinitions
import SurveyModel
import Testing

@Suite struct RoundTripTests {
  @Test(arguments: 0..<250)
  func readingWhatWasWrittenGivesTheDefinitionBack(seed: Int) throws {
    var random = RandomDefinition(seed: UInt64(seed))
    let definition = random.definition()
    let text = SurveyDefinitionWriter.text(of: definition)
    let read = try SurveyDefinitionReader.read(text: text, file: "seed \(seed)").definition
    #expect(Comparable(read) == Comparable(definition), "\(text)")
    #expect(SurveyDefinitionWriter.text(of: read) == text)
  }

  /// Swift holds canonically equivalent strings for equal; a round trip must keep their code points, too.
  private struct Comparable: Equatable {
    let definition: SurveyDefinition
    let codePoints: [String.UnicodeScalarView.Element]

    init(_ definition: SurveyDefinition) {
      self.definition = definition
      codePoints = Array("\(definition)".unicodeScalars)
    }
  }

  @Test func everyTextSurvives() throws {
    var random = RandomDefinition(seed: 7)
    for _ in 0..<1_000 {
      let texts = [random.text(), random.text()]
      let definition = SurveyDefinition(
        id: "a", title: LocalisedText([("de", texts[0]), ("en", texts[1])]),
        questions: [
          Question(
            id: texts[0], text: LocalisedText(texts[1]),
            kind: .single([
              Category(code: 1, label: "a", aliases: [texts[0] + "1"]),
              Category(code: 2, label: LocalisedText(texts[1] + "2")),
            ]), location: .cell(ColumnName(texts[0], position: 3)))
        ])
      let text = SurveyDefinitionWriter.text(of: definition)
      let read = try SurveyDefinitionReader.read(text: text, file: "a").definition
      #expect(Comparable(read) == Comparable(definition), "\(text)")
    }
  }

  @Test(arguments: ScaleLibrary.ids + ["quality-5-from-1-to-5", "grades-6-from-6-to-1"])
  func libraryScalesAreNamed(id: String) throws {
    let scale = try #require(ScaleLibrary.scale(id: id))
    let definition = SurveyDefinition(
      id: "a", title: "A",
      questions: [Question(id: "q", text: "Q", kind: .rating(scale), location: .cell(ColumnName("Q")))])
    let text = SurveyDefinitionWriter.text(of: definition)
    #expect(text.contains("scale: \(id)\n"))
    #expect(!text.contains("scales:"))
    #expect(try SurveyDefinitionReader.read(text: text, file: "a").definition == definition)
  }

  @Test(arguments: [
    ["Fully agree", "trifft eher zu", "neutral", "keine Angabe"],
    ["1 very good", "2 good", "3", "5 very bad", "weiß nicht"],
  ])
  func scalesWordedByTheFormExtendTheLibrary(labels: [String]) throws {
    let match = try #require(ScaleLibrary.match(labels: labels))
    let definition = SurveyDefinition(
      id: "a", title: "A",
      questions: [
        Question(id: "q", text: "Q", kind: .rating(match.adopted(id: "form")), location: .cell(ColumnName("Q")))
      ])
    let text = SurveyDefinitionWriter.text(of: definition)
    #expect(text.contains("    extends: \(match.scale.id)\n"))
    #expect(text.split(separator: "\n").count < 20)
    #expect(try SurveyDefinitionReader.read(text: text, file: "a").definition == definition)
  }
}
