import ArgumentParser
import DefinitionFiles
import Disclosure
import EvaluationPipeline
import Reporting
import SurveyModel
import ThemeDefinitions

/// `resonanz chart`: one question, battery or survey as an SVG, PNG or PDF.
struct ChartCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "chart", abstract: "Draws one question, battery or survey as an SVG, PNG or PDF.",
      discussion: """
        QUESTION is the id of a question, or of a battery for all its rows in one chart; without it the survey as a whole is
        drawn, as the kind that is named.

          resonanz chart Surveys/kosizu-symposium-2024 recommend -o recommend.svg
          resonanz chart export.csv q5 > q5.svg
          resonanz chart export.csv q5 --theme house-style.yaml -o q5.png
          resonanz chart Surveys/kosizu-symposium-2024 --kind comparison -o sides.pdf
        """)
  }

  @Argument(help: "A folder with a survey.yaml, a survey.yaml, or an export; `-` reads standard input.")
  var survey: String

  @Argument(help: "The id of a question or a battery; `resonanz inspect` lists them.")
  var question: String?

  @Option(help: "The kind of chart. The one that suits the question best by default.")
  var kind: FigureKind?

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
    if question == nil, kind == nil {
      throw ValidationError("name a QUESTION, or a --kind of chart for the survey as a whole")
    }
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
    let figure = try figure(in: material, style: style)
    try CommandFailure.translating {
      let bytes = try picture.bytes(of: figure)
      guard let output, output != "-" else { return try StandardOutput.write(bytes) }
      try OutputFolder.writeChart(bytes, to: output)
    }
  }

  private func figure(in material: ReportMaterial, style: HouseStyle) throws -> ReportFigure {
    let language = language ?? style.language.flatMap(ReportLanguage.init(tag:)) ?? .main(of: material)
    do {
      return try Figures.figure(
        kind, of: question, in: material, language: language,
        style: ChartStyle(theme: style.theme, width: Double(drawing.width)))
    } catch {
      throw CommandFailure(message: explanation(of: error), code: CommandFailure.failure)
    }
  }

  /// Why there is no chart, and what there is instead.
  private func explanation(of fault: FigureFault) -> String {
    let subject = question.map { "`\($0)`" } ?? "the survey as a whole"
    switch fault {
    case .unknown(let known):
      let more = known.count > 12 ? " and \(known.count - 12) more" : ""
      let ids = known.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
      return "there is no question or battery \(subject); there are \(ids)\(more)"
    case .unsuited(let answers, let suited):
      let kinds = suited.map { "`\($0.rawValue)`" }.joined(separator: ", ")
      if let kind, !suited.isEmpty {
        return
          "\(subject) cannot be drawn as `\(kind.rawValue)`, or nothing of it is released; it can be drawn as \(kinds)"
      }
      let other = suited.isEmpty ? "" : "; it can be drawn with `--kind` as \(kinds)"
      if let answers {
        return
          "the answers to \(subject) are of the kind \(answers), which has no chart\(other); `resonanz summarise` shows them"
      }
      let wanted = kind.map { " as `\($0.rawValue)`" } ?? ": nobody answered, or nothing is released"
      return "nothing of \(subject) can be drawn\(wanted)\(other); `resonanz summarise` shows the figures"
    }
  }
}

extension FigureKind: ExpressibleByArgument {}
