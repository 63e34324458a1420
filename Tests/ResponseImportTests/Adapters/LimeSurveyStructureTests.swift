import Foundation
import SurveyModel
import Testing

@testable import ResponseImport

/// A structure file made up for the tests, as databases before and since version 4 write it.
private struct MadeUpStructure {
  private var tables: [String: [[String: String]]] = [:]
  private let isOld: Bool
  private var number = 0

  init(old: Bool) { isOld = old }

  mutating func add(
    _ type: String, _ code: String, _ text: String, rows: [String] = [], columns: [String] = [],
    answers: [(String, String, Int)] = [], other: Bool = false, attributes: [String: String] = [:]
  ) {
    number += 10
    let identifier = "\(number)"
    addQuestion("questions", identifier, "0", type, code, text, order: number, scale: 0, other: other)
    for (scale, texts) in [rows, columns].enumerated() {
      for (position, text) in texts.enumerated() {
        addQuestion(
          "subquestions", "\(number)\(scale)\(position)", identifier, "T", "\(["SQ00", "C"][scale])\(position + 1)",
          text,
          order: position, scale: scale, other: false)
      }
    }
    for (position, answer) in answers.enumerated().reversed() {
      var row = ["qid": identifier, "code": answer.0, "sortorder": "\(position)", "scale_id": "\(answer.2)"]
      if isOld {
        (row["answer"], row["language"]) = (answer.1, "en")
      } else {
        row["aid"] = "\(identifier)\(position)"
        tables["answer_l10ns", default: []].append([
          "aid": "\(identifier)\(position)", "answer": answer.1, "language": "en",
        ])
        tables["answer_l10ns", default: []].append(["aid": "\(identifier)\(position)", "answer": "…", "language": "de"])
      }
      tables["answers", default: []].append(row)
    }
    for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
      tables["question_attributes", default: []].append(["qid": identifier, "attribute": name, "value": value])
    }
  }

  private mutating func addQuestion(
    _ table: String, _ identifier: String, _ parent: String, _ type: String, _ code: String, _ text: String, order: Int,
    scale: Int, other: Bool
  ) {
    var row = [
      "qid": identifier, "parent_qid": parent, "type": type, "title": code, "question_order": "\(order)",
      "scale_id": "\(scale)", "other": other ? "Y" : "N",
    ]
    if isOld {
      (row["question"], row["language"]) = (text, "en")
      tables[table, default: []].append(row.merging(["question": "…", "language": "de"]) { $1 })
    } else {
      tables["question_l10ns", default: []].append(["qid": identifier, "question": text, "language": "en"])
      tables["question_l10ns", default: []].append(["qid": identifier, "question": "…", "language": "de"])
    }
    tables[table, default: []].append(row)
  }

  var xml: String {
    let body = tables.sorted { $0.key < $1.key }.map { name, rows in
      let rows = rows.map { row in
        "<row>" + row.sorted { $0.key < $1.key }.map { "<\($0.key)><![CDATA[\($0.value)]]></\($0.key)>" }.joined()
          + "</row>"
      }
      return
        "<\(name)><fields><fieldname>qid</fieldname></fields><rows>\(rows.joined(separator: "\n"))</rows></\(name)>"
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<document>\n<LimeSurveyDocType>Survey</LimeSurveyDocType>\n"
      + "<DBVersion>\(isOld ? 261 : 641)</DBVersion>\n<languages><language>en</language><language>de</language></languages>\n"
      + body.joined(separator: "\n") + "\n</document>\n"
  }
}

@Suite struct LimeSurveyStructureTests {
  private static func structure(old: Bool) -> MadeUpStructure {
    var made = MadeUpStructure(old: old)
    made.add(
      "L", "way", "<p>How did you <strong>come</strong>,&nbsp;{TOKEN:FIRSTNAME}?</p>",
      answers: [("A1", "By train", 0), ("A2", "By bus", 0)], other: true)
    made.add("M", "liked", "What did you like?", rows: ["Food", "Music", "Talks"], other: true)
    made.add(
      "F", "good", "How good was it?", rows: ["Food", "Music"],
      answers: [("1", "Good", 0), ("2", "Bad", 0), ("3", "Sad", 0)])
    made.add("5", "stars", "How many stars?")
    made.add(
      "1", "two", "Important and done?", rows: ["Water"],
      answers: [("A1", "little", 0), ("A2", "much", 0), ("B1", "none", 1)],
      attributes: ["dualscale_headerA": "Important", "dualscale_headerB": "Done"])
    made.add(":", "hours", "Hours?", rows: ["Mon"], columns: ["Morning", "Evening"])
    made.add("N", "age", "How old are you?")
    made.add("T", "why", "Why?")
    made.add("D", "day", "When?")
    made.add("|", "photo", "A photo, please")
    made.add("Y", "again", "Again?")
    made.add("X", "intro", "Welcome")
    return made
  }

