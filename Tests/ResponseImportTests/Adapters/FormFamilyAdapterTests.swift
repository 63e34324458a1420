import SurveyModel
import Testing

@testable import ResponseImport

/// Kobo, Ona and ODK: what their columns mean, with and without the form.
@Suite struct FormFamilyAdapterTests {
  private static let survey = [
    ["type", "name", "label::English (en)", "label::Deutsch (de)", "appearance"],
    ["start", "start", "", "", ""], ["text", "name", "Your name", "Ihr Name", ""],
    ["begin_group", "g", "About the forum", "Zum Forum", ""],
    ["select_one agree", "heard", "I was **heard** by ${name}", "Ich wurde gehört", ""],
    ["select_multiple tools", "tools", "What did you <b>use</b>?", "Was haben Sie genutzt?", ""],
    ["text", "tools_other", "Other, please specify", "Anderes, bitte angeben", ""], ["end_group", "g", "", "", ""],
    ["begin_group", "rows", "How were …", "Wie waren …", "table-list"],
    ["select_one agree", "food", "the food", "das Essen", ""],
    ["select_one agree", "music", "the music", "die Musik", ""], ["end_group", "", "", "", ""],
    ["integer", "age", "Age", "Alter", ""], ["geopoint", "loc", "Where?", "Wo?", ""],
    ["image", "pic", "A picture", "Ein Bild", ""], ["calculate", "score", "", "", ""],
  ]
  private static let choices = [
    ["list_name", "name", "label::English (en)", "label::Deutsch (de)"],
    ["agree", "yes", "Agree", "Stimme zu"], ["agree", "no", "Disagree", "Stimme nicht zu"],
    ["agree", "dk", "Don't know", "Weiß nicht"], ["", "", "", ""],
    ["tools", "map", "The map", "Die Karte"], ["tools", "app", "The app", "Die App"],
    ["tools", "other", "Something else", "Etwas anderes"],
  ]
  private static let form = CompanionFolder(tables: ["choices.csv": choices, "survey.csv": survey])

  private func layout(
    _ rows: [[String]], delimiter: Character = ";", beside companions: CompanionFolder = form
  ) -> ExportLayout {
    let preview = ExportPreview(file: MadeUpExport.file, rows: rows, delimiter: delimiter, companions: companions)
    return PlatformAdapters.best(for: preview).adapter.layout(of: preview)
  }

  @Test(arguments: [
    (["map", "map app", "app", "map app", "app", "map"], true), (["map", "app", "map", "app", "map"], false),
    (["very good", "good", "bad", "bad", "good", "very good"], false),
    (["Very good", "Good", "Bad", "Average", "Poor", "Very good", "Good", "Bad", "Average", "Poor"], false),
    (["a good talk", "not so good", "good", "talk", "a talk"], false), (["1 2", "1", "2", "1 2", "1"], false),
    (["map map", "map", "app", "app", "map"], false), (["map app", "map"], false),
  ])
  func namesJoinedByBlanksAreSeveralChoices(cells: [String], areSeveral: Bool) throws {
    let rows = [["SubmissionDate", "tools", "KEY"]] + cells.map { ["2024-03-12T09:05:10.000Z", $0, "uuid:\($0)"] }
    let column = layout(rows, delimiter: ",", beside: .none).columns[1]
    #expect(column.declared?.kind == (areSeveral ? .joined(separator: " ") : nil))
  }

