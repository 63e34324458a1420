import ArgumentParser
import EvaluationPipeline
import Reporting

/// `resonanz summarise`: the figures on the terminal or as JSON.
struct SummariseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "summarise", abstract: "Prints the figures of a survey.",
      discussion: """
        Memory does not grow with the number of records. With --json: the summary.json that `resonanz schema summary`
        describes.

          resonanz summarise Surveys/kosizu-symposium-2024
          resonanz summarise export.csv --by q5 --json | jq '.questions[].base'
        """, aliases: ["summarize"])
  }

  @OptionGroup var survey: SurveyArguments

  @Flag(help: "Add figures weighted to the population that `weights:` in survey.yaml declares.")
  var weights = false

  @Option(help: "The language of the page: en or de.")
  var language: ReportLanguage?

  @Flag(help: "Print summary.json.")
  var json = false

  func run() throws {
    let material = try survey.evaluate(isWeighted: weights).material
    if json {
      try StandardOutput.write(SummaryJSON.text(of: material))
    } else {
      try StandardOutput.write(
        TerminalPage(
          material, language: language ?? .main(of: material), style: .output, width: StandardOutput.width
        ).text)
    }
  }
}
