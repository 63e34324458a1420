import SurveyModel
import Testing

@testable import ResponseImport

@Suite struct RecordTests {
  private static let definition = SurveyDefinition(
    id: "made-up", title: "Made up",
    questions: [
      Question(
        id: "q1", text: "Good?", kind: .single([Category](labels: "Yes", "No")), location: .cell(ColumnName("Good?"))),
      Question(id: "q2", text: "Why?", kind: .text, location: .cell(ColumnName("Why?"))),
    ])

  @Test func everyRecordIsImportedOrReported() throws {
    let text = """
      id,Good?,Why?
      1,Yes,because
      2,No
      ,,
      3,Yes,because,,
      4,Yes,because,more,
      5
      ,\u{20}\u{20},\t

      6,Yes,"two
      lines"
      7,perhaps,

      """
    let imported = try MadeUpExport(text: text).imported(with: Self.definition)
    #expect(imported.counts.records == 9)
    #expect(imported.counts.imported == 6)
    #expect(imported.counts.rejected == 3)
    #expect(imported.readings(0) == ["0", "1", "0", "noAnswer", "0", "unreadable"])
    #expect(imported.readings(1) == ["7 bytes", "noAnswer", "7 bytes", "noAnswer", "9 bytes", "noAnswer"])
    let found = imported.log.entries.map { "\($0.code) \($0.location.line ?? 0) ×\($0.occurrences)" }
    #expect(found == ["short-record 3 ×2", "blank-record 4 ×2", "long-record 6 ×1", "unknown-label 12 ×1"])
    #expect(imported.log.entries.map(\.severity) == [.note, .note, .warning, .warning])
  }

  @Test func aFindingNamesFileLineAndColumn() throws {
    let imported = try MadeUpExport([["id", "Good?", "Why?"], ["1", "Yes", ""], ["2", "perhaps", ""]])
      .imported(with: Self.definition)
    #expect(imported.log.entries.map(\.location.description) == [#"made-up.csv:3, column "Good?""#])
  }

  @Test func columnsAreFoundByHeadingThenByPosition() throws {
    var definition = Self.definition
    definition.questions[1].location = .cell(ColumnName("Why?", position: 4))
    let export = MadeUpExport([["id", "Good?", "Why?", "Why?"], ["1", "Yes", "a", "bcd"]])
    #expect(try export.imported(with: definition).readings(1) == ["3 bytes"])
    func fault(_ reason: ColumnFault.Reason) -> ImportError {
      .unresolvedColumns([
        ColumnFault(column: ColumnName("Why?"), question: "q2", file: MadeUpExport.file, reason: reason)
      ])
    }
    #expect(throws: fault(.ambiguous(positions: [3, 4]))) { try export.imported(with: Self.definition) }
    let other = MadeUpExport([["id", "Good?"], ["1", "Yes"]])
    #expect(throws: fault(.missing(nearest: nil))) { try other.imported(with: Self.definition) }
    let near = MadeUpExport([["id", "Good?", "Why ?"], ["1", "Yes", "a"]])
    #expect(throws: fault(.missing(nearest: "Why ?"))) { try near.imported(with: Self.definition) }
  }

  @Test func columnsSaysWhereEachQuestionIsReadFrom() throws {
    var definition = Self.definition
    definition.questions[0].otherText = ColumnName("Why?")
    let export = MadeUpExport([["id", "Good?", "Why?"], ["1", "Yes", "a"]])
    let importer = try ResponseImporter(definition: definition, layout: export.layout(), file: MadeUpExport.file)
    #expect(importer.columns.map { $0.map(\.index) } == [[1, 2], [2]])
    #expect(importer.columns[0].map(\.header) == ["Good?", "Why?"])
  }
}
