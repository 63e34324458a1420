import Aggregation
import SurveyModel
import Testing

@testable import ResponseImport

@Suite struct EUSurveyAdapterTests {
  private static let sample = SampleExport.euSurvey[0].rows

  @Test func takesIDsOffHeadingsAndAnswers() throws {
    let export = MadeUpExport(Self.sample)
    let (guessed, layout) = try export.guess()
    #expect(layout.headerRows == 4)
    let questions = guessed.definition.questions
    #expect(questions[0].id == "Q1" && questions[0].text.text(in: "en") == "How was it?")
    #expect(questions[0].kind.categories.map { $0.label.text(in: "en") } == ["loud", "quiet"])
    let imported = try export.imported(with: guessed.definition, layout: layout)
    #expect(imported.findings.isEmpty)
    #expect(imported.readings(0) == ["0", "1"])
    // The same answer has another id in each row of the matrix.
    #expect(questions[1].kind == questions[2].kind && imported.readings(1) == imported.readings(2).reversed())
  }

  @Test func theRowsOnTopMayBeShorterThanTheHeadings() throws {
    let rows = Self.sample.enumerated().map { $0 < 3 ? Array($1.prefix(2)) : $1 }
    let (short, whole) = (try MadeUpExport(rows).layout(), try MadeUpExport(Self.sample).layout())
    #expect(short.headerRows == 4 && short.columns == whole.columns)
    #expect(try MadeUpExport(Array(rows.prefix(2))).layout().columns.isEmpty)
  }

  @Test func joinedAnswersMayHoldTheSeparator() throws {
    let export = MadeUpExport(Self.sample)
    let (guessed, layout) = try export.guess()
    let index = try #require(guessed.definition.questions.firstIndex { $0.id == "Q4" })
    #expect(guessed.definition.questions[index].kind.categories.map { $0.label.text(in: "en") } == ["a", "b; c"])
    #expect(try export.imported(with: guessed.definition, layout: layout).readings(index) == ["0+1", "0"])
  }

  @Test func splitChoicesBelongToTheColumnBefore() throws {
    let columns = try MadeUpExport(Self.sample).layout().columns
    #expect(columns[4].question == "Which parts?" && columns[4].declared?.kind == .option)
    #expect(columns[3].role == .metadata)
  }

  @Test func pointsAreARating() throws {
    let columns = try MadeUpExport(Self.sample).layout().columns
    #expect(columns[7].declared?.kind == .rating && columns[7].declared?.labels.map(\.text).last == "5/5")
    #expect(columns[8].question == "Any wishes?" && columns[8].declared == nil)
  }
}

@Suite(.enabled(if: RealExport.isFolderThere, "the folder shared/data is not beside the package"))
struct EUSurveyRealTests {
  @Test func everse() throws {
    let export = try RealExport("eusurvey/EVERSE_nopersonal_sheet0_Content.csv")
    #expect(export.layout.platform == .euSurvey && export.layout.headerRows == 4)
    #expect(export.counts.imported == 28)
    #expect(export.tally.questions.allSatisfy { $0.missing[.unreadable] == 0 })
    let definitions = try export.question("S1")
    #expect(export.counts(definitions) == ["yes": 12, "no": 10])
    #expect(export.tally.questions[definitions].missing[.dontKnow] == 6)
    let levels = try export.counts(export.question("S5"))
    #expect(levels["analysis code"] == 20 && levels["prototype tools"] == 10 && levels.values.sorted() == [10, 14, 20])
    let confidence = try export.question("ID64")
    #expect(export.definition.questions[confidence].kind.name == "rating")
    #expect(export.counts(confidence)["7/10"] == 9)
    // Two parts of one matrix with answers of their own.
    let importance = try export.question("q11_1")
    #expect(export.definition.questions[importance].kind.categories.count == 5)
  }
}
