import Aggregation
import CSVReading
import Foundation
import SurveyModel
import Testing

@testable import ResponseImport

/// Real conversations of the open-data collection beside the package; skipped where the folder is absent.
@Suite(.enabled(if: RealExport.isFolderThere, "the folder shared/data is not beside the package"))
struct PolisConversationTests {
  private static let conversations = [
    "austria-climate.5twd2jsnkf.2022-08-08", "london.youth.policing", "scoop-hivemind.biodiversity", "vtaiwan.uberx",
  ]
  private static let participants = [1_116, 26, 536, 1_921]

  private static func rows(_ path: String) throws -> [[String]] {
    let file = RealExport.folder.appending(path: path).path
    let reader = try RecordReader(source: FileByteSource(path: file), dialect: Dialect(), name: path)
    var rows: [[String]] = []
    while let batch = try reader.nextBatch() { rows += (0..<batch.count).map(batch.strings(record:)) }
    return rows
  }

  private static func companions(_ conversation: String) throws -> CompanionFolder {
    let names = ["comments.csv", "participants-votes.csv", "summary.csv"]
    return MadeUpFolder(
      Dictionary(uniqueKeysWithValues: try names.map { ($0, try rows("polis/\(conversation)/\($0)")) })
    ).companions
  }

  /// The typed answers read from one of the two files, by question and participant.
  private static func answers(
    _ conversation: String, file: String
  ) throws -> (participants: Int, answers: [String: [String: String]], areRatings: Bool) {
    let companions = try companions(conversation)
    var table = ExportTable(
      rows: try rows("polis/\(conversation)/\(file)").enumerated().map { ExportTable.Row(cells: $1, line: $0 + 1) })
    let adapter = PolisAdapter()
    let asWritten = ExportPreview(file: file, rows: table.rows.prefix(200).map(\.cells), companions: companions)
    #expect(PlatformAdapters.best(for: asWritten).adapter.platform == .polis)
    if adapter.needsReshaping(asWritten) { table = try adapter.reshape(table, companions: companions) }
    let layout = adapter.layout(
      of: ExportPreview(file: file, rows: table.rows.prefix(200).map(\.cells), companions: companions))
    let batch = RecordBatch(texts: table.rows.dropFirst().map { ($0.cells, $0.line) }, firstRecordNumber: 2)
    var profiler = ColumnProfiler(columnCount: layout.columns.count)
    profiler.add(batch)
    let definition = DefinitionGuesser.guess(
      id: "polis", sources: [], layout: layout, profiles: profiler.profiles
    ).definition
    var importer = try ResponseImporter(definition: definition, layout: layout, file: file)
    let responses = importer.responses(of: batch)
    #expect(importer.log.entries.isEmpty)
    let participants = table.rows.dropFirst().map(\.cells[0])
    let readings = zip(definition.questions, responses.columns).map { question, column in
      (question.id, Dictionary(uniqueKeysWithValues: zip(participants, column.readings)))
    }
    return (
      responses.completion.count, Dictionary(uniqueKeysWithValues: readings),
      definition.questions.allSatisfy { $0.kind.name == "rating" || $0.id == "opinion-group" }
    )
  }

  @Test(arguments: zip(conversations, participants))
  func bothFilesGiveTheSameAnswers(conversation: String, participants: Int) throws {
    let matrix = try Self.answers(conversation, file: "participants-votes.csv")
    let votes = try Self.answers(conversation, file: "votes.csv")
    #expect(matrix.participants == participants && votes.participants == participants)
    #expect(matrix.areRatings && votes.areRatings)
    let differing = votes.answers.filter { matrix.answers[$0.key] != $0.value }.map(\.key)
    #expect(differing.isEmpty)
    // A statement that nobody voted on has a column in the matrix only.
    let further = matrix.answers.filter { votes.answers[$0.key] == nil }
    let answered = further.filter { !$0.value.values.allSatisfy { $0 == "notAsked" } }.map(\.key)
    #expect(answered.isEmpty)
  }

  @Test(arguments: conversations) func agreementIsWhatTheCommentsCount(conversation: String) throws {
    let comments = try #require(
      PolisStatements(rows: Self.rows("polis/\(conversation)/comments.csv"), file: "comments.csv"))
    let votes = try Self.rows("polis/\(conversation)/votes.csv")
    var counts: [String: [String: Int]] = [:]
    for row in votes.dropFirst() { counts[row[2], default: [:]][row[4], default: 0] += 1 }
    let answers = try Self.answers(conversation, file: "votes.csv").answers
    var superseded = 0
    for row in try Self.rows("polis/\(conversation)/comments.csv").dropFirst() where row.count >= 8 {
      let counted = counts[row[2]] ?? [:]
      #expect(comments.byID[row[2]] != nil)
      // The published counts hold every vote ever cast, the typed answers the latest of each participant.
      #expect(counted["1"] ?? 0 == Int(row[4]) && counted["-1"] ?? 0 == Int(row[5]), "statement \(row[2])")
      let latest = answers["s\(row[2])"] ?? [:]
      let given = latest.values.count { $0 != "notAsked" }
      #expect(given <= counted.values.reduce(0, +))
      superseded += counted.values.reduce(0, +) - given
    }
    #expect(superseded >= 0 && superseded * 50 < votes.count)
  }
}
