import Aggregation
import CSVReading
import Foundation
import SurveyModel
import Testing

@testable import ResponseImport

/// Two files that hold the same responses in two forms, and the figures that were published of real exports.
///
/// The two files of a Pol.is conversation and the counts of its statements are compared in `PolisConversationTests`.
@Suite(.enabled(if: RealExport.isFolderThere, "the folder shared/data is not beside the package"))
struct TwinExportTests {
  /// Two files with the same responses.
  struct Twins: CustomTestStringConvertible, Sendable {
    let first: String
    let second: String
    let platform: Platform
    let respondents: Int
    /// The rows of headings of the two.
    let headerRows: [Int]
    var testDescription: String { first }
  }

  private static let tools = "qualtrics/QualtricsTools"
  private static let google = "google_forms/rstudio/2019_Spanish_R_Community_Survey_Responses"

  static let twins = [
    Twins(
      first: "qualtrics/qualtrics_ropensci_sample.csv", second: "qualtrics/qualtrics_ropensci_sample_legacy.csv",
      platform: .qualtrics, respondents: 1, headerRows: [3, 2]),
    Twins(
      first: "\(tools)/Multiple_Answer_Matrix_Questions/Multiple_Answer_Matrix_Questions__Insights_.csv",
      second: "\(tools)/Multiple_Answer_Matrix_Questions/Multiple_Answer_Matrix_Questions.csv",
      platform: .qualtrics, respondents: 5, headerRows: [3, 2]),
    Twins(
      first: "\(tools)/Side-by-Side_Questions/SidebySide_Questions__Insights_.csv",
      second: "\(tools)/Side-by-Side_Questions/SidebySide_Questions__Legacy_.csv",
      platform: .qualtrics, respondents: 25, headerRows: [3, 2]),
    Twins(
      first: "\(google).csv", second: "\(google).tsv", platform: .googleForms, respondents: 338, headerRows: [1, 1]),
    Twins(
      first: "surveyxact/ex_survey2_semicolon_ansi/dataset.csv", second: "surveyxact/ex_survey2_tab_utf16/dataset.csv",
      platform: .surveyXact, respondents: 425, headerRows: [1, 1]),
  ]

  /// The same questions, answers and reasons for none.
  @Test(arguments: twins) func twinsAgree(twins: Twins) throws {
    let first = try RealExport(twins.first)
    let second = try RealExport(twins.second)
    #expect(first.layout.platform == twins.platform && second.layout.platform == twins.platform)
    #expect([first.layout.headerRows, second.layout.headerRows] == twins.headerRows)
    #expect(first.counts == second.counts && first.counts.respondents == twins.respondents)
    #expect(first.responses.flatMap(\.completion) == second.responses.flatMap(\.completion))
    #expect(first.definition.questions.map(\.id) == second.definition.questions.map(\.id))
    #expect(first.definition.questions.map(\.text) == second.definition.questions.map(\.text))
    #expect(first.definition.questions.map(\.kind.name) == second.definition.questions.map(\.kind.name))
    for (index, question) in first.definition.questions.enumerated() {
      #expect(first.tally.questions[index].missing == second.tally.questions[index].missing, "\(question.id)")
      #expect(first.counts(index) == second.counts(index), "\(question.id)")
      // The TSV of Google Forms writes line breaks as blanks, so only the lengths of texts may differ.
      if question.kind == .text { continue }
      #expect(question.kind == second.definition.questions[index].kind, "\(question.id)")
      let columns = [first, second].map { $0.responses.map { $0.columns[index] } }
      #expect(columns[0] == columns[1], "\(question.id)")
    }
  }

  @Test func surveyXactEncodingsAgreeCellByCell() throws {
    func rows(_ folder: String, _ file: String, _ encoding: TextEncoding) throws -> [[String]] {
      let input = RereadableInput.file(path: RealExport.folder.appending(path: "surveyxact/\(folder)/\(file).csv").path)
      let dialect = try DialectDetector.detect(input).dialect
      #expect(dialect.encoding == encoding)
      let reader = try RecordReader(source: input.open(), dialect: dialect, name: file)
      var rows: [[String]] = []
      while let batch = try reader.nextBatch() { rows += (0..<batch.count).map(batch.strings(record:)) }
      #expect(reader.problems.entries.isEmpty)
      return rows
    }
    for file in ["dataset", "structure", "labels"] {
      let narrow = try rows("ex_survey2_semicolon_ansi", file, .windows1252)
      let wide = try rows("ex_survey2_tab_utf16", file, .utf16LittleEndian)
      #expect(narrow == wide, "\(file)")
      if file == "dataset" { #expect(narrow.count == 1_000 && narrow.allSatisfy { $0.count == 242 }) }
    }
  }

  @Test func carpentriesRecommendations() throws {
    let export = try RealExport("other/carpentries/2020_carpentryconhome_raw.csv")
    let question = try export.question("nps")
    #expect(export.definition.questions[question].kind == .recommendation)
    guard case .categories(let counts) = export.tally.questions[question].values else {
      Issue.record("a recommendation is counted by category")
      return
    }
    #expect(counts.reduce(0, +) == 124)
    #expect(counts[9...10].reduce(0, +) == 84)
    #expect(counts[0...6].reduce(0, +) == 7)
  }
}
