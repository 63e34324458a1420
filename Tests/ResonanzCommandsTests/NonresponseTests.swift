import Foundation
import Testing

/// What a declared number of persons adds to the figures: 24 forms came back of 40 guests.
@Suite struct NonresponseTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
    try folder.write(SampleExports.plain, to: "sample/exports/plain.csv")
  }

  private func write(population: String) throws {
    let definition = """
      resonanz: 1
      id: sample
      title: Sample
      population: \(population)
      sources: [{file: exports/plain.csv}]
      questions:
        - {id: rating, text: How?, kind: rating, scale: satisfaction-5, column: How satisfied are you?}

      """
    try folder.write(Array(definition.utf8), to: "sample/survey.yaml")
  }

  @Test func theTerminalSaysHowFarTheOthersCouldMoveAShare() throws {
    try write(population: "{attended: 40}")
    let outcome = try program.run("summarise", "sample", "--language", "en")
    #expect(outcome.status == 0, "\(outcome.messages)")
    let words = outcome.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("24 responses; AAPOR RR2 60% of those who attended"), "\(words)")
    #expect(
      words.contains(
        "The top 2 box holds 43–83% of all 40 persons who attended, whatever the 16 without a valid answer think. "
          + "The majority for these answers holds unless at least 13 of these 16 disagree."), "\(words)")
    #expect(!words.contains("finite"))
  }

  @Test func theCorrectionIsMadeWhereTheCodeBookAsksForIt() throws {
    try write(population: "{attended: 40, finite-correction: true}")
    let json = try program.run("summarise", "sample", "--json").json()
    let response = try #require(json["response"] as? [String: Any])
    #expect(response["finitePopulation"] as? Int == 40)
    let question = try #require((json["questions"] as? [[String: Any]])?.first)
    let statistics = try #require(question["statistics"] as? [String: [String: Any]])
    #expect(statistics["topTwoBox"]?["method"] as? String == "wilson-finite-population")
    let nonresponse = try #require(question["nonresponse"] as? [String: Any])
    #expect(nonresponse["low"] as? Double == 0.425 && nonresponse["high"] as? Double == 0.825)
    #expect((nonresponse["tipping"] as? [String: Any])?["needed"] as? Int == 13)
    let page = try program.run("summarise", "sample", "--language", "en").text
    #expect(page.contains("finite population"))
  }

  @Test func aPopulationThatIsTooSmallIsNotCorrectedFor() throws {
    try write(population: "{attended: 20, finite-correction: true}")
    let outcome = try program.run("summarise", "sample", "--json")
    #expect(outcome.messages.contains("no response rate and no finite population correction"), "\(outcome.messages)")
    let question = try #require((try outcome.json()["questions"] as? [[String: Any]])?.first)
    let statistics = try #require(question["statistics"] as? [String: [String: Any]])
    #expect(statistics["topTwoBox"]?["method"] as? String == "wilson" && question["nonresponse"] == nil)
  }
}
