import ArgumentParser
import DefinitionFiles
import Disclosure
import EvaluationPipeline
import Reporting
import SurveyModel
import ThemeDefinitions

/// `resonanz chart`: one question as an SVG, PNG or PDF.
struct ChartCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "chart", abstract: "Draws the answers to one question as an SVG, PNG or PDF.",
      discussion: """
        QUESTION is the id of a question, or of a battery for all its rows in one chart.

          resonanz chart Surveys/kosizu-symposium-2024 recommend -o recommend.svg
          resonanz chart export.csv q5 > q5.svg
          resonanz chart export.csv q5 --theme house-style.yaml -o q5.png
        """)
  }

  @Argument(help: "A folder with a survey.yaml, a survey.yaml, or an export; `-` reads standard input.")
  var survey: String

  @Argument(help: "The id of a question or a battery; `resonanz inspect` lists them.")
  var question: String

  @Option(name: [.short, .long], help: "The file to write; standard output by default.", completion: .file())
  var output: String?

  @Option(help: "The language of the chart: en or de. The theme's by default, else the survey's own.")
  var language: ReportLanguage?

  @Option(help: "The confidence level of every interval, between 0.8 and 0.999.")
  var level: Double = 0.95

  @Flag(help: "Count answers that survey.yaml does not declare as unreadable, instead of leaving their question out.")
  var lenient = false

  @OptionGroup var drawing: DrawingArguments

  @OptionGroup var reading: ReadingArguments

  func validate() throws {
    try SurveyArguments.checkLevel(level)
    try drawing.check(output: output)
  }

  func run() throws {
    let (style, picture) = try CommandFailure.translating {
      (
        try drawing.houseStyle(),
        try ChartPicture(format: drawing.format(for: output), scale: drawing.scale ?? 2)
      )
    }
    var options = EvaluationPipeline.Options()
    options.level = level
    options.isLenient = lenient
    let material = try Evaluation(inputs: [survey], reading: reading, options: options).run().material
    guard let figure = figure(in: material, style: style) else {
      throw CommandFailure(message: Self.explanation(for: question, in: material), code: CommandFailure.failure)
    }
    try CommandFailure.translating {
      let bytes = try picture.bytes(of: figure)
      guard let output, output != "-" else { return try StandardOutput.write(bytes) }
      try OutputFolder.writeChart(bytes, to: output)
    }
  }

  private func figure(in material: ReportMaterial, style: HouseStyle) -> ReportFigure? {
    let language = language ?? style.language.flatMap(ReportLanguage.init(tag:)) ?? .main(of: material)
    let width = Double(drawing.width)
    if let figure = Figures.figure(
      for: question, in: material, language: language, theme: style.theme, width: width)
    {
      return figure
    }
    let rows = material.summary.questions.map(\.question).filter { $0.battery == question }.map(\.id)
    guard !rows.isEmpty else { return nil }
    return Figures.figures(for: material, language: language, theme: style.theme, width: width)
      .first { $0.questionIDs == rows }
  }

  /// Why there is no chart: no such question, or a kind that is not drawn.
  private static func explanation(for id: String, in material: ReportMaterial) -> String {
    if let question = material.summary.questions.first(where: { $0.question.id == id })?.question {
      return
        "question `\(id)` is of the kind \(question.kind.name), which has no chart; `resonanz summarise` shows its figures"
    }
    let ids = material.summary.questions.map { "`\($0.question.id)`" }
    let more = ids.count > 12 ? " and \(ids.count - 12) more" : ""
    return "there is no question `\(id)`; there are \(ids.prefix(12).joined(separator: ", "))\(more)"
  }
}
