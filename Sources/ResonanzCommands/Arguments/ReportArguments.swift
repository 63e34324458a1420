import ArgumentParser
import Reporting
import SurveyModel

/// The formats, the languages and the files of a report as the command line names them.
enum ReportArguments {
  private static let json = "json"

  /// The names of all formats.
  static var formatNames: [String] { ReportFormats.all.map(\.name) + [json] }

  /// A list of formats.
  struct FormatList: ExpressibleByArgument {
    /// Those that need no further program.
    static var standard: FormatList {
      let further = ReportFormats.all.filter(\.needsPrograms).map(\.name)
      return FormatList(names: formatNames.filter { !further.contains($0) })
    }

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

  /// A list of languages.
  struct LanguageList: ExpressibleByArgument {
    /// The languages as they were named, each once.
    let languages: [ReportLanguage]

    /// Takes tags separated by commas; `nil` where reports do not exist in one of them.
    init?(argument: String) {
      var asked: [ReportLanguage] = []
      for tag in argument.lowercased().split(separator: ",", omittingEmptySubsequences: false) {
        guard let language = ReportLanguage(rawValue: String(tag)) else { return nil }
        if !asked.contains(language) { asked.append(language) }
      }
      languages = asked
    }
  }

  /// A report in the formats and languages asked for, and what is missing of it.
  struct Output {
    /// The files, the charts last.
    var files: [OutputFile]
    /// What could not be made.
    let unwritten: [ReportFiles.Unwritten]

    /// The folders that charts go to, each with the names of its charts.
    var charts: [String: Set<String>] {
      Dictionary(grouping: files.filter(\.isChart).map { $0.path.split(separator: "/") }) {
        $0.dropLast().joined(separator: "/")
      }.mapValues { Set($0.compactMap(\.last).map(String.init)) }
    }
  }

  /// A report in the formats and languages asked for; its charts go with every format but JSON alone, and the figures in
  /// JSON are the same in every language.
  ///
  /// - Throws: an error in a template or of the system.
  static func output(
    of report: ReportSubject, length: EvidenceLength, languages: [ReportLanguage], formats: [String]
  ) throws -> Output {
    let chosen = ReportFormats.all.filter { formats.contains($0.name) }
    let documents = chosen.isEmpty ? [] : languages.map { report.document(in: $0, length: length) }
    let written = try ReportFiles(of: documents, formats: chosen)
    let isAnyWritten = written.unwritten.count < chosen.count
    var output = Output(
      files: isAnyWritten ? written.files.map { OutputFile(path: $0.path, bytes: $0.bytes) } : [],
      unwritten: written.unwritten)
    if formats.contains(json) {
      let place = output.files.firstIndex(where: \.isChart) ?? output.files.endIndex
      output.files.insert(contentsOf: report.summaries, at: place)
    }
    return output
  }

  /// Whether a text is a calendar day as ISO 8601.
  static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.count) == [4, 2, 2] else { return false }
    guard let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else { return false }
    return CalendarDay(year: year, month: month, day: day) != nil
  }
}

extension OutputFile {
  /// Whether it is the chart of a report.
  var isChart: Bool { path.hasPrefix("charts/") }
}
