import Foundation
import Testing

/// `resonanz import`: typed responses that give the same figures when they are read again.
@Suite struct ImportTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
    try folder.write(SampleExports.plain, to: "plain.csv")
  }

  /// A summary without what must differ: the files and their columns, and what was noticed and guessed in reading them.
  private func figures(_ outcome: Program.Outcome) throws -> NSDictionary {
    var json = try outcome.json()
    for key in ["sources", "diagnostics", "guesses"] { json[key] = nil }
    var quality = try #require(json["dataQuality"] as? [String: Any])
    quality["sources"] = (quality["sources"] as? [[String: Any]])?.map { $0.filter { $0.key != "file" } }
    json["dataQuality"] = quality
    json["questions"] = (json["questions"] as? [[String: Any]])?.map { question in
      var question = question
      question["columns"] = nil
      return question
    }
    return json as NSDictionary
  }

  @Test(arguments: ["kosizu-symposium-2022", "kosizu-symposium-2024", "dialogue-forum-2025"])
  func readingThemAgainGivesTheSameFigures(survey: String) throws {
    let path = Program.repository.appending(path: "Surveys/\(survey)").path
    #expect(try program.run("import", path, "--export", "out/responses.csv").status == 0)
    #expect(
      try folder.files(in: "out").sorted() == ["datapackage.json", "responses.csv", "responses.yaml"])
    let original = try figures(try program.run("summarise", path, "--json"))
    for again in ["out/responses.csv", "out/responses.yaml"] {
      #expect(try figures(try program.run("summarise", again, "--json")) == original, "\(again)")
    }
  }

  /// Times, languages, dispositions, records put together, rankings, code books beside the file.
  @Test(
    .enabled(if: RealExports.isFolderThere, "the folder shared/data is not beside the package"),
    arguments: [
      "limesurvey/artifact-survey/results-survey54231_converted.csv", "alchemer/20160115235816-SurveyExport.csv",
      "qualtrics/QualtricsTools/Survey_Logic/Survey_Logic_EVERYWHERE.csv", "redcap/REDCapR/longitudinal/data.csv",
      "surveymonkey/fivethirtyeight/StarWars.csv",
    ])
  func realExportsGoTheSameWay(file: String) throws {
    let path = RealExports.folder.appending(path: file).path
    #expect(try program.run("import", path, "--export", "typed.csv").status == 0)
    let original = try figures(try program.run("summarise", path, "--json"))
    #expect(try figures(try program.run("summarise", "typed.csv", "--json")) == original)
  }

  @Test func whatTheBlanksMeanGoesAlong() throws {
    for (survey, isUndetermined) in [("kosizu-symposium-2024", true), ("dialogue-forum-2025", true)] {
      let path = Program.repository.appending(path: "Surveys/\(survey)").path
      #expect(try program.run("import", path, "--export", "\(survey).csv").status == 0)
      for input in [path, "\(survey).csv"] {
        let sources = try program.run("summarise", input, "--json").json()["sources"] as? [[String: Any]]
        #expect(sources?.map { $0["undetermined"] as? Bool } == [isUndetermined])
      }
    }
  }

  /// Times and languages, numbers out of range, days ahead of the form, repeated forms, and every rule.
  @Test(arguments: ["", ", duplicate-answers", ", partial", ", speeder", ", straight-liner"])
  func whatWasNoticedAboutTheDataGoesAlong(rule: String) throws {
    try folder.write(Self.conspicuous(rule), to: "survey/survey.yaml")
    try folder.write(Self.conspicuousExport(), to: "survey/export.csv")
    let original = try program.run("summarise", "survey", "--json")
    let overall = try #require((try original.json()["dataQuality"] as? [String: Any])?["overall"] as? [String: Any])
    #expect(overall["speeding"] is [String: Any] && overall["repeatedForms"] is [String: Any])
    #expect((overall["languages"] as? [Any])?.count == 2)
    let flaws = try #require(overall["questions"] as? [[String: Any]])
    #expect(flaws.count { $0["count"] as? Int ?? 0 > 0 } == 3, "\(flaws)")
    #expect(try program.run("import", "survey", "--export", "typed.csv").status == 0)
    let again = try program.run("summarise", "typed.csv", "--json")
    #expect(try figures(again) == figures(original))
    #expect(try program.run("import", "typed.csv", "--export", "again.csv").status == 0)
    #expect(try folder.bytes(of: "again.csv") == folder.bytes(of: "typed.csv"))
  }

  /// A code book whose questions bear the names of the file's own columns.
  private static func conspicuous(_ rule: String) -> [UInt8] {
    let rows = (1...8).map { "      - {id: \"rows[\($0)]\", text: Row \($0), column: \"rows[r\($0)]\"}" }
    return Array(
      """
      resonanz: 1
      id: conspicuous
      title: Conspicuous
      respondents:
        exclude: [test, preview, spam, not-started, ineligible, duplicate-id\(rule)]
      sources:
        - file: export.csv
      questions:
        - {id: response, text: Age, kind: number, minimum: 0, maximum: 120, column: age}
        - {id: duration, text: Since when?, kind: date, column: since}
        - {id: language, text: Came?, kind: single, options: [yes, no], column: came}
        - {id: submitted, text: Why not?, kind: text, column: why, asked-if: {question: language, answer: no}}
        - battery: rows
          text: Rows
          kind: rating
          scale: numbers-1-5-higher-is-better
          items:
      \(rows.joined(separator: "\n"))

      """.utf8)
  }

  /// 60 forms in two languages: ages out of range, days after the form, contradictions, some filled in fast, some repeated,
  /// some with one point throughout, some never submitted.
  private static func conspicuousExport() -> [UInt8] {
    let headings =
      ["id", "submitdate", "lastpage", "startlanguage", "startdate", "age", "since", "came", "why"]
      + (1...8).map { "rows[r\($0)]" }
    let records = (0..<60).map { index -> [String] in
      let isRepeated = index < 8
      let day = isRepeated ? "2024-03-01" : "2024-04-\(index % 20 + 10)"
      let isFast = (20..<27).contains(index)
      let submitted = index % 13 == 12 ? "" : "\(day) 10:\(30 + (isRepeated ? index : 0)):0\(index % 10)"
      let rows = (0..<8).map { row in
        let isStraight = (30..<36).contains(index)
        return String((isRepeated ? row : isStraight ? 3 : row * (index % 4 + 1) + index / 3) % 5 + 1)
      }
      let answers =
        isRepeated
        ? ["33", "2019-05-01", "yes", ""]
        : [
          index % 7 == 0 ? "400" : String(20 + index), index % 6 == 0 ? "2031-01-01" : "2020-02-0\(index % 9 + 1)",
          index.isMultiple(of: 2) ? "yes" : "no", index % 3 == 0 ? "because" : "",
        ]
      return [String(index), submitted, "3", index % 3 == 0 ? "de" : "en", "\(day) 10:\(isFast ? 29 : 10):30"] + answers
        + rows
    }
    let lines = ([headings] + records).map { $0.map { "\"\($0)\"" }.joined(separator: ",") + "\r\n" }
    return Array(lines.joined().utf8)
  }

  @Test func aBareExportGoesTheSameWay() throws {
    #expect(try program.run("import", "plain.csv", "--export", "typed.csv").status == 0)
    let original = try program.run("summarise", "plain.csv", "--json", "--by", "q1")
    let again = try program.run("summarise", "typed.csv", "--json", "--by", "q1")
    #expect(try figures(again) == figures(original))
    #expect(!(try folder.text(of: "typed.csv")).contains(SampleExports.secret))
  }

  @Test func jsonLinesHaveOneLineARespondent() throws {
    #expect(try program.run("import", "plain.csv", "--export", "typed.jsonl").status == 0)
    let lines = try folder.text(of: "typed.jsonl").split(separator: "\n")
    #expect(lines.count == 24)
    for line in lines { #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any]) }
    #expect(try folder.files().sorted() == ["datapackage.json", "plain.csv", "typed.jsonl"])
  }

  @Test func whatIsStoppedLeavesNoHalfFile() throws {
    let outcome = try program.shell(
      """
      mkfifo waiting.csv; $0 import waiting.csv --export typed.csv & started=$!
      for wait in $(seq 200); do if [ -e .typed.csv.partial ]; then break; fi; sleep 0.05; done
      ls -A; kill $started; wait $started; echo $?; ls -A
      """)
    #expect(
      outcome.text == ".typed.csv.partial\nplain.csv\nwaiting.csv\n143\nplain.csv\nwaiting.csv\n", "\(outcome.text)")
  }

  @Test func whatIsToGoOnWhenTheTerminalClosesGoesOn() throws {
    let outcome = try program.shell(
      """
      mkfifo waiting.csv; nohup $0 import waiting.csv --export typed.csv > /dev/null & started=$!
      for wait in $(seq 200); do if [ -e .typed.csv.partial ]; then break; fi; sleep 0.05; done
      kill -HUP $started; sleep 0.2; ls -A | grep partial; kill $started; wait $started; echo $?; ls -A | grep partial
      """)
    #expect(outcome.text == ".typed.csv.partial\n143\n", "\(outcome.text)")
  }

  @Test func nothingOfAPersonsIsOverwrittenAndNothingHalfIsLeft() throws {
    try folder.write(Array("resonanz: 1\n".utf8), to: "typed.yaml")
    #expect(try program.run("import", "plain.csv", "--export", "typed.csv").status == 1)
    #expect(try program.run("import", "plain.csv", "--export", "plain.csv").status == 1)
    #expect(try folder.bytes(of: "plain.csv") == Data(SampleExports.plain))
    try folder.write(Array("{\"resources\": []}".utf8), to: "other/datapackage.json")
    #expect(try program.run("import", "plain.csv", "--export", "other/typed.csv").status == 1)
    try folder.write(Array(SampleExports.definition.utf8), to: "sample/survey.yaml")
    try folder.write(SampleExports.plain, to: "sample/exports/plain.csv")
    #expect(try program.run("import", "sample", "--export", "stopped.csv").status == 65)
    #expect(try program.run("import", "sample", "--export", "lenient.csv", "--lenient").status == 0)
    #expect(try program.run("import", "sample", "--export", "lenient.csv", "--lenient").status == 0)
    #expect(try program.run("import", "plain.csv", "--export", "typed.txt").status == 64)
    #expect(
      try folder.files().filter { !$0.hasPrefix("sample/") && !$0.hasPrefix("other/") }.sorted()
        == ["datapackage.json", "lenient.csv", "lenient.yaml", "plain.csv", "typed.yaml"])
  }
}
