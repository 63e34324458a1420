import Disclosure
import Statistics
import SurveyModel
import Testing

@testable import Reporting

/// Weighted figures in the report, on the terminal and in summary.json.
@Suite struct WeightingTests {
  private func document(_ survey: SampleSurvey, _ language: ReportLanguage = .english) -> ReportDocument {
    EventReport.document(of: survey.material, language: language)
  }

  private func section(_ id: String, of document: ReportDocument) throws -> ReportSection {
    try #require(document.allSections.first { $0.id == id })
  }

  /// The words of the page on a terminal of 80 columns.
  private func page(_ survey: SampleSurvey) -> String {
    let text = TerminalPage(survey.material, language: .english, style: TerminalStyle(isPlain: true), width: 80).text
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func theChapterComparesThePopulationWithTheRespondents() throws {
    let chapter = try section("weighting", of: document(Samples.weighted))
    let tables = chapter.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    let table = try #require(tables.first)
    #expect(table.rows.map(\.header.plain) == ["side: A", "side: B", "age: A", "age: B"])
    #expect(table.rows[0].cells == ["30.0%", "60.0%", "30.0%"].map { .figure($0, detail: nil) })
    #expect(table.rows[3].cells == ["60.0%", "50.0%", "60.0%"].map { .figure($0, detail: nil) })
    let text = chapter.blocks.map(\.words).joined(separator: "\n")
    #expect(text.contains("(raking)") && text.contains("Register of members"))
    #expect(text.contains("It cannot make up for who among them chose to answer"))
    #expect(text.contains("20 respondents have no answer to a target question"))
    #expect(text.contains("No weight may exceed 3 times the mean; no respondent is at this limit."))
  }

  @Test func weightedFiguresStandBesideTheUnweightedOnes() throws {
    let section = try section("results-again", of: document(Samples.weighted))
    let tables = section.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    let table = try #require(tables.last)
    #expect(table.columns.map(\.title.plain) == ["Unweighted", "Weighted"])
    #expect(table.rows.map(\.header.plain) == ["A", "B"])
    let share = Samples.weighted.material.summary.questions[2].weighted?.value?.shares[0].value?.estimate?.value
    let percent = try #require(share).formattedPercent
    guard case .figure(let value, let detail) = table.rows[0].cells[1] else {
      Issue.record("no figure")
      return
    }
    #expect(value == percent && detail != nil)
    let json = SummaryJSON.document(of: Samples.weighted.material)
    #expect(json.at("questions/2/weighted/categories/0/share") == share.map(JSONValue.number))
    #expect(json.at("weighting/balance/leftOut") == 20)
  }

  @Test func whatIsWithheldIsSaid() throws {
    let summary = Samples.weighted.material.summary
    let withheld = summary.questions.filter { $0.weighted.map { $0.value == nil } ?? false }.map(\.question.id)
    #expect(!withheld.isEmpty)
    let text = page(Samples.weighted)
    #expect(text.contains("weighted: withheld"))
    #expect(text.contains("could give back how a small group answered"))
    let all = page(Samples.weightsWithheld)
    #expect(!all.contains("weighted (effective"))
    #expect(all.contains("The weights and all weighted figures are withheld"))
  }

  @Test func noWeightsAreARefusalInWords() throws {
    let chapter = try section("weighting", of: document(Samples.notWeighted))
    guard case .notice(let title, let text) = chapter.blocks.last else {
      Issue.record("no notice")
      return
    }
    #expect(title == "There are no weighted figures." && text.plain.contains("stays below its share of the population"))
    #expect(
      SummaryJSON.document(of: Samples.notWeighted.material).at("weighting/refused/reason") == "trim-too-low")
  }

  @Test func targetsThatAreNotUsedAreMentioned() throws {
    let document = document(Samples.weightsUnused)
    #expect(!document.allSections.contains { $0.id == "weighting" })
    let limits = try section("limits", of: document).blocks.map(\.words).joined()
    #expect(limits.contains("all figures are unweighted") && limits.contains("--weights"))
    #expect(page(Samples.weightsUnused).contains("not used here"))
    let json = SummaryJSON.document(of: Samples.weightsUnused.material)
    #expect(json.at("weighting/used") == false && json.at("questions/2/weighted") == nil)
  }

  @Test func nothingIsSaidWhereNothingIsDeclared() {
    #expect(!page(Samples.whole).contains("weight"))
    #expect(SummaryJSON.document(of: Samples.whole.material).at("weighting") == nil)
  }
}

extension Double {
  fileprivate var formattedPercent: String { "\(Int((self * 100).rounded()))%" }
}

extension JSONValue {
  /// The value at the end of a path of names and positions.
  fileprivate func at(_ path: String) -> JSONValue? {
    path.split(separator: "/").reduce(self as JSONValue?) { value, step in
      Int(step).map { value?[$0] } ?? value?[String(step)]
    }
  }
}
