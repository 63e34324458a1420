import Foundation
import Testing

/// Opinion groups by the real binary, from an export of a conversation.
@Suite struct OpinionGroupTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
  }

  /// The votes of two groups on ten statements, as Pol.is exports them without its own groups.
  private func write(participants: Int) throws {
    let statements = Array(0..<10)
    var state: UInt64 = 9
    func number() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    let heading = (["participant", "group-id", "n-votes", "n-agree", "n-disagree"] + statements.map(String.init))
    let rows = (0..<participants).map { participant in
      let votes = statements.map { statement -> Int in
        if number() % 8 == 0 { return 0 }
        return statement < 2 || participant % 2 == statement % 2 ? 1 : -1
      }
      let counts = [votes.count, votes.count { $0 == 1 }, votes.count { $0 == -1 }]
      return (["\(participant)", ""] + (counts + votes).map(String.init))
    }
    let text = ([heading] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
    try folder.write(Array(text.utf8), to: "participants-votes.csv")
  }

  @Test func areFoundAndReported() throws {
    try write(participants: 160)
    #expect(try program.run("init", "talk", "--from", "participants-votes.csv").status == 0)
    #expect(try folder.text(of: "talk/survey.yaml").contains("opinion-groups: true"))
    let page = try program.run("summarise", "talk", "--language", "en")
    #expect(page.text.contains("A (n = 80), B (n = 80)"))
    #expect(page.text.contains("all groups agree"))
    let groups = try #require(
      (try program.run("summarise", "talk", "--json").json()["opinionGroups"] as? [[String: Any]])?.first)
    #expect(groups["origin"] as? String == "votes")
    let statements = try #require(groups["statements"] as? [[String: Any]])
    #expect(
      statements.compactMap { $0["verdict"] as? String } == ["allAgree", "allAgree"]
        + Array(repeating: "divided", count: 8))
    #expect(try program.run("report", "talk", "--output", "out").status == 0)
    #expect(try folder.text(of: "out/report.md").contains("What unites, what divides"))
  }

  @Test func areRefusedWhereFewVoted() throws {
    try write(participants: 12)
    let page = try program.run("summarise", "participants-votes.csv", "--language", "de")
    #expect(page.status == 0)
    #expect(page.text.contains("Meinungsgruppen werden nicht gezeigt: 12 Befragte"))
  }
}
