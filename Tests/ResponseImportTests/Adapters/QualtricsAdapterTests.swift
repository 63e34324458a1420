import SurveyModel
import Testing

@testable import ResponseImport

@Suite struct QualtricsAdapterTests {
  private static let current = SampleExport.qualtrics[0].rows

  /// A questionnaire with one question of each kind that the tests need.
  private static let survey = """
    {"SurveyEntry": {}, "SurveyElements": [
      {"Element": "BL", "Payload": [
        {"Type": "Default", "BlockElements": [{"QuestionID": "QID1"}, {"QuestionID": "QID2"}, {"QuestionID": "QID3"},
          {"QuestionID": "QID4"}, {"QuestionID": "QID5"}, {"QuestionID": "QID6"}, {"QuestionID": "QID7"},
          {"QuestionID": "QID8"}]},
        {"Type": "Trash", "BlockElements": [{"QuestionID": "QID99"}]}]},
      {"Element": "SQ", "Payload": {"QuestionID": "QID1", "DataExportTag": "Q1", "QuestionType": "MC",
        "Selector": "SAVR", "QuestionText": "How <b>was</b> it?<br>Really&nbsp;&amp; truly.",
        "Choices": {"1": {"Display": "good"}, "2": {"Display": "bad"}, "4": {"Display": "Other:", "TextEntry": "true"}},
        "ChoiceOrder": [2, "1", 4], "RecodeValues": {"1": "10", "2": "-1"}}},
      {"Element": "SQ", "Payload": {"QuestionID": "QID2", "DataExportTag": "Q2", "QuestionType": "MC",
        "Selector": "MAVR", "QuestionText": "Which parts?",
        "Choices": {"1": {"Display": "Panel"}, "2": {"Display": "Opening, with music"}},
        "RecodeValues": {"1": "1", "2": "7"}}},
      {"Element": "SQ", "Payload": {"QuestionID": "QID3", "DataExportTag": "rooms", "QuestionType": "Matrix",
        "Selector": "Likert", "SubSelector": "SingleAnswer", "QuestionText": "How were the rooms?",
        "Choices": {"1": {"Display": "Hall"}, "2": {"Display": "Yard"}}, "RecodeValues": {"3": "-1"},
        "Answers": {"1": {"Display": "small"}, "2": {"Display": "large"}, "3": {"Display": "was not there"}}}},
      {"Element": "SQ", "Payload": {"QuestionID": "QID4", "DataExportTag": "Q4", "QuestionType": "Matrix",
        "Selector": "Likert", "SubSelector": "MultipleAnswer", "QuestionText": "When?",
        "Choices": {"1": {"Display": "Hall"}, "2": {"Display": "Yard"}},
        "Answers": {"1": {"Display": "Morning"}, "2": {"Display": "Noon"}}}},
      {"Element": "SQ", "Payload": {"QuestionID": "QID5", "DataExportTag": "Q5", "QuestionType": "SBS",
        "QuestionText": "Food", "Choices": {"1": {"Display": "Soup"}, "2": {"Display": "Bread"}},
        "AdditionalQuestions": {
          "1": {"QuestionText": "Taste", "QuestionType": "Matrix", "Selector": "Likert", "SubSelector": "SingleAnswer",
            "Answers": {"1": {"Display": "bad"}, "2": {"Display": "good"}}, "RecodeValues": []},
          "2": {"QuestionText": "Amount", "QuestionType": "Matrix", "Selector": "Likert", "SubSelector": "DL",
            "Answers": {"1": {"Display": "little"}, "2": {"Display": "much"}}}}}},
      {"Element": "SQ", "Payload": {"QuestionID": "QID6", "DataExportTag": "Q6", "QuestionType": "TE",
        "Selector": "SL", "QuestionText": "Anything else?"}},
      {"Element": "SQ", "Payload": {"QuestionID": "QID7", "DataExportTag": "Q7", "QuestionType": "Timing"}},
      {"Element": "SQ", "Payload": {"QuestionID": "QID8", "DataExportTag": "Q8", "QuestionType": "FileUpload",
        "QuestionText": "Your ticket"}}]}
    """

  private static func columns(_ rows: [[String]], beside files: [String: String] = [:]) throws -> [SourceColumn] {
    var export = MadeUpExport(rows)
    export.companions = .madeUp(files)
    return try export.layout().columns
  }

  private static func column(_ header: String, in columns: [SourceColumn]) throws -> SourceColumn {
    try #require(columns.first { $0.header == header })
  }

  @Test func saysWhyItIsQualtrics() throws {
    let recognition = try #require(QualtricsAdapter().recognise(MadeUpExport(Self.current).preview()))
    #expect(recognition.confidence > 0.95 && recognition.because.contains("ImportId") && recognition.refusal == nil)
  }

  @Test func refusesTheQuestionnaire() throws {
    let preview = ExportPreview(file: "made-up.qsf", rows: [["{\"SurveyEntry\":{\"SurveyID\":\"SV_1\"", "\"a\":1}"]])
    let best = PlatformAdapters.best(for: preview)
    #expect(best.adapter.platform == .qualtrics)
    #expect(try #require(best.recognition.refusal).contains("CSV"))
  }