  private static let headings = [
    "id", "submitdate", "lastpage", "way", "way[other]", "liked[SQ001]", "liked[SQ002]", "liked[SQ003]", "liked[other]",
    "good[SQ001]", "good[SQ002]", "stars", "two[SQ001][1]", "two[SQ001][2]", "hours[SQ001_C1]", "hours[SQ001_C2]",
    "age",
    "why", "day", "photo", "photo[filecount]", "again", "intro",
  ]
  private static let record = [
    "1", "2024-03-12 10:00:00", "4", "A1", "", "Y", "", "", "", "1", "2", "4", "A1", "B1", "2", "3", "44", "so",
    "2024-03-12",
    "[]", "0", "Y", "",
  ]

  private static func preview(_ files: [String: String], headings: [String] = headings) -> ExportPreview {
    ExportPreview(
      file: "results-survey1.csv", rows: [headings, Array(record.prefix(headings.count))],
      companions: CompanionFolder(names: Array(files.keys), table: { _, _ in nil }, text: { files[$0] }))
  }

  @Test(arguments: [true, false]) func givesTextsKindsAndAnswers(isOld: Bool) throws {
    let preview = Self.preview(["limesurvey_survey_1.lss": Self.structure(old: isOld).xml])
    let layout = LimeSurveyAdapter().layout(of: preview)
    #expect(layout.companions == ["limesurvey_survey_1.lss"])
    let columns = Dictionary(uniqueKeysWithValues: layout.columns.map { ($0.header, $0) })
    func column(_ header: String) throws -> SourceColumn { try #require(columns[header]) }

    let way = try column("way")
    #expect(way.question == "How did you come, …?" && way.declared?.kind == .single)
    #expect(way.declared?.labels.map(\.code) == ["A1", "A2", "-oth-"])
    #expect(way.declared?.labels.map(\.text) == ["By train", "By bus", "Other"])
    #expect(try column("way[other]").role == .ownText)
    #expect(try column("liked[SQ002]").item == "Music" && column("liked[SQ002]").declared?.kind == .option)
    #expect(try column("liked[other]").role == .ownText)
    #expect(try column("good[SQ001]").declared?.labels.map(\.text) == ["Good", "Bad", "Sad"])
    #expect(try column("stars").declared?.kind == .rating && column("stars").declared?.labels.count == 5)
    #expect(try column("two[SQ001][1]").scale == "Important" && column("two[SQ001][2]").scale == "Done")
    #expect(try column("two[SQ001][1]").declared?.labels.map(\.code) == ["A1", "A2"])
    #expect(try column("two[SQ001][2]").declared?.labels.map(\.code) == ["B1"])
    #expect(try column("hours[SQ001_C2]").item == "Mon" && column("hours[SQ001_C2]").scale == "Evening")
    #expect(try column("hours[SQ001_C2]").declared?.kind == .number)
    #expect(
      try ["age", "why", "day", "photo"].map { try column($0).declared?.kind } == [.number, .text, .date, .file])
    #expect(try column("photo[filecount]").role == .metadata && column("intro").role == .metadata)
    #expect(try column("again").declared?.labels.map(\.text) == ["Yes", "No"])
  }

  @Test func codesBecomeTheWordsOfTheForm() throws {
    let rows =
      [Self.headings]
      + (0..<12).map { row in
        var record = Self.record
        record[0] = "\(row)"
        record[3] = ["A1", "A2", "-oth-"][row % 3]
        record[4] = row % 3 == 2 ? "by camel" : ""
        return record
      }
    let export = MadeUpExport(rows)
    var layout = LimeSurveyAdapter().layout(of: Self.preview(["a.lss": Self.structure(old: false).xml]))
    layout.conventions.blankMark = nil
    let definition = DefinitionGuesser.guess(
      id: "x", sources: [ExportSource(file: MadeUpExport.file)], layout: layout,
      profiles: try export.profiles(layout).profiles
    ).definition
    #expect(definition.questions[0].kind.categories.map { $0.label.text(in: "en") } == ["By train", "By bus", "Other"])
    #expect(definition.questions[1].kind.name == "multiple")
    let imported = try export.imported(with: definition, layout: layout)
    #expect(imported.readings(0).prefix(3) == ["0", "1", "2"])
    #expect(imported.readings(1)[0] == "0")
    #expect(imported.findings == [])
  }

