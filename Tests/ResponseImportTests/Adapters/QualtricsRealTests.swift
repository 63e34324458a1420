import Aggregation
import SurveyModel
import Testing

@testable import ResponseImport

@Suite(.enabled(if: RealExport.isFolderThere, "the folder shared/data is not beside the package"))
struct QualtricsRealTests {
  private static let folder = "qualtrics/QualtricsTools"

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