  @Test func takesTextsFromTheSecondRow() throws {
    let columns = try Self.columns(Self.current)
    let noon = try Self.column("Q4_2_2", in: columns)
    #expect(noon.question == "When?" && noon.item == "Yard" && noon.scale == "Noon" && noon.code == "Q4")
    #expect(noon.declared?.kind == .option)
    let taste = try Self.column("Q5#1_2", in: columns)
    #expect(taste.question == "Food - Taste" && taste.item == "Bread" && taste.code == "Q5#1")
    #expect(try Self.column("rooms_2", in: columns).code == "rooms")
    #expect(try Self.column("Q6", in: columns).declared?.kind == .text)
    #expect(try Self.column("Q8_Id", in: columns).declared?.kind == .file)
  }

  @Test func takesTextsAndCodesFromTheQuestionnaire() throws {
    var export = MadeUpExport(Self.current)
    export.companions = .madeUp(["b.qsf": Self.survey, "a.qsf": "{}", "c.qsf": "no JSON"])
    let layout = try export.layout()
    #expect(layout.companions == ["b.qsf"])
    let first = try Self.column("Q1", in: layout.columns)
    #expect(first.question == "How was it? Really & truly.")
    #expect(first.declared?.labels.map(\.code) == ["-1", "10", "4"])
    #expect(first.declared?.labels.map(\.text) == ["bad", "good", "Other:"])
    let words = try Self.column("Q1_4_TEXT", in: layout.columns)
    #expect(words.role == .ownText && words.item == "Other:")
    let opening = try Self.column("Q2_7", in: layout.columns)
    #expect(opening.item == "Opening, with music" && opening.declared?.kind == .option)
    #expect(opening.declared?.chosenMarks == ["1", "7", "Opening, with music"])
    let rooms = try #require(try Self.column("rooms_1", in: layout.columns).declared)
    #expect(rooms.kind == .rating && rooms.labels.map(\.code) == ["1", "2", "-1"])
    #expect(rooms.labels.map(\.missing) == [nil, nil, .notApplicable])
    let amount = try Self.column("Q5#2_2", in: layout.columns)
    #expect(amount.question == "Food – Amount" && amount.item == "Bread")
    #expect(amount.declared?.labels.map(\.text) == ["little", "much"])
  }

