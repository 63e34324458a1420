import TestSupport
import Testing

@testable import CSVReading

/// The reader against libcsv alone: they agree on what a record is, or the reader says where it departs and why.
@Suite("Agreement with libcsv in both of its modes")
struct GrammarAgreementTests {
  @Test("Both modes and the reader give back what was written")
  func soundTables() throws {
    var generator = SeededGenerator(seed: 20_251_125)
    for round in 0..<2_000 {
      let table = Table(using: &generator)
      let terminator = ["\n", "\r\n", "\r", "\r\r\n"][round % 4]
      let text = table.written(in: Dialect(), terminator: terminator, using: &generator)
      // A quotation mark inside an unquoted field would be refused by the strict mode; the writer quotes it.
      #expect(LibCSV.records(text, isStrict: true) == table.rows)
      #expect(LibCSV.records(text, isStrict: false) == table.rows)
      #expect(try Reading(text).records == table.rows)
    }
  }

  @Test("Of random text the reader departs from a mode only with a problem that says so")
  func randomText() throws {
    var counts = [0, 0, 0, 0]
    for text in RandomTextTests.texts(count: 40_000, seed: 12) {
      let strict = LibCSV.records(text, isStrict: true)
      let lenient = LibCSV.records(text, isStrict: false)
      let reading = try Reading(text)
      let isSilent = reading.problems.isEmpty
      if let strict {
        #expect(strict == lenient, "\(text.debugDescription)")
        // Records between two stray quotation marks are sound by the grammar, and only their neighbours tell.
        if !isSilent {
          #expect(reading.problems.allSatisfy { $0.kind == .unmatchedOpeningQuote }, "\(text.debugDescription)")
        }
      }
      if isSilent { #expect(reading.records == lenient, "\(text.debugDescription)") }
      counts[(strict == nil ? 0 : 2) + (isSilent ? 1 : 0)] += 1
    }
    // Damaged and repaired; a quotation mark in unquoted text; sound.
    #expect(counts[0] > 5_000 && counts[1] > 500 && counts[3] > 5_000, "\(counts)")
  }

  @Test("One stray quotation mark makes the lenient mode swallow records, and the reader none")
  func nothingIsSwallowed() throws {
    var generator = SeededGenerator(seed: 13)
    var swallowed = 0
    for _ in 0..<5_000 {
      // Cells without line breaks, so that every line is a record.
      let table = Table(using: &generator, for: Dialect(quote: nil))
      var text = Array(table.written(in: Dialect(), terminator: "\n", using: &generator).unicodeScalars)
      text.insert("\"", at: Int.random(in: 0..<text.count, using: &generator))
      let damaged = String(String.UnicodeScalarView(text))
      let reading = try Reading(damaged)
      let lenient = LibCSV.records(damaged, isStrict: false) ?? []
      #expect(reading.records.count == table.rows.count, "\(damaged.debugDescription)")
      if lenient.count < table.rows.count { swallowed += 1 }
      if reading.records != lenient { #expect(!reading.problems.isEmpty, "\(damaged.debugDescription)") }
    }
    #expect(swallowed > 500, "\(swallowed)")
  }
}