  @Test func takesTextsKindsAndAnswersFromTheForm() throws {
    let layout = layout([
      [
        "start", "name", "g/heard", "g/tools", "g/tools/map", "g/tools/other", "g/tools_other", "rows/food",
        "rows/music", "age", "loc", "pic", "score", "_uuid", "_submission_time",
      ],
      ["", "A", "yes", "map", "1", "0", "", "yes", "no", "30", "1 2 3 4", "1.jpg", "5", "u1", "2024-03-12T09:05:10"],
    ])
    #expect(layout.platform == .kobo && layout.companions == ["survey.csv", "choices.csv"])
    #expect(
      layout.columns.map(\.reading) == [
        "0 meta", "1 meta", "2", "3 meta", "4 [The map]", "4 [Something else]", "4 [Other] own", "5 [the food]",
        "5 [the music]", "6", "7", "8", "9 meta", "10 meta", "11 meta",
      ])
    let columns = layout.columns
    #expect(columns[2].question == "I was heard by …" && columns[2].code == "heard" && columns[2].header == "g/heard")
    let labels = try #require(columns[2].declared?.labels)
    #expect(labels.map(\.code) == ["yes", "no", "dk"] && labels.map(\.text) == ["Agree", "Disagree", "Don't know"])
    #expect(labels.map(\.missing) == [nil, nil, .dontKnow])
    #expect(columns[4].question == "What did you use?")
    #expect(columns[7].question == "How were …" && columns[7].declared == columns[8].declared)
    #expect(columns[9...11].map(\.declared?.kind) == [.number, .geopoint, .file])
    #expect(layout.facts.started == 0 && layout.facts.responseID == [13] && layout.facts.submitted == 14)
  }

  @Test func showsTheLanguageOfTheHeadings() {
    let layout = layout([
      [
        "Ich wurde gehört", "Was haben Sie genutzt?", "Was haben Sie genutzt?/Die Karte", "Alter", "_uuid",
        "_submission_time",
      ],
      ["Stimme zu", "Die Karte", "1", "30", "u1", "2024-03-12T09:05:10"],
    ])
    #expect(layout.columns[0].question == "Ich wurde gehört" && layout.columns[0].code == "heard")
    #expect(layout.columns[0].declared?.labels.map(\.text) == ["Stimme zu", "Stimme nicht zu", "Weiß nicht"])
    #expect(layout.columns[2].item == "Die Karte" && layout.columns[1].role == .metadata)
  }

  @Test func ignoresTheFormOfSomethingElse() {
    let layout = layout([
      ["q1", "q2", "q3", "q4", "q5", "age", "_uuid", "_submission_time"],
      ["1", "1", "1", "1", "1", "30", "u1", "2024-03-12T09:05:10"],
    ])
    #expect(layout.companions.isEmpty && layout.columns[5].declared == nil)
  }

  @Test func readsSeveralChoicesInOneCellByTheForm() throws {
    let layout = layout(
      [
        ["SubmissionDate", "g-heard", "g-tools", "KEY"], ["2024-03-12T09:05:10.123Z", "dk", "map other", "uuid:u1"],
      ], delimiter: ",")
    #expect(layout.platform == .odk)
    #expect(layout.columns[2].declared?.kind == .joined(separator: " "))
    #expect(layout.columns[2].declared?.labels.map(\.code) == ["map", "app", "other"])
  }

  @Test func aLabelThatSeveralFieldsShareBelongsToTheNextOne() {
    let survey = [
      ["type", "name", "label"], ["select_one a", "first", "First?"], ["text", "first_other", "Which?"],
      ["select_one a", "second", "Second?"], ["text", "second_other", "Which?"],
    ]
    let form = CompanionFolder(
      tables: ["survey.csv": survey, "choices.csv": [["list name", "name", "label"], ["a", "x", "X"]]])
    let layout = layout(
      [["First?", "Which?", "Second?", "Which?", "_uuid", "_submission_time"], ["X", "", "X", "", "u", "t"]],
      beside: form)
    #expect(layout.columns.prefix(4).map(\.reading) == ["0", "0 [Other] own", "1", "1 [Other] own"])
  }

  @Test func wordsBesideAListedOtherAnswerBelongToIt() throws {
    let rows = [
      ["g/heard", "g/heard_other", "_uuid", "_submission_time"], ["yes", "", "u1", "t"], ["other", "words", "u2", "t"],
    ]
    let survey = Self.survey + [["text", "heard_other", "Other", "", ""]]
    let choices = Self.choices + [["agree", "other", "Etwas anderes", "Etwas anderes"]]
    let folder = CompanionFolder(tables: ["survey.csv": survey, "choices.csv": choices])
    let export = MadeUpExport(rows)
    let layout = layout(rows, beside: folder)
    let definition = DefinitionGuesser.guess(
      id: "made-up", sources: [ExportSource(file: MadeUpExport.file)], layout: layout,
      profiles: try export.profiles(layout).profiles
    ).definition
    #expect(definition.questions.count == 1 && definition.questions[0].otherText?.header == "g/heard_other")
    #expect(definition.questions[0].kind.categories.map(\.isOther) == [false, false, false, true])
    #expect(try export.imported(with: definition, layout: layout).readings() == ["0", "3"])
  }

  @Test func blankOptionsAreNotAnswered() throws {
    let export = MadeUpExport([
      ["tools", "tools/map", "tools/app", "_uuid", "_submission_time", "_status"],
      ["map", "1", "0", "u1", "t", ""], ["", "", "", "u2", "t", ""], ["app map", "1", "1", "u3", "t", ""],
    ])
    let guess = try export.guess()
    #expect(guess.guessed.definition.questions.map(\.kind.name) == ["multiple"])
    let imported = try export.imported(with: guess.guessed.definition, layout: guess.layout)
    #expect(imported.readings() == ["0", "noAnswer", "0+1"])
  }

  @Test func aColumnInFrontOfOptionsThatHoldsSomethingElseIsAQuestion() {
    let layout = layout(
      [
        ["mood", "mood/happy", "mood/sad", "_uuid", "_submission_time"],
        ["Feeling well because of you", "1", "0", "u1", "t"],
      ], beside: .none)
    #expect(layout.columns.prefix(3).map(\.reading) == ["0", "1 [happy]", "1 [sad]"])
  }

  @Test func notAnsweredIsNoTextInOna() throws {
    let export = MadeUpExport([
      ["remark", "age", "tools/map", "tools/app", "meta/instanceID", "_uuid", "_submission_time", "_version"],
      ["n/a", "n/a", "n/a", "n/a", "uuid:1", "1", "t", "1"], ["fine", "30", "True", "False", "uuid:2", "2", "t", "1"],
      ["N/A", "31", "False", "False", "uuid:3", "3", "t", "1"],
    ])
    let guess = try export.guess()
    #expect(guess.layout.platform == .ona)
    let imported = try export.imported(with: guess.guessed.definition, layout: guess.layout)
    let position = try #require(guess.guessed.definition.questions.firstIndex { $0.kind.name == "multiple" })
    #expect(imported.readings(position) == ["noAnswer", "0", "noAnswer"])
    let age = try #require(guess.guessed.definition.questions.firstIndex { $0.id == "age" })
    #expect(imported.readings(age).first == "noAnswer")
    #expect(guess.layout.columns[0].missingMarks == ["n/a": .noAnswer])
  }

  @Test func repeatsAndGroupsAreNamed() {
    let layout = layout(
      [
        [
          "kids[1]/pet", "kids[2]/pet", "way/bus/far", "way/car/far", "meta/instanceID", "_uuid", "_submission_time",
          "_version",
        ], ["cat", "n/a", "1", "2", "uuid:1", "1", "t", "1"],
      ], delimiter: ",", beside: .none)
    #expect(layout.columns.prefix(4).map(\.question) == ["pet (kids 1)", "pet (kids 2)", "far (bus)", "far (car)"])
    #expect(layout.columns.prefix(2).map(\.code) == ["pet_1", "pet_2"])
  }
}

