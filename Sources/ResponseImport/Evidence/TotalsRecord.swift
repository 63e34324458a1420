import CSVReading

/// Rows of sums or means that somebody wrote below the respondents of a table.
enum TotalsRecord {
  /// What such a row begins with, in lower case.
  private static let words: [[UInt8]] = [
    "summe", "gesamtsumme", "zwischensumme", "mittelwert", "mittelwerte", "durchschnitt", "median",
    "standardabweichung", "sum", "subtotal", "grand total", "average", "mean", "standard deviation",
  ].map { Array($0.utf8) }

  /// Words that may also be somebody's answer: they count only where some cells of the row are blank.
  private static let doubtfulWords: [[UInt8]] = ["total", "totals", "gesamt", "insgesamt"].map { Array($0.utf8) }

  /// Whether the first filled cell of a record is a word for a sum or a mean and every other filled one, at least one, a
  /// number or a percentage.
  static func isTotals(_ record: Int, of batch: RecordBatch) -> Bool {
    let bytes = batch.bytes.span
    let fields = batch.fieldCount(of: record)
    var first = 0
    while first < fields, bytes.extracting(batch.range(record: record, field: first)).isBlank { first += 1 }
    guard first < fields else { return false }
    let beginning = bytes.extracting(batch.range(record: record, field: first))
    let isDoubtful = isOne(of: doubtfulWords, beginning)
    guard isDoubtful || isOne(of: words, beginning) else { return false }
    var numbers = 0
    for field in first + 1..<max(fields, first + 1) {
      let text = bytes.extracting(batch.range(record: record, field: field)).text.trimmed
      if text.isEmpty { continue }
      guard NumberText.reading(of: text.hasSuffix("%") ? text.dropLast().trimmed : text) != nil else { return false }
      numbers += 1
    }
    return numbers > 0 && (!isDoubtful || first + 1 + numbers < fields)
  }

  /// Whether a cell is one of some words in any case, perhaps with a colon behind it; nothing is allocated.
  private static func isOne(of words: [[UInt8]], _ cell: Span<UInt8>) -> Bool {
    let hasColon = cell[cell.count - 1] == UInt8(ascii: ":")
    let length = cell.count - (hasColon ? 1 : 0)
    return words.contains { word in
      guard word.count == length else { return false }
      for (index, byte) in word.enumerated() where cell[index] | (byte == 0x20 ? 0 : 0x20) != byte { return false }
      return true
    }
  }
}
