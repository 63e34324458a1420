import SurveyModel
import Testing

@testable import ResponseImport

@Suite struct ZoomAdapterTests {
  private static let heading = ["#", "User Name", "User Email", "Submitted Date/Time"]

  private static func reshaped(_ rows: [[String]]) throws -> [ExportTable.Row] {
    let table = ExportTable(rows: rows.enumerated().map { ExportTable.Row(cells: $1, line: $0 + 1) })
    return try ZoomAdapter().reshape(table, companions: .none).rows
  }

  @Test func alternatingCellsOfSeveralPollsBecomeOneRowAParticipant() throws {
    let rows = try Self.reshaped([
      Self.heading + [""],
      ["1", "One", "one@example.org", "2021-03-01 10:00:00", "Which side?", "Police", "Which\n topics?", "Food;Music"],
      ["2", "Two", "two@example.org", "2021-03-01 10:01:00", "Which side?", "Community", "Which topics?", ""],
      ["1", "One", "ONE@example.org", "2021-03-01 11:00:00", "How was it?", "good"],
    ])
    #expect(
      rows.map(\.cells) == [
        Self.heading + ["Which side?", "Which topics?", "How was it?"],
        ["1", "One", "one@example.org", "2021-03-01 11:00:00", "Police", "Food;Music", "good"],
        ["2", "Two", "two@example.org", "2021-03-01 10:01:00", "Community", "", ""],
      ])
    #expect(rows.map(\.records) == [1, 2, 1])
  }

  @Test func ofAPollLaunchedAgainTheLatestAnswerCounts() throws {
    let rows = try Self.reshaped([
      Self.heading + [""], ["1", "One", "", "2021-03-01 11:00", "Which side?", "later"],
      ["1", "One", "one@example.org", "2021-03-01 10:00", "Which side?", "earlier"],
      ["2", "Two", "", "Mar 01, 2021 10:00:00", "Which side?", "police"],
    ])
    // The second time does not sort, so the place in the file decides for all.
    #expect(rows.dropFirst().map { $0.cells[4] } == ["earlier", "police"])
    let sorting = try Self.reshaped([
      Self.heading + [""], ["1", "One", "", "2021-03-01 11:00", "Which side?", "later"],
      ["1", "One", "", "2021-03-01 10:00", "Which side?", "earlier"],
    ])
    #expect(sorting.dropFirst().map { $0.cells[4] } == ["later"])
  }

  @Test func sectionsHaveHeadingsOfTheirOwn() throws {
    let rows = [
      ["Poll Report"], ["Report Generated:", "2024-05-01 12:00"], ["Topic", "Webinar ID", "Actual Start Time"],
      ["Evening", "123", "2024-05-01 09:00"], ["Poll Details"], Self.heading + ["Which side?"],
      ["1", "One", "one@example.org", "2024-05-01 10:00:00", "Police"], Self.heading + ["How was it?", "Why?"],
      ["1", "One", "one@example.org", "2024-05-01 11:00:00", "good", "so"],
      ["2", "Two", "two@example.org", "2024-05-01 11:00:00", "bad", ""],
    ]
    let preview = ExportPreview(file: "a.csv", rows: rows)
    #expect(PlatformAdapters.best(for: preview).adapter.platform == .zoom)
    #expect(ZoomAdapter().needsReshaping(preview))
    #expect(
      try Self.reshaped(rows).map { Array($0.cells.dropFirst(4)) } == [
        ["Which side?", "How was it?", "Why?"], ["Police", "good", "so"], ["", "bad", ""],
      ])
  }

  @Test func theCurrentReportListsItsPollsAndGivesEachATitle() throws {
    let heading = ["#", "User Name", "Email Address", "Submitted Date and Time"]
    let rows = [
      ["Overview"], ["Generate Time", "Meeting Topic", "Meeting/Webinar ID"], ["08/29/2026", "Evening", "925"],
      ["Launched Polls"], ["#", "Poll Name", "Questions", "Responses"], ["1", "First talk", "1", "2"],
      ["2", "Second talk, with comma", "1", "1"], ["First talk"], heading + ["How was it?"],
      ["1", "One", "one@example.org", "08/29/2026 20:11:04", "good", "", ""],
      ["2", "Two", "two@example.org", "08/29/2026 20:11:05", "bad", "", ""], ["Second talk, with comma"],
      heading + ["How was it?"], ["1", "Two", "two@example.org", "08/29/2026 20:31:04", "good", "", ""],
    ]
    #expect(PlatformAdapters.best(for: ExportPreview(file: "a.csv", rows: rows)).adapter.platform == .zoom)
    #expect(
      try Self.reshaped(rows).map { Array($0.cells.dropFirst(4)) } == [
        ["First talk: How was it?", "Second talk, with comma: How was it?"], ["good", ""], ["bad", "good"],
      ])
  }

  @Test func questionAndAnswerCanHaveAColumnEach() throws {
    let rows = try Self.reshaped([
      ["#", "User Name", "User Email", "Submitted Date and Time", "Question", "Answer"],
      ["1", "One", "one@example.org", "08/30/2026 20:11:04", "Which side?", "Police"],
      ["2", "One", "one@example.org", "08/30/2026 20:12:04", "Why?", "so"],
    ])
    #expect(rows.map { Array($0.cells.dropFirst(4)) } == [["Which side?", "Why?"], ["Police", "so"]])
  }

  @Test func anonymousParticipantsAreNotOnePerson() throws {
    let rows = try Self.reshaped([
      Self.heading + ["Which side?"], ["1", "Anonymous Attendee", "", "2024-05-01 10:00", "Police"],
      ["2", "Anonymous Attendee", "", "2024-05-01 10:00", "Community"],
    ])
    #expect(rows.dropFirst().map { $0.cells[4] } == ["Police", "Community"])
    let named = try Self.reshaped([
      Self.heading + ["Which side?"], ["1", "Person 1", "anonymous", "2024-05-01 10:00", "Police"],
      ["2", "Person 2", "anonymous", "2024-05-01 10:00", "Community"],
    ])
    #expect(named.dropFirst().map { $0.cells[4] } == ["Police", "Community"])
  }

  @Test func namesAndAddressesAreMetadataAndSeveralAnswersAreSeveralChoices() throws {
    let answers = ["Food;Music", "Food", "Music;Talks", "Talks;Food", "Food;Music;Talks", "Music", "Talks"]
    let rows = try Self.reshaped(
      [Self.heading + ["Which topics?"]]
        + answers.enumerated().map { ["\($0)", "N\($0)", "n\($0)@example.org", "2024-05-01 10:00", $1] })
    let (guessed, layout) = try MadeUpExport(rows.map(\.cells)).guess()
    #expect(layout.columns.prefix(4).allSatisfy { $0.role == .metadata })
    #expect(guessed.definition.questions.map(\.kind.name) == ["multiple"])
    #expect(guessed.definition.questions.map(\.id) == ["poll1"])
  }

  @Test func listsOfAttendeesAreRefused() throws {
    let preview = ExportPreview(file: "a.csv", rows: [["Attendee Report"], ["Report Generated:", "2024-05-01"]])
    #expect(try #require(ZoomAdapter().recognise(preview)).refusal?.contains("poll report") == true)
  }
}
