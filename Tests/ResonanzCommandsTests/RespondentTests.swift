import Foundation
import Testing

/// From records to respondents, by the real program on an export that says which responses were submitted.
@Suite struct RespondentTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
    try folder.write(Self.export(ids: 1...12), to: "first.csv")
    try folder.write(Self.export(ids: 9...14), to: "second.csv")
  }

  /// LimeSurvey's columns; every third response was never submitted.
  private static func export(ids: ClosedRange<Int>) -> [UInt8] {
    let records = ids.map { id in
      let submitted = id.isMultiple(of: 3) ? "" : "2024-03-12 10:\(10 + id):00"
      return
        "\"\(id)\",\"\(submitted)\",\"3\",\"2024-03-12 10:0\(id % 10):00\",\"\(id.isMultiple(of: 2) ? "yes" : "no")\""
    }
    return Array(
      (["\"id\",\"submitdate\",\"lastpage\",\"startdate\",\"useful\""] + records + [""]).joined(separator: "\n").utf8)
  }

  private func funnel(_ arguments: String...) throws -> [String: Int] {
    let json = try program.run(["summarise"] + arguments + ["--json"]).json()
    let response = try #require(json["response"] as? [String: Any])
    let steps = try #require(response["funnel"] as? [[String: Any]])
    return Dictionary(uniqueKeysWithValues: steps.map { ($0["step"] as? String ?? "", $0["count"] as? Int ?? -1) })
  }

  @Test func theSameResponseInTwoExportsCountsOnce() throws {
    for order in [["first.csv", "second.csv"], ["second.csv", "first.csv"]] {
      let funnel = try funnel(order[0], order[1])
      #expect(funnel["records"] == 18 && funnel["duplicate-id"] == 4 && funnel["respondents"] == 14)
      #expect(funnel["complete"] == 10 && funnel["partial"] == nil)
    }
  }

  @Test func aDeclaredRuleTakesPartialFormsOut() throws {
    #expect(try program.run("init", "forum", "--from", "first.csv").status == 0)
    let definition = try folder.text(of: "forum/survey.yaml")
    let rules = "exclude: [test, preview, spam, not-started, ineligible, duplicate-id"
    #expect(definition.contains(rules + "]"))
    #expect(try funnel("forum")["respondents"] == 12)
    try folder.write(definition.replacing(rules, with: rules + ", partial").utf8, to: "forum/survey.yaml")
    let funnel = try funnel("forum")
    #expect(funnel["partial"] == 4 && funnel["respondents"] == 8 && funnel["complete"] == 8)
    let page = try program.run("summarise", "forum", "--language", "de").text
    #expect(page.contains("12 Datensätze → 8 Befragte (nicht abgeschickt −4)"))
    #expect(try program.run("report", "forum", "--output", "out", "--language", "en").status == 0)
    #expect(try folder.text(of: "out/report.md").contains("left out: not submitted"))
    #expect(try folder.text(of: "out/index.html").contains("From records to respondents"))
  }

  @Test func speedersAndRepeatedFormsAreReportedAndGoWhereDeclared() throws {
    try folder.write(Self.longExport(), to: "long.csv")
    #expect(try program.run("init", "long", "--from", "long.csv").status == 0)
    let definition = try folder.text(of: "long/survey.yaml")
    let before = try quality("long")
    #expect(before["speeding"] == [5, 29] && before["repeatedForms"] == [7, 30])
    let rules = "duplicate-id]"
    try folder.write(
      definition.replacing(rules, with: "duplicate-id, duplicate-answers, speeder, straight-liner]").utf8,
      to: "long/survey.yaml")
    let funnel = try funnel("long")
    #expect(funnel["records"] == 30 && funnel["duplicate-answers"] == 7)
    #expect(funnel["speeder"] == 5 && funnel["straight-liner"] == 1 && funnel["respondents"] == 17)
    #expect(try quality("long")["repeatedForms"] == [0, 17])
    #expect(try program.run("report", "long", "--output", "out", "--language", "de").status == 0)
    let page = try folder.text(of: "out/report.md")
    #expect(page.contains("## Datenqualität") && page.contains("ausgelassen: zu schnell ausgefüllt | −5"))
  }

  /// For each check how many were found and how many were looked at.
  private func quality(_ survey: String) throws -> [String: [Int]] {
    let json = try program.run("summarise", survey, "--json").json()
    let all = try #require(json["dataQuality"] as? [String: Any])
    let overall = try #require(all["overall"] as? [String: Any])
    return overall.compactMapValues { value in
      guard let found = value as? [String: Any] else { return nil }
      return [found["count"] as? Int ?? -1, found["base"] as? Int ?? -1]
    }
  }

  /// 30 submitted forms of eight rows and a number: one straight-liner, seven forms that repeat the first within minutes,
  /// five filled in within ten seconds where ten minutes are usual, one without a start.
  private static func longExport() -> [UInt8] {
    let headings = ["id", "submitdate", "lastpage", "startdate"] + (1...8).map { "rows[r\($0)]" } + ["number"]
    let words = ["gut", "mittel", "schlecht"]
    let records = (0..<30).map { index in
      let isRepeated = index < 8
      let rows = (0..<8).map { words[index == 8 ? 0 : (isRepeated ? $0 : $0 * ($0 + index) + index / 3) % 3] }
      let submitted =
        "2024-03-\(isRepeated ? "01" : String(index + 1).count == 1 ? "0\(index + 1)" : "\(index + 1)") 10:\(20 + (isRepeated ? index : 0)):10"
      let started = submitted.replacing(index >= 25 ? ":10" : ":2", with: index >= 25 ? ":00" : ":1")
      let cells = [String(index), submitted, "3", index == 9 ? "" : started] + rows + [String(isRepeated ? 0 : index)]
      return cells.map { "\"\($0)\"" }.joined(separator: ",")
    }
    return Array((["\"" + headings.joined(separator: "\",\"") + "\""] + records + [""]).joined(separator: "\n").utf8)
  }
}
