import Aggregation
import SurveyModel
import Testing

@testable import ResponseImport

@Suite struct SurveyXactAdapterTests {
  private static let rows = [
    ["v_1_1", "v_1_2", "v_2", "a_1", "a_2", "n_1", "stato_1", "stato_2", "stato_3", "stato_4", "stato_5", "s_1"],
    ["1", "0", "2", "1", "2", "12", "0", "0", "0", "1", "0", ""],
    ["0", "1", "", "", "", "", "0", "0", "1", "0", "0", "dans"],
  ]
  /// Rows of several-choice questions have a field too many, as in the download with commas.
  private static let structure = """
    questionName,variableName,questionType,subType,questionText,choiceValue,choiceText
    v_1,v_1_1,Closed,Multiple,Hva?,1,Mat,
    v_1,v_1_2,Closed,Multiple,Hva?,2,"Annet, hva:",
    v_2,v_2,Closed,Single,Hvordan?,,
    a_1,a_1,Closed,Single,Hvor enig? - Maten var god,,
    a_2,a_2,Closed,Single,Hvor enig? - Musikken var god,,
    n_1,n_1,Open,Integer,Hvor mange?,,
    statoverall,stato_1,Closed,Multiple,Samlet status,1,Ny,
    s_1,s_1,Open,String,"Hva? - Annet, hva:",,

    """
  private static let labels = """
    v_1_1,0,Ikke valgt
    v_1_1,1,Valgt
    v_2,1,bra
    v_2,2,dårlig
    a_1,1,uenig
    a_1,2,enig
    a_2,1,uenig
    a_2,2,enig

    """

  private static func export() -> MadeUpExport {
    var export = MadeUpExport(rows)
    export.companions = .madeUp(["structure.csv": structure, "labels.csv": labels])
    return export
  }

  @Test func takesTextsAndLabelsFromTheFilesBeside() throws {
    let layout = try Self.export().layout()
    #expect(layout.companions == ["structure.csv", "labels.csv"])
    let columns = layout.columns
    #expect(columns[0].question == "Hva?" && columns[0].item == "Mat" && columns[0].code == "v_1")
    #expect(columns[0].declared?.chosenMarks == ["1", "Valgt"])
    #expect(columns[2].declared?.labels.map(\.text) == ["bra", "dårlig"])
    #expect(columns[3].question == "Hvor enig?" && columns[4].item == "Musikken var god")
    #expect(columns[3].group == columns[4].group && columns[5].declared?.kind == .number)
    #expect(columns[11].role == .ownText && columns[11].group == columns[0].group)
  }

  @Test func wordsAtTheEndBelongToTheirQuestion() throws {
    let export = Self.export()
    let (guessed, layout) = try export.guess()
    #expect(guessed.definition.questions.map(\.id) == ["v_1", "v_2", "a_1", "a_2", "n_1"])
    #expect(guessed.definition.questions[0].otherText?.header == "s_1")
    let imported = try export.imported(with: guessed.definition, layout: layout)
    #expect(imported.readings(0) == ["0", "1"] && imported.readings(1) == ["1", "brokeOff"])
  }

  @Test func tellsWhatBecameOfAResponse() throws {
    let layout = try Self.export().layout()
    func disposition(_ state: Int) -> Disposition? {
      layout.facts.dispositions.first { $0.applies(to: $0.column == 5 + state ? "1" : "0") }?.disposition
    }
    #expect((1...5).map(disposition) == [.notStarted, .notStarted, .partial, .complete, .partial])
  }

  @Test func refusesStructureAndLabels() throws {
    for text in [Self.structure, Self.labels] {
      var export = MadeUpExport(text: text)
      export.companions = .madeUp(["structure.csv": Self.structure])
      let best = PlatformAdapters.best(for: try export.preview())
      #expect(best.adapter.platform == .surveyXact)
      #expect(try #require(best.recognition.refusal).contains("dataset.csv"))
    }
  }
}

@Suite(.enabled(if: RealExport.isFolderThere, "the folder shared/data is not beside the package"))
struct SurveyXactRealTests {
  @Test func respondentsAreThoseWhoBegan() throws {
    let export = try RealExport("surveyxact/ex_survey2_semicolon_ansi/dataset.csv")
    #expect(export.layout.companions == ["structure.csv", "labels.csv"])
    // 574 were sent the form and never answered.
    #expect(export.counts.records == 999 && export.counts.respondents == 425)
    #expect(export.tally.completion.complete == 340 && export.tally.completion.partial == 85)
    #expect(try export.counts(export.question("s_2"))["studiespesialisering"] == 291)
    #expect(try export.counts(export.question("v_1"))["design og redesign"] == 81)
    #expect(export.tally.questions.allSatisfy { $0.missing[.unreadable] == 0 })
  }
}
