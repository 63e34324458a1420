import SurveyModel
import Testing

@testable import ResponseImport

@Suite struct GoogleFormsAdapterTests {
  private func recognition(_ rows: [[String]]) throws -> Recognition? {
    GoogleFormsAdapter().recognise(try MadeUpExport(rows).preview())
  }

  @Test(arguments: [
    ("Timestamp", "3/12/2024 16:31:22"), ("Zeitstempel", "12.03.2024 16:31:22"), ("Horodateur", "12/03/2024 16:31:22"),
    ("Marca temporal", "12/03/2024 16:31:22"), ("Informazioni cronologiche", "12/03/2024 16.31.22"),
    ("Tijdstempel", "12-3-2024 16:31:22"), ("Carimbo de data/hora", "12/03/2024 16:31:22"),
    ("Sygnatura czasowa", "12.03.2024 16:31:22"), ("Отметка времени", "12.03.2024 16:31:22"),
    ("タイムスタンプ", "2024/03/12 16:31:22"), ("타임스탬프", "2024. 3. 12 오후 4:31:22"),
    ("時間戳記", "2024/3/12 下午 4:31:22"),
  ])
  func isSureOfAnyLanguage(heading: String, time: String) throws {
    let found = try #require(try recognition([[heading, "Question"], [time, "a"], ["", "b"]]))
    #expect(found.confidence == 0.8)
    #expect(found.because.contains(heading))
  }

  @Test(arguments: ["2020/05/12 4:31:22 PM GMT+2", "2020/05/12 4:31:22 AM GMT+5:30", "2020/05/12 4:31:22 PM MESZ"])
  func isMostSureOfTheDownload(time: String) throws {
    #expect(try recognition([["Zeitstempel", "Frage"], [time, "a"]])?.confidence == 0.95)
  }

  @Test(arguments: ["2024-03-12 16:31:22", "2024-03-12T16:31:22Z", "4/22/2016 19:57"])
  func isNotSureOfTimesThatOthersWrite(time: String) throws {
    #expect(try recognition([["Timestamp", "Question"], [time, "a"]])?.confidence == 0.5)
  }

  @Test(arguments: [
    ["Timestamp", "1658102400"], ["Timestamp", "12.03.2024"], ["Timestamp", "noon"],
    ["timestamp", "3/12/2024 16:31:22"],
    ["Time", "3/12/2024 16:31:22"], ["Timestamp", ""],
  ])
  func knowsNothingOfOtherFirstColumns(column: [String]) throws {
    #expect(try recognition([[column[0], "Question"], [column[1], "a"]]) == nil)
  }

  @Test func oneCellThatIsNoTimeIsEnoughAgainstIt() throws {
    #expect(try recognition([["Timestamp", "Question"], ["3/12/2024 16:31:22", "a"], ["later", "b"]]) == nil)
  }

  /// The same choices, joined as the sheet and as the download do it; a comma within an option is none between two.
  @Test(arguments: [("3/12/2024 16:31:2", ", "), ("2024/03/12 4:31:2", ";")])
  func readsCheckboxesAndCheckboxGrids(time: String, separator: String) throws {
    let zone = separator == ";" ? " PM GMT+1" : ""
    let chosen = [["Talks", "Food"], ["Food"], ["Talks", "Networking"], ["Food", "Networking"]]
    let rows = (0..<16).map { row in
      ["\(time)\(row % 10)\(zone)"]
        + [0, 1, 2].map { chosen[(row + $0) % 4].joined(separator: separator) } + ["Yes, gladly"]
    }
    let export = MadeUpExport([["Timestamp", "What?", "When? [Monday]", "When? [Tuesday]", "Again?"]] + rows)
    let guess = try export.guess()
    let questions = guess.guessed.definition.questions
    #expect(questions.map(\.kind.name) == ["multiple", "multiple", "multiple", "single"])
    #expect(questions.map { $0.kind.categories.count } == [3, 3, 3, 1])
    let imported = try export.imported(with: guess.guessed.definition, layout: guess.layout)
    #expect(imported.findings == [])
    #expect(imported.completion.allSatisfy { $0 == .complete })
    #expect(imported.readings(1) == Array(imported.readings(0)[1...] + imported.readings(0)[..<1]))
  }

  @Test func uploadsAreNoLinksToShow() throws {
    let link = "https://drive.google.com/open?id=1AbC"
    let rows = (0..<6).map { ["3/12/2024 16:31:2\($0)", "\(link)\($0), \(link)x", "word \($0)"] }
    let columns = try MadeUpExport([["Timestamp", "Your slides", "Remarks"]] + rows).layout().columns
    #expect(columns.map(\.declared?.kind) == [nil, .file, nil])
  }
}
