import Charting
import Disclosure
import SurveyModel
import Testing

@testable import Reporting

/// What is withheld is said everywhere and never becomes a number.
@Suite struct WithholdingTests {
  @Test(arguments: ReportLanguage.allCases)
  func groupTablesHoldExactlyWhatIsReleased(language: ReportLanguage) throws {
    let material = Samples.whole.material
    let edition = ReportEdition(material, language: language)
    var (released, withheld) = (0, 0)
    for question in material.summary.questions where !question.overall.categories.isEmpty && !question.groups.isEmpty {
      let table = try #require(GroupTable.table(of: question, in: edition))
      for (column, group) in question.groups.enumerated() {
        for (row, category) in question.overall.categories.indices.enumerated() {
          let cell = table.rows[row + 1].cells[column + 1]
          let count = group.value?.categories[category].count.value
          switch cell {
          case .figure(let text, _):
            released += 1
            #expect(count.map { text.hasPrefix("\($0) (") } == true, "\(question.question.id): \(text)")
          case .sign(let sign, let meaning):
            withheld += 1
            #expect(count == nil && sign == .confidential && !meaning.isEmpty)
          case .text: Issue.record("a figure is a number or a sign")
          }
        }
      }
    }
    #expect(released > 0 && withheld > 0)
  }

  @Test(arguments: ReportLanguage.allCases)
  func everySignHasItsLegend(language: ReportLanguage) {
    for sample in Samples.all {
      for table in EventReport.document(of: sample.material, language: language).tables {
        for case .sign(let sign, let meaning) in table.rows.flatMap(\.cells) {
          #expect(table.notes.contains { $0.plain == "\(sign.rawValue) \(meaning)" })
        }
      }
    }
  }

  @Test func withheldGroupsAreNamed() throws {
    let document = EventReport.document(of: Samples.whole.material, language: .english)
    let section = try #require(document.allSections.first { $0.id == "results-grade--groups" })
    #expect(section.words.contains("Withheld: “B” and “C”.") || section.words.contains("Withheld: “C”."))
  }

  @Test(arguments: ReportLanguage.allCases)
  func lowBasesHaveNoPercentages(language: ReportLanguage) throws {
    let document = EventReport.document(of: Samples.few.material, language: language)
    let results = try #require(document.sections.first { $0.id == "results" })
    #expect(results.figures.count == 3)
    for section in results.all {
      // The levels of the intervals around means and medians are no percentages of respondents.
      let words = section.words.replacing("95%", with: "").replacing("95-%", with: "")
        .replacing(/(attains|erreicht) [0-9.,]+\s?%/, with: "")
      #expect(!words.contains("%"), "\(words)")
    }
    for figure in results.figures { #expect(!figure.drawing.text.contains("%")) }
  }

  @Test func unusedAnswersStandWithZero() throws {
    let document = EventReport.document(of: Samples.few.material, language: .english)
    let table = try #require(document.figures.first { $0.id == "grade" }?.table)
    #expect(table.rows.map(\.cells.first) == [3, 2, 2, 0, 0, 0].map { .figure("\($0)", detail: nil) })
  }

  @Test func allGroupsWithheldIsSaidInWords() throws {
    var survey = SampleSurvey(SurveyDefinition(id: "s", title: "S", breakdown: "side"))
    survey.ask(.sample("side", .single(Samples.sides)), .counts([4, 4, 4]))
    survey.ask(.sample("grade", .rating(Samples.grades)), .pattern([0, 1], count: 12))
    let document = EventReport.document(of: survey.material, language: .english)
    let section = try #require(document.allSections.first { $0.id == "results-grade--groups" })
    #expect(section.blocks.count == 1 && section.words.contains("every group is withheld"))
  }
}
