import Foundation
import Testing

/// The command that says what an export is.
@Suite struct InspectTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
    try folder.write(SampleExports.plain, to: "plain.csv")
  }

  @Test func theJSONSaysWhatTheExportIs() throws {
    let outcome = try program.run("inspect", "plain.csv", "--json")
    #expect(outcome.status == 0 && outcome.messages.isEmpty)
    let json = try outcome.json()
    #expect(json["platform"] as? String == "generic")
    #expect(json["encoding"] as? String == "utf-8")
    #expect(json["delimiter"] as? String == ",")
    #expect(json["headerRows"] as? Int == 1)
    #expect(json["records"] as? Int == 24)
    #expect((json["columns"] as? [Any])?.count == 4)
    let questions = try #require(json["questions"] as? [[String: Any]])
    #expect(questions.compactMap { $0["kind"] as? String } == ["single", "rating", "nps", "text"])
    #expect(questions.compactMap { $0["columns"] as? [Int] } == [[0], [1], [2], [3]])
  }

  /// Twelve invited who never began, four test responses, two copies; of the rest every fourth was not submitted.
  private static func withDispositions() -> [UInt8] {
    let head = "\"Response ID\",\"Time Started\",\"Date Submitted\",\"Status\",\"Language\""
    let headings = head + (1...8).map { ",\"Row \($0):How satisfied were you with …?\"" }.joined()
    let records = (0..<60).map { index -> String in
      let status = index % 5 == 0 ? "Disqualified" : index % 4 == 0 ? "Partial" : "Complete"
      let number = index < 58 ? index : 7
      let minutes = index % 10 == 3 ? 11 : 40
      let rows = (0..<8).map { row in
        ["satisfied", "dissatisfied", "very satisfied"][index % 6 == 1 ? 0 : (row * index + index / 4) % 3]
      }
      let cells =
        [
          "\(number + 1_000_000_000)", "2024-03-\(index % 20 + 10) 10:10:00",
          "2024-03-\(index % 20 + 10) 10:\(minutes):0\(index % 10)",
        ]
        + [status, index % 2 == 0 ? "German" : "English"] + rows
      return cells.map { "\"\($0)\"" }.joined(separator: ",")
    }
    return Array(([headings] + records).joined(separator: "\n").utf8)
  }

  @Test func dispositionsRespondentsAndQualityAreThere() throws {
    try folder.write(Self.withDispositions(), to: "export.csv")
    let json = try program.run("inspect", "export.csv", "--json").json()
    let dispositions = try #require(json["dispositions"] as? [[String: Any]])
    let counts = dispositions.map { "\($0["disposition"] ?? "") \($0["records"] ?? "")" }
    #expect(counts == ["ineligible 12", "partial 12", "complete 36"])
    let response = try #require(json["response"] as? [String: Any])
    let steps = try #require(response["funnel"] as? [[String: Any]])
    func count(_ step: String) -> Int? { steps.first { $0["step"] as? String == step }?["count"] as? Int }
    #expect(count("records") == 60 && count("ineligible") == 12 && count("duplicate-id") == 2)
    #expect(count("respondents") == 46 && response["complete"] as? Int == count("complete"))
    // What summarise says of the same file is the same.
    let summary = try program.run("summarise", "export.csv", "--json").json()
    #expect((summary["response"] as? NSDictionary) == response as NSDictionary)
    let quality = (summary["dataQuality"] as? [String: Any])?["overall"] as? NSDictionary
    #expect(quality == json["dataQuality"] as? NSDictionary)
    let page = try program.run("inspect", "export.csv").text
    let shown = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for text in [
      "outcomes ineligible 12, partial 12, complete 36, as the platform says",
      "left out 60 records → 46 respondents (screened out −12, read before, same identifier −2)",
      "responses 46 responses", "quality", "forms in",
    ] {
      #expect(shown.contains(text), "\(text): \(page)")
    }
    #expect(page.split(separator: "\n").count <= 40)
  }

  /// Fewer than five are never counted out, here as in a report.
  @Test func smallCountsOfWhatWasNoticedAreWithheld() throws {
    let headings = (1...6).map { "How good was it? [\($0)]" }
    let records = (0..<30).map { index in
      (0..<6).map { row in String(index < 2 ? 4 : (row * (index % 4 + 1) + index) % 5 + 1) }
    }
    let lines = ([headings] + records).map { $0.joined(separator: ",") + "\n" }
    try folder.write(Array(lines.joined().utf8), to: "rows.csv")
    let json = try program.run("inspect", "rows.csv", "--json").json()
    let batteries = (json["dataQuality"] as? [String: Any])?["batteries"] as? [[String: Any]]
    #expect(batteries?.count == 1)
    #expect(batteries?.first?["count"] is NSNull && batteries?.first?["suppressed"] as? String == "smallCell")
    #expect(try program.run("inspect", "rows.csv").text.contains("fewer than 5"))
  }

  @Test func severalFilesMakeAList() throws {
    let outcome = try program.run("inspect", "plain.csv", "plain.csv", "--json")
    #expect((try JSONSerialization.jsonObject(with: outcome.output) as? [Any])?.count == 2)
  }

  @Test func thePageNamesEveryQuestionAndNoAnswer() throws {
    let outcome = try program.run("inspect", "plain.csv")
    #expect(outcome.status == 0 && outcome.messages.isEmpty)
    for text in ["24 records", "Side", "How satisfied are you?", "rating", "nps"] {
      #expect(outcome.text.contains(text))
    }
    for answer in ["Police", "very satisfied", SampleExports.secret] { #expect(!outcome.text.contains(answer)) }
  }

  @Test func standardInputIsAnExportToo() throws {
    let outcome = try program.run("inspect", "-", "--json", input: Data(SampleExports.plain))
    #expect(outcome.status == 0)
    #expect(try outcome.json()["records"] as? Int == 24)
  }
}