/// Files around the responses: tables of repeats and the sheets of forms.
@Suite struct FormFamilyRefusalTests {
  private func recognition(
    _ rows: [[String]], beside companions: CompanionFolder = .none
  ) -> (platform: Platform, refusal: String?) {
    let best = PlatformAdapters.best(
      for: ExportPreview(file: MadeUpExport.file, rows: rows, companions: companions))
    return (best.adapter.platform, best.recognition.refusal)
  }

  private static let own = ["_id", "_uuid", "_submission_time", "_index", "_parent_table_name", "_parent_index"]

  @Test func theTablesOfRepeatsNameTheMainTable() throws {
    let main = [["name"] + Self.own, ["A", "", "", "", "1", "", "-1"]]
    let kids = [["kids/name"] + Self.own, ["B", "", "", "", "1", "forum", "1"]]
    let pets = [["kids/pets/name"] + Self.own, ["C", "", "", "", "1", "kids", "1"]]
    let folder = CompanionFolder(tables: ["forum.csv": main, "kids.csv": kids, "pets.csv": pets])
    #expect(recognition(main, beside: folder).refusal == nil)
    for table in [kids, pets] {
      #expect(try #require(recognition(table, beside: folder).refusal).contains("`forum.csv`"))
    }
    #expect(try #require(recognition(pets).refusal).contains("the main table"))
    let odk = recognition([["pet", "PARENT_KEY", "KEY"], ["cat", "uuid:1", "uuid:1/kids[1]"]])
    #expect(odk.platform == .odk && odk.refusal != nil)
  }

  @Test(arguments: [
    [["type", "name", "label"], ["text", "a", "A"], ["select_one yn", "b", "B"]],
    [["list_name", "name", "label::English"], ["yn", "yes", "Yes"]],
    [["survey", "", ""], ["", "type", "name"], ["", "text", "a"]],
  ])
  func theSheetsOfAFormAreNoResponses(rows: [[String]]) {
    let found = recognition(rows)
    #expect(found.platform == .odk && found.refusal != nil)
  }

  @Test func aTableWithTypesAndNamesIsStillATable() {
    let found = recognition([["type", "name", "label"], ["visitor", "A", "x"], ["guest", "B", "y"]])
    #expect(found.platform == .generic && found.refusal == nil)
  }
}
