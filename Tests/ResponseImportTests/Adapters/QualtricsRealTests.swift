import Aggregation
import SurveyModel
import Testing

@testable import ResponseImport

@Suite(.enabled(if: RealExport.isFolderThere, "the folder shared/data is not beside the package"))
struct QualtricsRealTests {
  private static let folder = "qualtrics/QualtricsTools"

  /// Both forms of one survey give the same questions, kinds, answers and reasons for none.
  @Test(arguments: [
    ["qualtrics/qualtrics_ropensci_sample.csv", "qualtrics/qualtrics_ropensci_sample_legacy.csv"],
    [
      "\(folder)/Multiple_Answer_Matrix_Questions/Multiple_Answer_Matrix_Questions__Insights_.csv",
      "\(folder)/Multiple_Answer_Matrix_Questions/Multiple_Answer_Matrix_Questions.csv",
    ],
    [
      "\(folder)/Side-by-Side_Questions/SidebySide_Questions__Insights_.csv",
      "\(folder)/Side-by-Side_Questions/SidebySide_Questions__Legacy_.csv",
    ],
  ]) func currentAndOlderFormAgree(files: [String]) throws {
    let current = try RealExport(files[0])
    let older = try RealExport(files[1])
    #expect(current.layout.headerRows == 3 && older.layout.headerRows == 2)
    #expect(current.counts == older.counts && current.counts.imported > 0)
    #expect(current.definition.questions.map(\.id) == older.definition.questions.map(\.id))
    #expect(current.definition.questions.map(\.kind) == older.definition.questions.map(\.kind))
    #expect(current.definition.questions.map(\.text) == older.definition.questions.map(\.text))
    for index in current.definition.questions.indices {
      #expect(current.tally.questions[index].missing == older.tally.questions[index].missing)
      #expect(current.counts(index) == older.counts(index))
    }
  }

  @Test func codesBecomeLabelsByTheQuestionnaire() throws {
    let export = try RealExport("\(Self.folder)/Long_Exhaustive_Sample_Survey/Long_Exhaustive_Sample_Survey.csv")
    #expect(export.counts.imported == 31 && export.layout.columns.count == 367)
    #expect(export.layout.companions == ["Long_Exhaustive_Sample_Survey.qsf"])
    #expect(export.tally.questions.allSatisfy { $0.missing[.unreadable] == 0 })
    // Recoded to a colour's number, and to 10 and 100.
    let fruit = try export.question("Q5")
    #expect(export.counts(fruit)["orange-colored fruit"] == 6 && export.counts(fruit)["blue-colored fruit"] == 5)
    let foods = try export.question("Q14")
    #expect(export.definition.questions[foods].kind.categories.count == 6)
    #expect(!export.definition.questions.contains { $0.id == "Q1" }, "a text to read is no question")
  }

  @Test func respondentsStayUnknown() throws {
    for file in [
      "qualtrics/qualtrics_ropensci_sample.csv", "\(Self.folder)/Better_Sample_Survey/Better_Sample_Survey.csv",
      "\(Self.folder)/Survey_Logic/Survey_Logic_EVERYWHERE.csv",
    ] {
      let export = try RealExport(file)
      #expect(export.layout.platform == .qualtrics)
      for column in export.layout.columns {
        let name = column.header.lowercased()
        if ["ip", "location", "recipient", "email"].contains(where: { name.hasPrefix($0) }) {
          #expect(column.role == .metadata, "\(column.header)")
        }
      }
    }
  }
}
