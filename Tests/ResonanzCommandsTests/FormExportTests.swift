import Foundation
import Testing

/// Real exports of Kobo, Ona and REDCap beside the package, as a person inspects them; skipped where they are absent.
@Suite(.enabled(if: RealExports.isFolderThere, "the folder shared/data is not beside the package"))
struct FormExportTests {
  private let program: Program

  init() throws { program = Program(folder: try ScratchFolder()) }

  private func run(_ command: String, _ file: String) throws -> Program.Outcome {
    try program.run(command, RealExports.folder.appending(path: file).path, "--json")
  }

  @Test(arguments: [
    ("odk_kobo/impact_cleaningtools/raw_data.csv", "kobo", 632),
    ("odk_kobo/onadata/apps_logger_tests_fixtures_csvs/childrens_survey.csv", "ona", 2),
    ("odk_kobo/onadata/apps_main_tests_fixtures_csv_export/tutorial.csv", "ona", 1),
    ("odk_kobo/onadata/apps_viewer_tests_fixtures/transportation_no_group_names.csv", "ona", 1),
    ("odk_kobo/onadata/libs_tests_utils_fixtures/bad.csv", "ona", 9),
    ("odk_kobo/onadata/libs_tests_utils_fixtures/wrong_col.csv", "ona", 9),
    ("odk_kobo/onadata/libs_tests_utils_fixtures/large_csv_upload.csv", "ona", 800),
    ("odk_kobo/onadata/libs_tests_utils_fixtures/nested_repeats/nested_repeats.csv", "ona", 2),
    ("odk_kobo/onadata/libs_tests_utils_fixtures/non_utf8.csv", "ona", 23),
    ("odk_kobo/onadata/libs_tests_utils_fixtures/header_space.csv", "generic", 1),
    ("redcap/REDCapR/checkboxes-1/data.csv", "redcap", 4), ("redcap/REDCapR/decimal-comma/data.csv", "redcap", 4),
    ("redcap/REDCapR/longitudinal/data.csv", "redcap", 3), ("redcap/REDCapR/simple/data.csv", "redcap", 5),
    ("redcap/REDCapR/repeating-instruments/data.csv", "redcap", 2), ("redcap/REDCapR/survey/data.csv", "redcap", 2),
  ])
  func isRecognisedWithItsRespondents(file: String, platform: String, respondents: Int) throws {
    let json = try run("inspect", file).json()
    #expect(json["platform"] as? String == platform)
    #expect(json["records"] as? Int == respondents)
  }

  @Test(arguments: [
    ("odk_kobo/impact_cleaningtools/survey.csv", "of a form"),
    ("odk_kobo/impact_cleaningtools/choices.csv", "of a form"),
    ("odk_kobo/onadata/apps_api_tests_fixtures/universal_newline.csv", "of a form"),
    ("odk_kobo/onadata/apps_api_tests_fixtures/text_and_integer.csv", "of a form"),
    ("odk_kobo/onadata/apps_logger_tests_fixtures_csvs/children.csv", "`childrens_survey.csv`"),
    ("odk_kobo/onadata/apps_logger_tests_fixtures_csvs/children_cartoons.csv", "`childrens_survey.csv`"),
    ("redcap/REDCapR/simple/dictionary.csv", "data dictionary"),
    ("redcap/REDCapR/simple/metadata.csv", "data dictionary"),
    ("redcap/REDCapR/longitudinal/arm.csv", "list of arms"),
    ("redcap/REDCapR/longitudinal/event.csv", "list of events"),
  ])
  func isRefusedForAReason(file: String, reason: String) throws {
    let outcome = try run("inspect", file)
    #expect(outcome.status == 65 && outcome.messages.contains(reason))
  }

  /// The form beside the export names questions and answers; counted with an independent reader of the same file.
  @Test func theFormNamesTheAnswers() throws {
    let json = try run("summarise", "odk_kobo/impact_cleaningtools/raw_data.csv").json()
    let questions = try #require(json["questions"] as? [[String: Any]])
    #expect(questions.count == 140)
    func counts(_ id: String) throws -> [String: Int] {
      let question = try #require(questions.first { $0["id"] as? String == id })
      let categories = try #require(question["categories"] as? [[String: Any]])
      return Dictionary(
        categories.map { ($0["label"] as? String ?? "", $0["count"] as? Int ?? -1) }, uniquingKeysWith: +
      ).filter { $0.value > 0 }
    }
    #expect(
      try counts("water_sources") == [
        "Piped connection into house or yard": 566, "Public tap/standpipe": 9, "Borehole": 73,
        "Bottled or sachet water": 4, "Water trucking": 105,
      ])
    #expect(try counts("gender_hoh").values.sorted() == [38, 594])
    #expect(try counts("shelter_occupation").values.max() == 464)
    #expect((json["diagnostics"] as? [Any])?.isEmpty ?? true)
  }
}
