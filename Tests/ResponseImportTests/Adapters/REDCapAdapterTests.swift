import SurveyModel
import Testing

@testable import ResponseImport

/// REDCap: what its columns mean with the dictionary, and how records of one respondent come together.
@Suite struct REDCapAdapterTests {
  private static let headings = [
    "Variable / Field Name", "Form Name", "Section Header", "Field Type", "Field Label",
    "Choices, Calculations, OR Slider Labels", "Field Note", "Text Validation Type OR Show Slider Number",
    "Text Validation Min", "Text Validation Max", "Identifier?", "Branching Logic (Show field only if...)",
    "Required Field?", "Custom Alignment", "Question Number (surveys only)", "Matrix Group Name", "Matrix Ranking?",
    "Field Annotation",
  ]

  private static func field(
    _ name: String, _ type: String, _ label: String, choices: String = "", validation: String = "",
    isIdentifier: Bool = false, matrix: String = "", heading: String = ""
  ) -> [String] {
    [
      name, "forum", heading, type, label, choices, "", validation, "", "", isIdentifier ? "y" : "", "", "", "", "",
      matrix,
      "", "",
    ]
  }

  private static let dictionary =
    [headings] + [
      field("record_id", "text", "Record"), field("codename", "text", "Your codename", isIdentifier: true),
      field("mood", "radio", "How was <b>it</b>?", choices: "1, Good, or better | 2, Bad | 9, Don't know"),
      field("tools", "checkbox", "What did you use?", choices: "1, The map | -1, Nothing"),
      field("food", "radio", "the food", choices: "0, No | 1, Yes", matrix: "rows", heading: "Did you like …"),
      field("music", "radio", "the music", choices: "0, No | 1, Yes", matrix: "rows"),
      field("height", "text", "Height", validation: "number_comma_decimal"),
      field("visit", "text", "Date of visit", validation: "date_dmy"), field("score", "calc", "Score"),
      field("again", "yesno", "Again?"), field("photo", "file", "A photo"),
    ]
  private static let folder = CompanionFolder(tables: ["dictionay.csv": dictionary])

  private func layout(_ rows: [[String]], beside companions: CompanionFolder = .none) -> ExportLayout {
    REDCapAdapter().layout(
      of: ExportPreview(file: MadeUpExport.file, rows: rows, companions: companions))
  }

  @Test(
    arguments: [
      ("age", "age", nil, nil, nil), ("tools___1", "tools", "1", nil, nil), ("tools____1", "tools", "-1", nil, nil),
      ("check_two___a", "check_two", "a", nil, nil),
      ("What? (choice=App (any))", "What?", nil, "App (any)", nil),
      ("tools___2 @ visit_1_arm_1, bp 2", "tools", "2", nil, "visit_1_arm_1, bp 2"),
    ] as [(String, String, String?, String?, String?)])
  func takesHeadingsApart(heading: String, field: String, code: String?, label: String?, event: String?) {
    let parts = REDCapHeading(heading)
    #expect(parts.field == field && parts.code == code && parts.label == label && parts.event == event)
  }

