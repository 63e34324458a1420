import Foundation
import Testing

/// An answer that is not declared stops its question, and the person who can mend that is told how.
@Suite struct UnknownLabelTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
    try folder.write(Array(SampleExports.definition.utf8), to: "sample/survey.yaml")
    let typed = String(decoding: SampleExports.plain, as: UTF8.self).replacing(
      "Community", with: SampleExports.secret, maxReplacements: 1)
    try folder.write(Array(typed.utf8), to: "sample/exports/plain.csv")
  }

  @Test func theQuestionIsLeftOutAndTheBlockNamesOnlyWhatSeveralGave() throws {
    let outcome = try program.run("summarise", "sample", "--json")
    let json = try outcome.json()
    #expect(outcome.status == 0)
    #expect((json["questions"] as? [Any])?.isEmpty == true)
    #expect((json["stopped"] as? [[String: Any]])?.map { $0["cells"] as? Int } == [12])
    #expect(
      outcome.messages.contains("labels:\n  side:  # 1 Police\n    Community:  # in 11 cell(s)\n    # and 1 further"))
    #expect(!outcome.text.contains("Community") && !outcome.messages.contains(SampleExports.secret))
    let all = try program.run("validate", "sample", "--show-unknown")
    #expect(all.messages.contains("\(SampleExports.secret):  # in 1 cell(s)"))
  }

  @Test func lenientCountsThemAsUnreadable() throws {
    let json = try program.run("summarise", "sample", "--json", "--lenient").json()
    let questions = try #require(json["questions"] as? [[String: Any]])
    #expect((questions[0]["missing"] as? [String: Int])?["unreadable"] == 12)
    #expect((json["stopped"] as? [Any])?.isEmpty == true)
  }

  /// A ranking stops as a closed question does, and the block says what its texts can mean.
  @Test func rankingsStopToo() throws {
    let places = ["Trust,Time", "Trust,Money", "Time,Trust", "first,second"].flatMap { Array(repeating: $0, count: 6) }
    let rows = places.enumerated().map { $1 + ($0 % 4 == 0 ? ",first,2" : ",1,2") + ($0 % 8 == 0 ? ",most" : ",9") }
    let header = "First,Second,R Trust,R Time,How likely"
    try folder.write(Array(([header] + rows).map { $0 + "\n" }.joined().utf8), to: "ranked/a.csv")
    try folder.write(Array(Self.rankings.utf8), to: "ranked/survey.yaml")
    let outcome = try program.run("summarise", "ranked", "--json")
    let json = try outcome.json()
    #expect((json["questions"] as? [Any])?.isEmpty == true)
    for line in [
      "  places:  # 1 Trust · 2 Time\n    Money:  # in 6 cell(s)\n    first:  # in 6 cell(s)\n",
      "  ranks:  # the rank, 1 to 2\n    first:  # in 6 cell(s)\n", "  nps:  # 0 to 10\n",
      "    most:  # in 3 cell(s)\n",
    ] { #expect(outcome.messages.contains(line), "\(outcome.messages)") }
    let labels = """
      labels:
        places: {Money: no-answer, first: 1, second: 2}
        ranks: {first: 1}
        nps: {most: 10}

      """
    try folder.write(Array((Self.rankings + labels).utf8), to: "ranked/survey.yaml")
    let mended = try program.run("summarise", "ranked", "--json").json()
    let questions = try #require(mended["questions"] as? [[String: Any]])
    #expect(questions.map { ($0["base"] as? [String: Int])?["valid"] } == [24, 24, 24])
    let ranks = try #require(questions[0]["items"] as? [[String: Any]]).map { $0["ranks"] as? [Int] }
    #expect(ranks == [[18, 6], [6, 12]])
  }

  private static let rankings = """
    resonanz: 1
    id: ranked
    title: Ranked
    sources:
      - file: a.csv
    questions:
      - {id: places, text: Order?, kind: ranking, options: [Trust, Time], places: [First, Second]}
      - id: ranks
        text: Order?
        kind: ranking
        options: [{label: Trust, column: R Trust}, {label: Time, column: R Time}]
      - {id: nps, text: Recommend?, kind: nps, column: How likely}

    """

  @Test func aPastedBlockMendsTheDefinition() throws {
    let labels = "labels:\n  side:\n    Community: refused\n    \(SampleExports.secret): no-answer\n"
    try folder.write(Array((SampleExports.definition + labels).utf8), to: "sample/survey.yaml")
    let json = try program.run("summarise", "sample", "--json").json()
    let questions = try #require(json["questions"] as? [[String: Any]])
    let missing = try #require(questions[0]["missing"] as? [String: Int])
    #expect(missing["refused"] == 11 && missing["noAnswer"] == 1)
  }
}
