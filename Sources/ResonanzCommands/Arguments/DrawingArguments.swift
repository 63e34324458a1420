import ArgumentParser
import Charting
import SurveyModel
import ThemeDefinitions

/// How a chart is drawn: its looks, its size, and the format of the file.
struct DrawingArguments: ParsableArguments {
  @Option(
    help: "\(Self.themeNames.joined(separator: ", ")) or a theme file in YAML; `resonanz schema theme` prints its keys."
  )
  var theme = "light"

  @Option(help: "The width in user units, 320 to 4096; the height follows from the contents.")
  var width = 720

  @Option(help: "By default what the name of the output file ends with, else svg. png and pdf need rsvg-convert.")
  var format: ChartFormat?

  @Option(help: "The pixels of a png for each user unit, 0.5 to 4; 2 by default.")
  var scale: Double?

  func validate() throws {
    guard (320...4_096).contains(width) else { throw ValidationError("--width must lie between 320 and 4096") }
    if let scale {
      guard (0.5...4).contains(scale) else { throw ValidationError("--scale must lie between 0.5 and 4") }
    }
    guard Self.themeNames.contains(theme) || DefinitionFile.isNamed(theme) else {
      let suggestion = Suggestion.clause(for: theme, among: Self.themeNames)
      let all = "; name \(Self.themeNames.joined(separator: ", ")), or a file that ends in .yaml"
      throw ValidationError("there is no theme `\(theme)`\(suggestion.isEmpty ? all : suggestion)")
    }
  }

  /// Refuses what makes no sense together with the place of the output.
  ///
  /// - Throws: `ValidationError`.
  func check(output: String?) throws {
    if self.format == nil, let ending = output.flatMap(ChartFormat.foreignEnding) {
      let known = ChartFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("a chart cannot be written as \(ending); let the name end in \(known), or say --format")
    }
    let format = format(for: output)
    if scale != nil, format != .png { throw ValidationError("--scale is for png; \(format) has no pixels") }
    if format != .svg, output ?? "-" == "-", StandardOutput.isTerminal {
      throw ValidationError("a \(format) is no text for a terminal; name a file with -o")
    }
  }

  /// The format that is asked for, or the one that goes with the name of the output.
  func format(for output: String?) -> ChartFormat { format ?? output.flatMap(ChartFormat.init(path:)) ?? .svg }

  /// The looks, read from a file where one is named.
  ///
  /// - Throws: `ReadingError` where the file cannot be read, `DefinitionError` where it is wrong.
  func houseStyle() throws -> HouseStyle {
    guard let known = Theme.named.first(where: { $0.name == theme }) else {
      return try DefinitionFile.houseStyle(theme)
    }
    return HouseStyle(theme: known.theme)
  }

  private static let themeNames = Theme.named.map(\.name)
}
