import Aggregation
import SurveyModel
import Testing

@testable import ResponseImport

@Suite struct SoSciAdapterTests {
  private static let names = [
    "CASE", "QUESTNNR", "MODE", "STARTED", "AA01", "AA02", "AA03", "AA03_01", "AA03_02", "AA04_01",
  ]
  private static let records = [
    ["7", "base", "interview", "2024-03-12 10:00:00", "2", "18", "1", "2", "1", "good"],
    ["8", "base", "interview", "2024-03-12 10:00:00", "-9", "-1", "0", "1", "1", ""],
    ["9", "base", "interview", "2024-03-12 10:00:00", "", "", "", "", "", ""],
  ]
  private static let values = """
    VAR\tRESPONSE\tMEANING
    AA01\t1\tlaut
    AA01\t2\tleise
    AA01\t-9\tnicht beantwortet
    AA02\t1\t18
    AA02\t18\t35
    AA02\t-1\tkeine Angabe
    AA03_01\t1\tnicht gewählt
    AA03_01\t2\tausgewählt
    AA03_02\t1\tnicht gewählt
    AA03_02\t2\tausgewählt

    """
  private static let variables = """
    VAR\tLABEL\tTYPE\tINPUT\tQUESTION
    AA01\tWie war es?\tORDINAL\tSELECTION\tWie war es?
    AA02\tAlter\tNOMINAL\tDROPDOWN\tAlter
    AA03\tWas?: Residual\tMETRIC\tMULTIPLE\tWas?
    AA03_01\tWas?: Essen\tDICHOTOMOUS\tMULTIPLE\tWas?
    AA03_02\tWas?: Musik\tDICHOTOMOUS\tMULTIPLE\tWas?
    AA04_01\tWarum?: [01]\tTEXT\tOPEN\tWarum?

    """

  private static func export() -> MadeUpExport {
    var export = MadeUpExport([names] + records)
    export.companions = .madeUp(["values_party.csv": values, "variables_party.csv": variables])
    return export
  }

  @Test func readsByTheCodeBook() throws {
    let export = Self.export()
    let (guessed, layout) = try export.guess()
    #expect(layout.companions == ["variables_party.csv", "values_party.csv"])
    let imported = try export.imported(with: guessed.definition, layout: layout)
    let questions = guessed.definition.questions
    #expect(questions.map { $0.text.text(in: "de") }.prefix(3) == ["Wie war es?", "Alter", "Was?"])
    #expect(imported.readings(0) == ["1", "noAnswer", "notAsked"])
    // Code 18 is 35 years, never 18.
    #expect(imported.readings(1) == ["1", "refused", "notAsked"])
    #expect(questions[1].kind.categories[1].label.text(in: "de") == "18: 35")
    #expect(questions[2].kind.categories.map { $0.label.text(in: "de") } == ["Essen", "Musik"])
    #expect(imported.readings(2) == ["0", "noAnswer", "notAsked"])
    // An open question is blank where nothing was typed, too.
    #expect(imported.readings(3) == ["4 bytes", "noAnswer", "noAnswer"])
  }

  @Test func aScaleWithWordedEndsIsReadInItsOrder() throws {
    var export = MadeUpExport(
      [["CASE", "QUESTNNR", "STARTED", "BB01_01"]]
        + ["4", "1", "5", "2", "-1", "4"].enumerated().map { ["\($0 + 1)", "base", "2024-03-12 10:00:00", $1] })
    export.companions = .madeUp([
      "values_party.csv": "VAR\tRESPONSE\tMEANING\nBB01_01\t1\tsehr schlecht\nBB01_01\t5\tsehr gut\n"
        + "BB01_01\t-1\tkann ich nicht beurteilen\n"
    ])
    let (guessed, layout) = try export.guess()
    let kind = guessed.definition.questions[0].kind
    #expect(kind.name == "rating")
    #expect(kind.categories.map(\.code) == [1, 2, 3, 4, 5, -1])
    #expect(kind.categories.map { $0.label.text(in: "de") }.prefix(4) == ["sehr schlecht", "2", "3", "4"])
    let imported = try export.imported(with: guessed.definition, layout: layout)
    #expect(imported.readings() == ["3", "0", "4", "1", "dontKnow", "3"])
  }

  @Test func takesTimesForNoWords() throws {
    let rows = [
      ["CASE", "QUESTNNR", "STARTED", "TR01_01", "TR01_01a"], ["7", "base", "2024-03-12 10:00:00", "4", "1250"],
    ]
    #expect(try MadeUpExport(rows).layout().columns[4].role == .metadata)
  }

  @Test(arguments: [values, variables]) func refusesCodeBooks(text: String) throws {
    let best = PlatformAdapters.best(for: try MadeUpExport(text: text, delimiter: "\t").preview())
    #expect(best.adapter.platform == .soSci && best.recognition.refusal != nil)
  }

  @Test func trialsArePutAside() throws {
    let layout = try Self.export().layout()
    let rule = try #require(layout.facts.dispositions.first)
    #expect(rule.disposition == .test && rule.applies(to: "pretest") && !rule.applies(to: "interview"))
  }
}

@Suite(.enabled(if: RealExport.isFolderThere, "the folder shared/data is not beside the package"))
struct SoSciRealTests {
  @Test func volkerSample() throws {
    let export = try RealExport("sosci/volker_chatgpt_de.csv")
    #expect(export.layout.platform == .soSci && export.layout.companions == ["volker_codes_de.csv"])
    #expect(export.counts.imported == 101)
    #expect(export.tally.questions.allSatisfy { $0.missing[.unreadable] == 0 })
    #expect(
      try export.counts(export.question("im privaten Kontext"))
        == ["nie": 12, "seltener": 40, "mehrmals pro monat": 30, "mehrmals pro woche": 15, "fast täglich": 4])
    let social = try export.question("In meinem Umfeld gehört")
    #expect(export.counts(social).values.sorted() == [5, 15, 20, 25, 35])
    #expect(export.tally.questions[social].missing[.noAnswer] == 1)
    #expect(try export.counts(export.question("sd_gender")) == ["männlich": 60, "weiblich": 40, "divers": 1])
    #expect(throws: Never.self) { try export.question("sd_age") }
  }
}
