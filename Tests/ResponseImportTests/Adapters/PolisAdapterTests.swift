import SurveyModel
import Testing

@testable import ResponseImport

@Suite struct PolisAdapterTests {
  private static let matrixHeadings = ["participant", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree"]
  private static let voteHeadings = ["timestamp", "datetime", "comment-id", "voter-id", "vote"]
  private static let commentHeadings = [
    "timestamp", "datetime", "comment-id", "author-id", "agrees", "disagrees", "moderated", "comment-body",
  ]

  private static func comments(seconds: Bool = false, authors: [Int] = [0, 1, 2]) -> [[String]] {
    let end = seconds ? "" : "000"
    return [commentHeadings]
      + authors.enumerated().map { number, author in
        [
          "170000000\(number)\(end)", "", "\(number)", "\(author)", "0", "0", number == 1 ? "-1" : "1",
          "Text \(number)",
        ]
      }
  }

  private static func layout(_ rows: [[String]], beside tables: [String: [[String]]] = [:]) -> ExportLayout {
    PolisAdapter().layout(
      of: ExportPreview(file: "participants-votes.csv", rows: rows, companions: MadeUpFolder(tables).companions))
  }

  /// For the statement, which cell text means agree; `nil` where the scale does not say.
  private static func agreeing(_ layout: ExportLayout) throws -> String? {
    let scale = try #require(layout.columns.last?.declared?.scale)
    let matcher = CategoryMatcher(scale.categories, acceptsBareCodes: true)
    return ["1", "-1"].first { text in
      matcher.position(of: text).map { scale.categories[$0].label.text(in: "en") } == "agree"
    }
  }

  @Test func statementsHaveTheirTextsAndRejectedOnesABatteryOfTheirOwn() {
    let layout = Self.layout(
      [Self.matrixHeadings + ["0", "1", "2"], ["0", "0", "0", "2", "1", "1", "1", "-1", ""]],
      beside: ["comments.csv": Self.comments(), "summary.csv": [["topic", "Bicycles in town"], ["url", ""]]])
    let statements = layout.columns.suffix(3)
    #expect(statements.map(\.item) == ["Text 0", "Text 1", "Text 2"])
    #expect(statements.map(\.group) == [2, 3, 2])
    #expect(statements.first?.question == "Bicycles in town")
    #expect(layout.companions == ["comments.csv", "summary.csv"])
    #expect(layout.breakdown == 1)
  }

  @Test func millisecondsMeanThatOneAgrees() throws {
    let rows = [Self.matrixHeadings + ["0"], ["7", "", "0", "1", "0", "0", "1"]]
    #expect(try Self.agreeing(Self.layout(rows, beside: ["comments.csv": Self.comments()])) == "1")
  }

  @Test(arguments: ["1", "-1"]) func authorsAgreeWithWhatTheyWrote(sign: String) throws {
    let own = (0..<5).map { row in
      ["\(row)", "", "1", "1", "0", "0"] + (0..<5).map { $0 == row ? sign : "" }
    }
    let layout = Self.layout(
      [Self.matrixHeadings + (0..<5).map(String.init)] + own,
      beside: ["comments.csv": Self.comments(seconds: true, authors: [0, 1, 2, 3, 4])])
    #expect(try Self.agreeing(layout) == sign)
    #expect(layout.columns.last?.declared?.scale?.polarity == .higherIsBetter)
  }

  @Test func unquotedTextsAreOfTheDownloadsThatKeptTheSignOfTheDatabase() throws {
    var comments = Self.comments(seconds: true)
    comments[1] = Array(comments[1].dropLast()) + ["Text", " cut apart", " twice"]
    comments.insert(["and on a second line"], at: 2)
    let rows = [Self.matrixHeadings + ["0"], ["7", "", "0", "1", "1", "0", "1"]]
    let layout = Self.layout(rows, beside: ["comments.csv": comments])
    #expect(try Self.agreeing(layout) == "-1")
    #expect(layout.columns.last?.item == "Text, cut apart, twice and on a second line")
  }

  @Test(arguments: [("1", "0", "1"), ("0", "1", "-1")])
  func elseTheCountedSignIsTakenAndSaid(agreed: String, disagreed: String, sign: String) throws {
    let layout = Self.layout([Self.matrixHeadings + ["0"], ["7", "", "0", "1", agreed, disagreed, "1"]])
    #expect(try Self.agreeing(layout) == sign)
    #expect(layout.columns.last?.declared?.because?.contains("early downloads") == true)
  }

  @Test func whereNothingTellsTheSignNoAnswerIsCalledAgreement() throws {
    let layout = Self.layout([Self.matrixHeadings + ["0"], ["7", "", "0", "1", "", "", "1"]])
    #expect(try Self.agreeing(layout) == nil)
    #expect(layout.columns.last?.declared?.scale?.polarity == .undeclared)
    #expect(layout.columns.last?.declared?.because?.contains("write `agree`") == true)
  }

  @Test func votesBecomeOneRowAVoterWithTheLatestVote() throws {
    let rows = [
      Self.voteHeadings, ["1700000000300", "", "1", "10", "-1"], ["1700000000100", "", "1", "10", "1"],
      ["1700000000200", "", "0", "10", "0"], ["1700000000200", "", "0", "2", "1"],
      ["1700000000200", "", "0", "2", "-1"],
    ]
    let table = ExportTable(rows: rows.enumerated().map { ExportTable.Row(cells: $1, line: $0 + 1) })
    let reshaped = try PolisAdapter().reshape(table, companions: .none)
    #expect(
      reshaped.rows.map(\.cells) == [
        ["participant", "last-vote", "group-id", "n-votes", "n-agree", "n-disagree", "0", "1"],
        ["2", "1700000000200", "", "", "", "", "-1", ""], ["10", "1700000000300", "", "", "", "", "0", "-1"],
      ])
    #expect(reshaped.rows.map(\.records) == [1, 2, 3])
    #expect(try Self.agreeing(Self.layout(reshaped.rows.map(\.cells))) == "1")
  }

