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
}