  @Test func aStructureOfAnotherSurveyIsLeftAlone() {
    var other = MadeUpStructure(old: false)
    other.add("L", "age", "Another question altogether", answers: [("1", "x", 0)])
    let layout = LimeSurveyAdapter().layout(of: Self.preview(["other.lss": other.xml]))
    #expect(layout.companions.isEmpty && layout.columns.allSatisfy { $0.declared == nil })
  }

  @Test func theFileThatKnowsMostIsTaken() {
    var one = MadeUpStructure(old: false)
    one.add("T", "why", "Why on earth?")
    let files = ["a.lsq": one.xml, "b.lss": Self.structure(old: true).xml, "c.txt": "no structure"]
    #expect(LimeSurveyAdapter().layout(of: Self.preview(files)).companions == ["b.lss"])
    #expect(LimeSurveyAdapter().layout(of: Self.preview(["a.lsq": one.xml])).companions == ["a.lsq"])
  }

  @Test func numbersOfQuestionsFindThem() {
    let headings = ["id", "1X1X10", "1X1X20SQ001", "1X1X20SQ002"]
    let layout = LimeSurveyAdapter().layout(
      of: Self.preview(["a.lss": Self.structure(old: false).xml], headings: headings))
    #expect(layout.columns[1].question == "How did you come, …?" && layout.columns[3].item == "Music")
  }

  /// Structure files that are none, break off or grow without bounds, by name, so that no log holds them.
  private static let unsound: [(name: String, text: String, reason: CompanionFault.Reason)] = [
    ("empty", "", .malformed), ("broken off", opening + "<questions>", .malformed),
    ("deep", opening + String(repeating: "<a>", count: 1_000_000), .malformed),
    (
      "entities of entities",
      "<?xml version=\"1.0\"?><!DOCTYPE document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>" + opening
        + "<questions><rows><row><qid>1</qid><title>&c;</title></row></rows></questions></document>", .declaresEntities
    ),
    (
      "rows without end",
      opening + "<questions><rows>" + String(repeating: "<row><qid>1</qid></row>", count: 200_001)
        + "</rows></questions></document>", .tooLong
    ),
  ]

  private static let opening = "<document><LimeSurveyDocType>Survey</LimeSurveyDocType>"

  @Test(arguments: unsound.map(\.name))
  func unsoundStructureIsNamedAndNotUsed(name: String) throws {
    let (_, text, reason) = try #require(Self.unsound.first { $0.name == name })
    let time = ContinuousClock().measure {
      #expect(throws: reason) { try LimeSurveyDocument(text) }
    }
    #expect(time < .seconds(60))
    var export = MadeUpExport([["id", "submitdate", "lastpage", "startlanguage", "why"], ["1", "", "", "de", "x"]])
    export.companions = .madeUp(["survey.lss": text])
    #expect(try export.layout().companionFaults == [CompanionFault(name: "survey.lss", reason: reason)])
  }

  @Test(
    .enabled(if: RealExport.isFolderThere, "the folder shared/data is not beside the package"),
    arguments: [
      ("citric/survey.lss", 4), ("citric/answers.lss", 2), ("citric/limesurvey_survey_432535.lss", 2),
      ("citric/group.lsg", 2),
      ("citric/free_text.lsq", 1), ("rse/uk_core_survey.lss", 59),
    ])
  func realStructuresAreRead(file: String, questions: Int) throws {
    let path = RealExport.folder.appending(path: "limesurvey/\(file)")
    let text = try String(contentsOf: path, encoding: .utf8)
    let structure = LimeSurveyStructure(try LimeSurveyDocument(text))
    #expect(structure.questions.count == questions)
    #expect(structure.questions.values.allSatisfy { !$0.text.isEmpty && !$0.text.contains("<") })
  }
}