  @Test func takesTextsKindsAndAnswersFromTheDictionary() throws {
    let rows = [
      [
        "record_id", "codename", "mood", "tools___1", "tools____1", "food", "music", "height", "visit", "score",
        "again",
        "photo", "forum_complete",
      ],
      ["1", "A", "1", "0", "1", "0", "1", "1,54", "2024-03-12", "7", "1", "[document]", "2"],
    ]
    let preview = ExportPreview(file: MadeUpExport.file, rows: rows, companions: Self.folder)
    let recognition = try #require(REDCapAdapter().recognise(preview))
    #expect(recognition.confidence > 0.9 && recognition.refusal == nil)
    let layout = layout(rows, beside: Self.folder)
    #expect(layout.companions == ["dictionay.csv"])
    #expect(
      layout.columns.map(\.reading) == [
        "0 meta", "1 meta", "2", "3 [The map]", "3 [Nothing]", "4 [the food]", "4 [the music]", "5", "6", "7 meta", "8",
        "9", "10 meta",
      ])
    let columns = layout.columns
    #expect(columns[2].question == "How was it?")
    #expect(columns[2].declared?.labels.map(\.text) == ["Good, or better", "Bad", "Don't know"])
    #expect(columns[2].declared?.labels.map(\.missing) == [nil, nil, .dontKnow])
    #expect(columns[5].question == "Did you like …" && columns[5].declared == columns[6].declared)
    #expect(columns[7...8].map(\.declared?.kind) == [.number, .date] && columns[11].declared?.kind == .file)
    #expect(columns[10].declared?.labels.map(\.code) == ["1", "0"])
  }

  @Test func untickedBoxesAndUnfinishedSurveysStayOpen() throws {
    let export = MadeUpExport(SampleExport.redcap[0].rows)
    let guess = try export.guess()
    let imported = try export.imported(with: guess.guessed.definition, layout: guess.layout)
    let tools = try #require(guess.guessed.definition.questions.firstIndex { $0.id == "tools" })
    #expect(imported.readings(tools).last == "0")
    #expect(imported.completion.last == .complete)
    #expect(guess.layout.facts.dispositions.first?.disposition == .partial)
    #expect(guess.layout.conventions.blanksAreUndetermined)
  }

  private func joined(_ rows: [[String]]) -> ExportTable {
    REDCapTable(
      ExportTable(rows: rows.enumerated().map { ExportTable.Row(cells: $1, line: $0 + 1) })
    ).joined()
  }

  @Test func repeatedInstrumentsBelongToOneRespondent() {
    let table = joined([
      ["record_id", "redcap_repeat_instrument", "redcap_repeat_instance", "age", "base_complete", "bp", "bp_complete"],
      ["1", "", "", "30", "2", "", ""], ["1", "bp", "1", "", "", "110", "2"], ["1", "bp", "2", "", "", "120", "2"],
      ["2", "", "", "40", "2", "", ""],
    ])
    #expect(
      table.rows.map(\.cells) == [
        ["record_id", "age", "base_complete", "bp @ bp 1", "bp_complete @ bp 1", "bp @ bp 2", "bp_complete @ bp 2"],
        ["1", "30", "2", "110", "2", "120", "2"], ["2", "40", "2", "", "", "", ""],
      ])
    #expect(table.rows.dropFirst().map(\.records) == [3, 1] && table.rows.map(\.line) == [1, 2, 5])
    #expect(layout(table.rows.map(\.cells)).columns.map(\.code)[3] == "bp_bp_1")
  }

  @Test func eventsStandSideBySide() {
    let rows = [
      [
        "study_id", "redcap_event_name", "redcap_data_access_group", "mood", "tools___1", "forum_complete",
        "end_complete",
      ],
      ["1", "start_arm_1", "north", "1", "0", "2", ""], ["1", "end_arm_1", "north", "", "0", "", "2"],
      ["2", "start_arm_1", "south", "2", "1", "2", ""],
    ]
    let table = joined(rows)
    #expect(
      table.rows.map(\.cells) == [
        [
          "study_id", "redcap_data_access_group", "mood @ start_arm_1", "tools___1 @ start_arm_1",
          "forum_complete @ start_arm_1", "end_complete @ end_arm_1",
        ], ["1", "north", "1", "0", "2", "2"], ["2", "south", "2", "1", "2", ""],
      ])
    let events = [["event_name", "arm_num", "unique_event_name"], ["At the start", "1", "start_arm_1"]]
    let layout = layout(
      table.rows.map(\.cells), beside: CompanionFolder(tables: ["d.csv": Self.dictionary, "event.csv": events]))
    #expect(layout.columns[2].question == "How was it? (At the start)" && layout.columns[2].code == "mood_start_arm_1")
    #expect(layout.companions == ["d.csv", "event.csv"])
    #expect(layout.columns.map(\.role) == [.metadata, .metadata, .answer, .answer, .metadata, .metadata])
  }

  @Test func nothingIsLostWhereRecordsCollide() {
    let table = joined([
      ["id", "redcap_event_name", "age"], ["1", "a", "30"], ["1", "a", "31"], ["", "a", "32"], ["", "a", "33"],
    ])
    #expect(table.rows.map(\.cells) == [["id", "age"], ["1", "30"], ["1", "31"], ["", "32"], ["", "33"]])
    #expect(joined([]).rows.count == 1 && joined([["a"]]).rows.count == 1)
  }

  @Test(arguments: [
    dictionary, [["arm_num", "name"], ["1", "A"]],
    [["event_name", "arm_num", "unique_event_name"], ["Start", "1", "start_arm_1"]],
    [["field_name", "form_name", "field_type"], ["age", "forum", "text"]],
  ])
  func theFilesOfAProjectAreNoResponses(rows: [[String]]) {
    let best = PlatformAdapters.best(for: ExportPreview(file: MadeUpExport.file, rows: rows))
    #expect(best.adapter.platform == .redcap && best.recognition.refusal != nil)
  }
}
