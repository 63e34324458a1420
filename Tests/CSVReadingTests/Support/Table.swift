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

  /// Makes a table of random shape whose cells are made of awkward pieces, as far as a dialect can write them.
  init(using generator: inout SeededGenerator, for dialect: Dialect = Dialect()) {
    let foreign = Self.foreign(to: dialect.encoding) + (dialect.quote == nil ? ["\r", "\n"] : [])
    let delimiter = Unicode.Scalar(dialect.delimiter)
    let pieces = Self.pieces.filter { piece in
      !piece.unicodeScalars.contains { foreign.contains($0) || dialect.quote == nil && $0 == delimiter }
    }
    let columns = Int.random(in: 2...6, using: &generator)
    rows = (0..<Int.random(in: 1...20, using: &generator)).map { _ in
      (0..<columns).map { _ in
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
          .joined()
      }
    }
  }

  /// The characters of the pieces that an encoding lacks.
  private static func foreign(to encoding: TextEncoding) -> [Unicode.Scalar] {
    switch encoding {
    case .utf8, .utf16LittleEndian, .utf16BigEndian: []
    case .windows1252: ["😀", "\u{FEFF}"]
    case .iso8859_15: ["😀", "\u{FEFF}", "–"]
    case .iso8859_1: ["😀", "\u{FEFF}", "–", "€"]
    }
  }

  /// Writes the table, quoting what needs it, and now and then what does not.
  func written(in dialect: Dialect, terminator: String, using generator: inout SeededGenerator) -> String {
    let delimiter = Unicode.Scalar(dialect.delimiter)
    let quote = dialect.quote.map { Unicode.Scalar($0) }
    return rows.map { row in
      row.map { cell in
        guard let quote else { return cell }
        let needsQuotes = cell.unicodeScalars.contains { [quote, delimiter, "\r", "\n"].contains($0) }
        guard needsQuotes || Int.random(in: 0..<4, using: &generator) == 0 else { return cell }
        let content = cell.unicodeScalars.map { $0 == quote ? "\(quote)\(quote)" : String($0) }.joined()
        return "\(quote)\(content)\(quote)"
      }
      .joined(separator: String(delimiter))
    }
    .map { $0 + terminator }.joined()
  }
}
