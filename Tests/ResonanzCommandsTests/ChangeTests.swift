import Foundation
import Testing

/// Questions about before and after in one form, and the rating of the whole event, taken down the whole road.
@Suite struct ChangeTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
  }

  /// Sixty forms: two thirds of those who answered both gave today a better grade than before, one of them a worse one.
  private func write(today: (Int) -> String) throws {
    let grades = ["3", "4", "2", "3", "5"]
    let rows = (0..<60).map { respondent in
      "\(respondent % 2 == 0 ? "Police" : "Community");\(grades[respondent % 5]);\(today(respondent));\(respondent % 7 % 5 + 1)"
    }
    let text = "Side;Before;Today;Overall\n" + rows.joined(separator: "\n") + "\n"
    try folder.write(Array(text.utf8), to: "sample/exports/forms.csv")
    let definition = """
      resonanz: 1
      id: sample
      title: Sample
      design: retrospective
      sources: [{file: exports/forms.csv}]
      questions:
        - {id: side, text: Side?, kind: single, options: [Police, Community], column: Side}
        - {id: then, text: Before?, kind: rating, scale: grades-6, column: Before}
        - {id: now, text: Today?, kind: rating, scale: grades-6, column: Today}
        - {id: overall, text: Overall?, kind: rating, scale: grades-6, column: Overall}
      breakdown: side
      analysis:
        paired: [{before: then, after: now}]
        overall: overall

      """
    try folder.write(Array(definition.utf8), to: "sample/survey.yaml")
  }

  private static func better(_ respondent: Int) -> String {
    let grade = [3, 4, 2, 3, 5][respondent % 5]
    return respondent == 59 ? "" : respondent == 1 ? "\(grade + 1)" : "\(respondent % 3 == 0 ? grade : grade - 1)"
  }

  @Test func summaryHasTheChangeAndWhatGoesTogether() throws {
    try write(today: Self.better)
    let json = try program.run("summarise", "sample", "--json").json()
    let changes = try #require((json["changes"] as? [[String: Any]])?.first)
    #expect((changes["family"] as? [String: Any])?["size"] as? Int == 1)
    let item = try #require((changes["items"] as? [[String: Any]])?.first)
    #expect(item["before"] as? String == "then" && item["after"] as? String == "now")
    #expect(item["word"] as? String == "moved up" && item["onlyBefore"] as? Int == 1 && item["onlyAfter"] as? Int == 0)
    let movement = try #require(item["movement"] as? [String: Any])
    let steps = try #require(movement["steps"] as? [[String: Any]])
    // Of 60 forms every third stays, number 1 goes down, number 59 has no answer.
    #expect(steps.map { $0["count"] as? Int } == [1, 20, 38] && movement["n"] as? Int == 59)
    let test = try #require((movement["signTest"] as? [String: Any])?["result"] as? [String: Any])
    #expect(test["method"] as? String == "sign" && item["adjustedP"] as? Double == test["p"] as? Double)
    // What the one who went down said would follow from sums of the differences.
    #expect(item["suppressed"] as? String == "complementary" && item["meanDifference"] is NSNull)
    #expect((item["groups"] as? [[String: Any]])?.count == 2)
    let drivers = try #require((json["keyDrivers"] as? [[String: Any]])?.first)
    #expect(drivers["overall"] as? String == "overall")
    let related = try #require(drivers["items"] as? [[String: Any]])
    #expect(Set(related.compactMap { $0["id"] as? String }) == ["then", "now"])
    #expect(related.map { $0["n"] as? Int }.contains(59))
  }

  @Test func theTerminalFitsAndTheReportHasItsChapters() throws {
    try write(today: Self.better)
    let page = try program.run("summarise", "sample", "--language", "en").text
    #expect(page.contains("then → now") && page.contains("less favourable 1 · the same 20 · more favourable 38"))
    let chapters = try #require(page.split(separator: "\nBefore and after\n").last)
    #expect(chapters.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(chapters)")
    #expect(try program.run("report", "sample", "--output", "out", "--language", "de").status == 0)
    let report = try folder.text(of: "out/report.md")
    #expect(report.contains("## Vorher und nachher") && report.contains("## Was mit dem Gesamturteil zusammengeht"))
    #expect(try folder.files(in: "out/charts").contains("changes.svg"))
  }

  /// A text that nobody declared stops the question about today, and the pair with it.
  @Test func aPairWithoutOneOfItsQuestionsIsNamed() throws {
    try write(today: { $0 == 7 ? "splendid" : Self.better($0) })
    let outcome = try program.run("summarise", "sample", "--json")
    let changes = try #require((try outcome.json()["changes"] as? [[String: Any]])?.first)
    #expect((changes["items"] as? [[String: Any]])?.isEmpty == true)
    let absent = try #require((changes["absent"] as? [[String: Any]])?.first)
    #expect(absent["before"] as? String == "then" && absent["after"] as? String == "now")
    let drivers = try #require((try outcome.json()["keyDrivers"] as? [[String: Any]])?.first)
    #expect((drivers["items"] as? [[String: Any]])?.map { $0["id"] as? String } == ["then"])
    let lenient = try program.run("summarise", "sample", "--json", "--lenient").json()
    #expect(((lenient["changes"] as? [[String: Any]])?.first?["items"] as? [[String: Any]])?.count == 1)
  }
}
