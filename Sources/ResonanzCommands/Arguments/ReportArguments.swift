import ArgumentParser
import Reporting
import SurveyModel

/// The formats and the files of a report as the command line names them.
enum ReportArguments {
  private static let json = "json"

  /// The names of all formats.
  static var formatNames: [String] { ReportFormats.all.map(\.name) + [json] }

  /// A list of formats.
  struct FormatList: ExpressibleByArgument {
    /// All formats.
    static var all: FormatList { FormatList(names: formatNames) }

    /// The names, in the order of `formatNames`.
    let names: [String]

    /// How the help shows the default.
    var defaultValueDescription: String { names.joined(separator: ",") }

    private init(names: [String]) { self.names = names }

    /// Takes names separated by commas; `nil` where one is not known.
    init?(argument: String) {
      let asked = argument.lowercased().split(separator: ",").map { $0 == "md" ? "markdown" : String($0) }
      guard !asked.isEmpty, asked.allSatisfy(formatNames.contains) else { return nil }
      names = formatNames.filter(asked.contains)
    }
  }

  /// The files of a report in the formats asked for; its charts go with every format but JSON alone.
  ///
  /// - Throws: an error in a template.
  static func files(of material: ReportMaterial, language: ReportLanguage, formats: [String]) throws -> [OutputFile] {
    let chosen = ReportFormats.all.filter { formats.contains($0.name) }
    var files: [OutputFile] = []
    if !chosen.isEmpty {
      files = try ReportFiles.files(for: material, language: language, formats: chosen)
        .map { OutputFile(path: $0.path, bytes: $0.bytes) }
    }
    if formats.contains(json) {
      files.append(OutputFile(path: "summary.json", bytes: Array(SummaryJSON.text(of: material).utf8)))
    }
    return files
  }

  /// Whether a text is a calendar day as ISO 8601.
  static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.count) == [4, 2, 2] else { return false }
    guard let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else { return false }
    return CalendarDay(year: year, month: month, day: day) != nil
  }
}
