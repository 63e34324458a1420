import TestSupport

@testable import CSVReading

/// A random table and a naive way to write it, from which reading must bring it back.
struct Table {
  let rows: [[String]]

  private static let pieces = [
    "a", "Zufriedenheit", " ", "\t", ",", ";", "|", "\"", "\"\"", "'", "\n", "\r\n", "\r", "ä", "–", "€", "😀",
    "\u{FEFF}",
    "5\" pipe", "",
  ]

  /// Makes a table of random shape whose cells are made of awkward pieces; `narrow` leaves out what Windows-1252 lacks.
  init(using generator: inout SeededGenerator, narrow: Bool = false) {
    let pieces = narrow ? Self.pieces.filter { $0 != "😀" && $0 != "\u{FEFF}" } : Self.pieces
    let columns = Int.random(in: 2...6, using: &generator)
    rows = (0..<Int.random(in: 1...20, using: &generator)).map { _ in
      (0..<columns).map { _ in
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
          .joined()
      }
    }
  }

  /// Writes the table, quoting what needs it, and now and then what does not.
  func written(delimiter: Character, terminator: String, using generator: inout SeededGenerator) -> String {
    rows.map { row in
      row.map { cell in
        let needsQuotes =
          cell.unicodeScalars.contains { "\"\r\n".unicodeScalars.contains($0) } || cell.contains(delimiter)
        guard needsQuotes || Int.random(in: 0..<4, using: &generator) == 0 else { return cell }
        return "\"" + cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
      }
      .joined(separator: String(delimiter))
    }
    .map { $0 + terminator }.joined()
  }
}
