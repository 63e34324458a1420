import CSVReading
import Foundation
import Testing

@testable import ResponseImport

/// What each file of the collection beside the package is, against what it is taken for.
///
/// What is expected comes from where a file was published and from the documentation of its format, not from the program.
@Suite struct RealDetectionTests {
  /// What a file is, or is taken for.
  enum Nature: Equatable {
    /// An export of a platform, or `generic`.
    case export(String)
    /// No responses, as the adapter of a platform says with these words among others.
    case refused(by: String, saying: String)
    /// Another format than CSV.
    case foreign
  }

  /// Patterns of paths as a shell takes them, `*` across folders too; the first that fits counts.
  static let expected: [(pattern: String, nature: Nature)] = [
    ("*LICENSE", .export("generic")),
    ("*.ls[sgq]", .foreign),
    ("*.qsf", .foreign),
    ("alchemer/*", .export("alchemer")),
    ("eusurvey/*", .export("eusurvey")),
    ("google_forms/*", .export("googleforms")),
    (
      "limesurvey/artifact-survey/coded/survey-questions*",
      .refused(by: "generic", saying: "list of a form's questions")
    ),
    ("limesurvey/artifact-survey/coded/*", .refused(by: "generic", saying: "themes")),
    // Two of the published tables list the number that each respondent gave.
    ("limesurvey/rse/published_2016_uk/currentEmp11.csv", .export("generic")),
    ("limesurvey/rse/published_2016_uk/currentEmp16a.csv", .export("generic")),
    ("limesurvey/rse/published_2016_uk/*", .refused(by: "generic", saying: "no row for each respondent")),
    ("limesurvey/*", .export("limesurvey")),
    ("odk_kobo/impact_cleaningtools/raw_data.csv", .export("kobo")),
    ("odk_kobo/impact_cleaningtools/*", .refused(by: "odk", saying: "of a form, not its responses")),
    ("odk_kobo/onadata/apps_api_tests_fixtures/osm/*", .export("ona")),
    ("odk_kobo/onadata/apps_api_tests_fixtures/*", .refused(by: "odk", saying: "of a form, not its responses")),
    ("odk_kobo/onadata/*/childrens_survey.csv", .export("ona")),
    ("odk_kobo/onadata/*/children*.csv", .refused(by: "ona", saying: "not one respondent")),
    // A selection of columns, and a table made for an upload: nothing of the platform is left in them.
    ("odk_kobo/onadata/*/dataview.csv", .export("generic")),
    ("odk_kobo/onadata/*/header_space.csv", .export("generic")),
    ("odk_kobo/onadata/*", .export("ona")),
    ("other/*", .export("generic")),
    ("polis/*/comments.csv", .refused(by: "polis", saying: "not who voted how")),
    ("polis/*/summary.csv", .refused(by: "polis", saying: "not who voted how")),
    ("polis/*", .export("polis")),
    ("qualtrics/*", .export("qualtrics")),
    ("redcap/*/data.csv", .export("redcap")),
    ("redcap/*", .refused(by: "redcap", saying: "of a project, not its responses")),
    ("sosci/volker_codes_de.csv", .refused(by: "sosci", saying: "code book")),
    ("sosci/*", .export("sosci")),
    ("surveymonkey/*", .export("surveymonkey")),
    ("surveyxact/*/dataset.csv", .export("surveyxact")),
    ("surveyxact/*", .refused(by: "surveyxact", saying: "dataset.csv")),
    ("typeform/*", .export("typeform")),
  ]

  /// From how much confidence on the program does not say "probably".
  private static let isSure = 0.8

  /// What a file is taken for by its first 200 records and the files beside it.
  private static func detected(_ file: String) throws -> (nature: Nature, confidence: Double) {
    let input = RereadableInput.file(path: RealExport.folder.appending(path: file).path)
    let dialect: Dialect
    do {
      dialect = try DialectDetector.detect(input).dialect
    } catch is ReadingError {
      return (.foreign, 1)
    }
    let reader = try RecordReader(source: input.open(), dialect: dialect, name: file)
    let batch = try #require(try reader.nextBatch(maximumRecords: 200))
    let preview = ExportPreview(
      file: file, rows: (0..<batch.count).map(batch.strings(record:)),
      delimiter: Character(Unicode.Scalar(dialect.delimiter)), companions: .real(beside: file))
    let (adapter, recognition) = PlatformAdapters.best(for: preview)
    let platform = adapter.platform.rawValue
    guard let refusal = recognition.refusal else { return (.export(platform), recognition.confidence) }
    return (.refused(by: platform, saying: refusal), recognition.confidence)
  }

  /// Whether a file is taken for what it is, with the right words where it is refused.
  private static func isRight(_ found: Nature, _ expected: Nature) -> Bool {
    guard case .refused(let platform, let reason) = found, case .refused(let rightPlatform, let words) = expected else {
      return found == expected
    }
    return platform == rightPlatform && reason.contains(words)
  }

  private static func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: RealExport.folder.path).filter { path in
      var isFolder: ObjCBool = false
      let url = RealExport.folder.appending(path: path)
      return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && !isFolder.boolValue
        && path.contains("/")
    }.sorted()
  }

  @Test(.enabled(if: RealExport.isFolderThere, "the folder shared/data is not beside the package"))
  func realFilesAreTakenForWhatTheyAre() throws {
    var recognisable = 0
    var wrong: [String] = []
    var surelyWrong: [String] = []
    for file in try Self.files() {
      guard let expected = Self.expected.first(where: { fnmatch($0.pattern, file, 0) == 0 })?.nature else {
        Issue.record("\(file): nobody has said what this is")
        continue
      }
      let found = try Self.detected(file)
      if expected != .export("generic") { recognisable += 1 }
      guard !Self.isRight(found.nature, expected) else { continue }
      wrong.append("\(file): \(found.nature) instead of \(expected)")
      if found.confidence >= Self.isSure { surelyWrong.append(file) }
    }
    #expect(recognisable > 240)
    #expect(wrong.count * 20 <= recognisable, "\(wrong)")
    #expect(surelyWrong.isEmpty, "\(wrong)")
  }

  /// Tables somebody typed, some with headings that platforms use too.
  @Test(arguments: [
    [["Name", "Age", "Rating"], ["Ann", "34", "4"], ["Ben", "51", "5"]],
    [["Date", "Session", "How was it?"], ["2024-03-12", "Opening", "good"], ["2024-03-12", "Panel", "so so"]],
    [["ID", "Email", "Name", "Comments"], ["1", "", "Ann", "fine"], ["2", "", "Ben", "loud"]],
    [["Response", "Response 2"], ["yes", "no"], ["no", "yes"]],
    [["No.", "Status", "Satisfaction"], ["1", "Police", "5"], ["2", "Community", "4"]],
    [["Start", "End", "Useful?"], ["9:00", "10:30", "yes"], ["11:00", "12:00", "no"]],
    [["vote", "n"], ["agree", "x"], ["disagree", "y"]],
    [["Time", "Question 1", "Question 2"], ["morning", "1", "2"], ["evening", "3", "2"]],
  ]) func tablesMadeByHandAreGeneric(rows: [[String]]) throws {
    let best = PlatformAdapters.best(for: try MadeUpExport(rows).preview())
    #expect(best.adapter.platform == .generic && best.recognition.refusal == nil)
    #expect(best.recognition.confidence < Self.isSure)
  }
}
