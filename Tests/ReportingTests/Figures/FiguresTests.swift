import Charting
import Disclosure
import SurveyModel
import Testing

@testable import Reporting

@Suite struct FiguresTests {
  @Test func aBatteryIsOneFigureAndRatingsAreBrokenDown() throws {
    let figures = Figures.figures(for: Samples.whole.material, language: .english)
    #expect(figures.first { $0.id == "b" }?.questionIDs == ["b1", "b2"])
    #expect(!figures.contains { $0.id == "b1" })
    #expect(figures.map(\.id).filter { $0.hasSuffix("-by-side") }.count > 0)
    let document = EventReport.document(of: Samples.whole.material, language: .english)
    let results = try #require(document.sections.first { $0.id == "results" })
    #expect(figures.map(\.id) == results.figures.map(\.id))
    #expect(document.figures.first?.id == "response")
  }

  @Test func withoutDeclaredPolarityEveryItemGetsBars() {
    var scale = Samples.grades
    scale.polarity = .undeclared
    var survey = Samples.whole
    for index in [1, 2, 3] { survey.definition.questions[index].kind = .rating(scale) }
    let figures = Figures.figures(for: survey.material, language: .english)
    #expect(figures.map(\.id) == ["side", "b1", "b2", "grade", "nps", "multi", "number"])
  }

  @Test func oneQuestionHasItsOwnFigure() throws {
    let material = Samples.whole.material
    let item = try Figures.figure(of: "b1", in: material, language: .german)
    #expect(item.id == "b1" && item.title.plain == "B? – b1")
    #expect(throws: FigureFault.unsuited(answers: "text", suited: [.missing])) {
      try Figures.figure(of: "words", in: material, language: .german)
    }
    #expect(throws: FigureFault.unknown(known: material.summary.questions.map(\.question.id))) {
      try Figures.figure(of: "unknown", in: material, language: .german)
    }
  }

  /// A kind of answers that has charts is not said to have none where only the answers are missing.
  @Test func whereNobodyAnsweredTheKindOfAnswersIsNotBlamed() {
    var survey = Samples.whole
    survey.ask(.sample("hours", .number(NumberRange())), .number((0..<74).map { _ in .missing(.noAnswer) }))
    let material = survey.material
    #expect(throws: FigureFault.unsuited(answers: nil, suited: [.missing])) {
      try Figures.figure(of: "hours", in: material, language: .english)
    }
  }

  @Test func likertRowsRunFromUnfavourableToFavourable() throws {
    let edition = ReportEdition(Samples.whole.material, language: .english)
    let rows = try #require(LikertRow(Samples.grades, in: edition))
    #expect(rows.scale.labels == ["6", "5", "4", "3", "2", "1"])
    let item = edition.summary.questions[2]
    let row = rows.row(
      "b2", categories: item.overall.categories, valid: item.overall.base.valid, statistics: item.overall.statistics)
    let answers = try #require(row.answers.value)
    #expect(answers.shares?.count == 6 && row.trailing.contains("%"))
    #expect(answers.counts == item.overall.categories.map { $0.count.value ?? -1 }.reversed())
  }

  @Test func aRowWithWithheldCellsIsNotDrawn() throws {
    let edition = ReportEdition(Samples.whole.material, language: .english)
    let rows = try #require(LikertRow(Samples.grades, in: edition))
    for question in edition.summary.questions where question.question.kind == .rating(Samples.grades) {
      for group in question.groups.compactMap(\.value) {
        let row = rows.row(
          "g", categories: group.categories, valid: group.valid, statistics: group.statistics)
        let isWithheld = if case .withheld = row.answers { true } else { false }
        #expect(isWithheld == group.categories.contains { $0.count.withheld != nil })
      }
    }
  }

  @Test func syntheticDataSaySoInEveryDrawing() {
    for figure in Figures.figures(for: Samples.whole.material, language: .english) {
      #expect(figure.drawing.text.contains("Synthetic data."))
    }
    for figure in Figures.figures(for: Samples.few.material, language: .english) {
      #expect(!figure.drawing.text.contains("Synthetic data."))
    }
  }

  @Test func alternativeTextsNameTheFigures() throws {
    let figure = try Figures.figure(of: "side", in: Samples.whole.material, language: .english)
    #expect(figure.alternativeText == "Distribution of the answers, n = 74. A: 40 (54%); B: 30 (41%); C: 4 (5%).")
    #expect(figure.drawing.text.contains(figure.alternativeText))
  }
}
