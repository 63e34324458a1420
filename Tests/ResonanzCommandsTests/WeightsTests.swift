import Foundation
import Testing

/// `--weights` from a code book to every output: 160 answers of two sides that are not as many in the population.
@Suite struct WeightsTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
    let rows = (0..<160).map { index in
      let side = index < 100 ? "Police" : "Community"
      // 60 of 100 and 20 of 60 say yes.
      let isYes = index < 100 ? index % 5 < 3 : index % 3 == 0
      return "\(side),\(isYes ? "yes" : "no"),\(index < 100 ? "satisfied" : index % 30 == 0 ? "neutral" : "satisfied")"
    }
    try folder.write(Array((["Side,Again,Rating"] + rows).joined(separator: "\n").utf8), to: "sample/answers.csv")
  }

  private func write(weights: String) throws {
    let definition = """
      resonanz: 1
      id: sample
      title: Sample
      sources: [{file: answers.csv}]
      questions:
        - {id: side, text: Side?, kind: single, options: [Police, Community], column: Side}
        - {id: again, text: Again?, kind: single, options: [yes, no], column: Again}
        - {id: rating, text: How?, kind: single, options: [satisfied, neutral], column: Rating}
      \(weights)

      """
    try folder.write(Array(definition.utf8), to: "sample/survey.yaml")
  }

  private static let declared = """
    weights:
      source: Register, March 2024
      targets: [{question: side, shares: {Police: 0.25, Community: 0.75}}]
    """

  private func question(_ id: String, of document: [String: Any]) throws -> [String: Any] {
    let questions = try #require(document["questions"] as? [[String: Any]])
    return try #require(questions.first { $0["id"] as? String == id })
  }

  @Test func weightedFiguresAreInTheSummary() throws {
    try write(weights: Self.declared)
    let outcome = try program.run("summarise", "sample", "--weights", "--json")
    #expect(outcome.status == 0, "\(outcome.messages)")
    let document = try outcome.json()
    let weighted = try #require(try question("again", of: document)["weighted"] as? [String: Any])
    let share = try #require((weighted["categories"] as? [[String: Any]])?.first?["share"] as? Double)
    let expected = 0.25 * 0.6 + 0.75 * 20 / 60
    #expect(abs(share - expected) < 1e-12)
    // (Σ w)² / Σ w² with weights 0.25 · 160 / 100 and 0.75 · 160 / 60
    let effective = try #require(weighted["effectiveNumber"] as? Double)
    #expect(abs(effective - 160 * 160 / (100 * 0.4 * 0.4 + 60 * 2 * 2)) < 1e-9)
    // Two of the community, of 60, are neutral.
    #expect((try question("rating", of: document)["weighted"] as? [String: Any])?["suppressed"] as? String != nil)
    let weighting = try #require(document["weighting"] as? [String: Any])
    #expect(weighting["source"] as? String == "Register, March 2024" && weighting["used"] as? Bool == true)
  }

  @Test func theReportAndTheTerminalSayIt() throws {
    try write(weights: Self.declared)
    for language in ["en", "de"] {
      let outcome = try program.run("report", "sample", "--weights", "--language", language, "--output", language)
      #expect(outcome.status == 0, "\(outcome.messages)")
      for file in ["index.html", "report.md"] {
        let text = try folder.text(of: "\(language)/\(file)")
        #expect(text.contains("Register, March 2024"), "\(file)")
        #expect(text.contains(language == "en" ? "post-stratification" : "Nachschichtung"), "\(file)")
      }
    }
    let page = try program.run("summarise", "sample", "--weights", "--language", "en").text
    #expect(page.contains("weighted (effective n = 100.0)") && page.contains("weighted: withheld"))
    #expect(page.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func declaredTargetsAreNotUsedUnlessAskedFor() throws {
    try write(weights: Self.declared)
    let document = try program.run("summarise", "sample", "--json").json()
    #expect(try question("again", of: document)["weighted"] == nil)
    #expect((document["weighting"] as? [String: Any])?["used"] as? Bool == false)
    #expect(try program.run("summarise", "sample", "--language", "en").text.contains("--weights"))
  }

  @Test func askingForWeightsWithoutTargetsIsAnErrorOfUsage() throws {
    try write(weights: "")
    for command in ["summarise", "report"] {
      let outcome = try program.run(command, "sample", "--weights")
      #expect(outcome.status == 64 && outcome.output.isEmpty)
      #expect(outcome.messages.contains("add `weights:` with its `targets:`"), "\(outcome.messages)")
    }
    #expect(try program.run("summarise", "sample/answers.csv", "--weights").status == 64)
  }

  @Test func impossibleTargetsAreRefusedInWordsAndNotWithACrash() throws {
    try write(
      weights: """
        weights:
          source: Register
          trim: 1.2
          targets: [{question: side, shares: {Police: 0.25, Community: 0.75}}]
        """)
    let outcome = try program.run("summarise", "sample", "--weights", "--language", "en")
    #expect(outcome.status == 0)
    let words = outcome.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains("There are no weighted figures. Even with every weight at its limit, “Community” to “Side?”"))
  }

  @Test func faultsInTargetsNameTheirLine() throws {
    try write(weights: Self.declared.replacing("0.75", with: "0.7"))
    let outcome = try program.run("summarise", "sample", "--weights")
    #expect(outcome.status == 65)
    #expect(outcome.messages.contains("sample/survey.yaml:11: the shares add up to 0.95"), "\(outcome.messages)")
  }
}