  @Test func whatWasSelectedIsNoPartOfAText() throws {
    let columns = try Self.columns([
      ["ResponseId", "Q1", "Q1_3_TEXT", "Q2_1", "Q2_2", "Q2_3", "Q2_3_TEXT"],
      [
        "Response ID", "Which side? - Selected Choice", "Which side? - Other - Text",
        "Which parts? - Selected Choice - Panel", "Which parts? - Selected Choice - Music",
        "Which parts? - Selected Choice - Other", "Which parts? - Other - Text",
      ],
      ["_recordId", "QID1", "QID1_3_TEXT", "QID2_1", "QID2_2", "QID2_3", "QID2_3_TEXT"].map {
        "{\"ImportId\":\"\($0)\"}"
      }, ["R_1", "Police", "", "Panel", "", "Other", "food"], ["R_2", "Other", "both", "", "Music", "", ""],
    ])
    #expect(
      columns.map(\.question) == ["Response ID"] + [String](repeating: "Which side?", count: 2)
        + [String](repeating: "Which parts?", count: 4))
    #expect(columns.map(\.item) == [nil, nil, "Other", "Panel", "Music", "Other", "Other"])
    #expect(columns.map(\.role) == [.metadata, .answer, .ownText, .answer, .answer, .answer, .ownText])
  }

  @Test func leavesAQuestionnaireOfAnotherSurveyAside() throws {
    var export = MadeUpExport(Self.current)
    export.companions = .madeUp(["other.qsf": Self.survey.replacing("\"DataExportTag\": \"", with: "$0other")])
    #expect(try export.layout().companions.isEmpty)
  }

  @Test func importsCodesAndLabelsAlike() throws {
    let head = Array(Self.current[0...2])
    func record(_ values: [String: String]) -> [String] { head[0].map { values[$0] ?? "" } }
    let codes = [
      record(["ResponseId": "R_1", "Q1": "-1", "Q2_1": "1", "rooms_1": "2", "rooms_2": "-1", "Q4_1_2": "1"]),
      record(["ResponseId": "R_2", "Q1": "4", "Q1_4_TEXT": "hot", "Q2_7": "1", "rooms_1": "1", "Q4_2_1": "1"]),
    ]
    let labels = [
      record([
        "ResponseId": "R_1", "Q1": "bad", "Q2_1": "Panel", "rooms_1": "large", "rooms_2": "was not there",
        "Q4_1_2": "Noon",
      ]),
      record([
        "ResponseId": "R_2", "Q1": "Other:", "Q1_4_TEXT": "hot", "Q2_7": "Opening, with music", "rooms_1": "small",
        "Q4_2_1": "Morning",
      ]),
    ]
    var readings: [[[String]]] = []
    for records in [codes, labels] {
      var export = MadeUpExport(head + records)
      export.companions = .madeUp(["survey.qsf": Self.survey])
      let (guessed, layout) = try export.guess()
      let imported = try export.imported(with: guessed.definition, layout: layout)
      #expect(imported.findings.allSatisfy { $0 != "unknown-label" && $0 != "unknown-mark" })
      readings.append(guessed.definition.questions.indices.map { imported.readings($0) })
    }
    #expect(readings[0] == readings[1])
    #expect(readings[0][0] == ["0", "2"])
  }

  @Test func tellsWhatBecameOfAResponse() throws {
    let layout = try MadeUpExport(Self.current).layout()
    func disposition(status: String, finished: String) -> Disposition? {
      let cells = [1: status, 2: finished]
      return layout.facts.dispositions.first { $0.applies(to: cells[$0.column] ?? "") }?.disposition
    }
    #expect(disposition(status: "0", finished: "1") == .complete)
    #expect(disposition(status: "IP Address", finished: "False") == .partial)
    #expect(disposition(status: "Survey Preview", finished: "True") == .preview)
    #expect(disposition(status: "2", finished: "1") == .test)
    #expect(disposition(status: "8", finished: "1") == .spam)
    #expect(layout.facts.responseID == [3] && layout.facts.started == 0 && layout.facts.language == 4)
  }

  @Test func tellsSeenFromNotShownWhereTheFileDoes() throws {
    let head = Array(Self.current[0...2])
    func record(_ values: [String: String]) -> [String] { head[0].map { values[$0] ?? "" } }
    let export = MadeUpExport(head + [record(["ResponseId": "R_1", "Q1": "-99", "Q6": "-99"]), record([:])])
    let layout = try export.layout()
    #expect(layout.conventions.blankMeaning == .notAsked && !layout.conventions.blanksAreUndetermined)
    #expect(try Self.column("Q6", in: layout.columns).missingMarks == ["-99": .noAnswer])
    #expect(try #require(QualtricsAdapter().recognise(export.preview())).because.contains("-99"))
    let usual = try MadeUpExport(Self.current).layout()
    #expect(usual.conventions.blankMeaning == .noAnswer && usual.conventions.blanksAreUndetermined)
  }

  @Test func asksNobodyForAnAddress() throws {
    let survey = Self.survey.replacing(
      "\"Selector\": \"SL\"", with: "\"Validation\": {\"Settings\": {\"ContentType\": \"ValidEmail\"}}")
    let columns = try Self.columns(Self.current, beside: ["survey.qsf": survey])
    #expect(try Self.column("Q6", in: columns).role == .metadata)
  }

  @Test func sameNamesOfTwoQuestionsGoByTheQuestionnaire() throws {
    let survey = """
      {"SurveyElements": [
        {"Element": "SQ", "Payload": {"QuestionID": "QID1", "DataExportTag": "Q1", "QuestionType": "Matrix",
          "Selector": "Likert", "SubSelector": "MultipleAnswer", "QuestionText": "When?",
          "Choices": {"1": {"Display": "Hall"}}, "ChoiceDataExportTags": {"1": "hall"},
          "Answers": {"1": {"Display": "Morning"}, "2": {"Display": "Noon"}}, "RecodeValues": {"1": "2", "2": "1"}}},
        {"Element": "SQ", "Payload": {"QuestionID": "QID2", "DataExportTag": "Q2", "QuestionType": "Matrix",
          "Selector": "Likert", "SubSelector": "MultipleAnswer", "QuestionText": "Why?",
          "Choices": {"1": {"Display": "Hall"}}, "ChoiceDataExportTags": {"1": "hall"},
          "Answers": {"1": {"Display": "Food"}, "2": {"Display": "Music"}}}}]}
      """
    let columns = try Self.columns(
      [
        ["V1", "V10", "hall_1", "hall_2", "hall_1", "hall_2", ""],
        ["ResponseID", "Finished", "When?-Hall-M", "When?-Hall-N", "Why?-Hall-F", "Why?-Hall-M", ""],
        ["R_1", "1", "1", "", "", "1", ""],
      ], beside: ["survey.qsf": survey])
    #expect(columns[2...5].map(\.code) == ["Q1", "Q1", "Q2", "Q2"])
    #expect(columns[2...5].map(\.scale) == ["Morning", "Noon", "Food", "Music"])
  }

  private static let unsound = [
    "empty": "", "no questionnaire": "{}", "no JSON": "no JSON", "deep lists": String(repeating: "[", count: 1_000_000),
    "deep objects": String(repeating: "{\"a\":", count: 200_000),
  ]

  @Test(arguments: unsound.keys.sorted())
  func anUnsoundQuestionnaireIsNamedAndNotUsed(name: String) throws {
    let text = try #require(Self.unsound[name])
    var export = MadeUpExport(Self.current)
    export.companions = .madeUp(["survey.qsf": text])
    var layout = try export.layout()
    #expect(layout.companionFaults == [CompanionFault(name: "survey.qsf", reason: .malformed)])
    layout.companionFaults = []
    #expect(try layout.columns == MadeUpExport(Self.current).layout().columns && layout.companions.isEmpty)
  }
}
