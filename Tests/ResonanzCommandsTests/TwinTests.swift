import Foundation
import Testing

/// One definition reads the exports of twin forms in two languages.
@Suite struct TwinTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
  }

  private func definition(match: String) -> String {
    """
    resonanz: 1
    id: twins
    title: Twins
    languages: [de, en]
    sources:
      - file: de.csv
      - {file: en.csv, match: \(match)}
    questions:
      - {id: side, text: Seite, kind: single, column: COLUMN, options: [{label: {de: Polizei, en: Police}}, {label: {de: Gemeinde, en: Community}}]}
    """
  }

  private func counts(_ outcome: Program.Outcome) throws -> [Int] {
    let questions = try #require(try outcome.json()["questions"] as? [[String: Any]])
    let categories = try #require(questions[0]["categories"] as? [[String: Any]])
    return categories.compactMap { $0["count"] as? Int }
  }

  @Test func byPosition() throws {
    try folder.write(Array("Seite,Mehr\nPolizei,a\nGemeinde,b\n".utf8), to: "de.csv")
    try folder.write(Array("Side,More\nPolice,c\nPolice,d\n".utf8), to: "en.csv")
    try folder.write(
      Array(definition(match: "position").replacing("COLUMN", with: "Seite").utf8), to: "survey.yaml")
    let outcome = try program.run("summarise", ".", "--json")
    #expect(try counts(outcome) == [3, 1], "\(outcome.messages)")
  }

  @Test func anUndeclaredAnswerIsPlacedInTheExportThatHoldsIt() throws {
    try folder.write(Array("Seite,Mehr\nPolizei,a\n".utf8), to: "de.csv")
    try folder.write(Array("Side,More\nArmy,c\nArmy,d\n".utf8), to: "en.csv")
    try folder.write(
      Array(definition(match: "position").replacing("COLUMN", with: "Seite").utf8), to: "survey.yaml")
    let outcome = try program.run("validate", ".")
    #expect(outcome.status == 65)
    #expect(outcome.messages.contains("error: ./en.csv, column \"Seite\": question `side`"), "\(outcome.messages)")
  }

  @Test func twinsOfOtherShapeAreRefusedByPosition() throws {
    try folder.write(Array("Seite,Mehr\nPolizei,a\n".utf8), to: "de.csv")
    try folder.write(Array("Side\nPolice\n".utf8), to: "en.csv")
    try folder.write(
      Array(definition(match: "position").replacing("COLUMN", with: "Seite").utf8), to: "survey.yaml")
    let outcome = try program.run("summarise", ".", "--json")
    #expect(outcome.status == 65)
    #expect(outcome.messages.contains("en.csv: it has 1 columns and de.csv has 2"), "\(outcome.messages)")
  }

  @Test func byCodeWhereverTheColumnStands() throws {
    let head = "\"id\",\"submitdate\",\"lastpage\","
    try folder.write(
      Array("\(head)\"q1. Seite\",\"q2. Mehr\"\n\"1\",\"x\",\"1\",\"Polizei\",\"a\"\n".utf8), to: "de.csv")
    try folder.write(
      Array("\(head)\"q2. More\",\"q1. Side\"\n\"2\",\"x\",\"1\",\"c\",\"Community\"\n".utf8), to: "en.csv")
    try folder.write(
      Array(definition(match: "code").replacing("COLUMN", with: "q1. Seite").utf8), to: "survey.yaml")
    let outcome = try program.run("summarise", ".", "--json")
    #expect(try counts(outcome) == [1, 1], "\(outcome.messages)")
  }
}