  @Test func opinionGroupsComeOnlyFromAFileThatFits() throws {
    let rows = [Self.voteHeadings, ["1700000000300", "", "0", "3", "1"]]
    let table = ExportTable(rows: rows.enumerated().map { ExportTable.Row(cells: $1, line: $0 + 1) })
    func group(participant: String) throws -> String {
      let matrix = [Self.matrixHeadings + ["0"], [participant, "1", "0", "1", "1", "0", "1"]]
      return try PolisAdapter().reshape(
        table, companions: MadeUpFolder(["participants-votes.csv": matrix]).companions
      ).rows[1].cells[2]
    }
    #expect(try group(participant: "3") == "1")
    #expect(try group(participant: "4").isEmpty)
  }

  @Test(arguments: [
    [commentHeadings, ["1700000000000", "", "0", "0", "1", "1", "1", "Text"]],
    [["topic", "Bicycles"], ["url", "u"], ["voters", "3"], ["commenters", "1"], ["groups", "2"]],
    [["comment-id", "comment", "total-votes", "total-agrees", "total-disagrees", "total-passes"]],
    [["participant", "group-id", "n-comments", "n-votes", "n-important", "0"]],
    [["participant", "xid"], ["0", "a"]],
  ]) func filesWithoutVotesAreRefusedWithAPointer(rows: [[String]]) throws {
    let recognition = try #require(PolisAdapter().recognise(ExportPreview(file: "a.csv", rows: rows)))
    #expect(recognition.refusal?.contains("participants-votes.csv") == true)
  }

  @Test func aBlankCellIsAStatementNeverShownAndAParticipantWithoutVotesNeverBegan() throws {
    let export = MadeUpExport([
      Self.matrixHeadings + ["0", "1"], ["0", "0", "0", "2", "1", "1", "1", "-1"],
      ["1", "1", "0", "1", "1", "0", "1", ""],
      ["2", "", "0", "0", "0", "0", "", ""],
    ])
    let (guessed, layout) = try export.guess()
    let imported = try export.imported(with: guessed.definition, layout: layout)
    #expect(guessed.definition.breakdown == "opinion-group")
    #expect(guessed.definition.questions.map(\.id) == ["opinion-group", "s0", "s1"])
    #expect(imported.readings(0) == ["0", "1"])
    #expect(imported.readings(1) == ["0", "0"])
    #expect(imported.readings(2) == ["2", "notAsked"])
    #expect(imported.counts.records == 3 && imported.counts.imported == 2)
    #expect(layout.facts.dispositions.map(\.disposition) == [.notStarted])
  }

  @Test func aConversationWithoutDisagreementIsNoSeveralChoiceQuestion() throws {
    let export = MadeUpExport([
      Self.matrixHeadings + ["0", "1"], ["0", "", "0", "2", "1", "0", "1", "0"],
      ["1", "", "0", "1", "1", "0", "1", ""],
    ])
    #expect(try export.guess().guessed.definition.questions.map(\.kind.name) == ["rating", "rating"])
  }
}
