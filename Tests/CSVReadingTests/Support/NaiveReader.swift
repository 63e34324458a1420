/// A plain reader of RFC 4180 text, one character after another, written for comparison only.
enum NaiveReader {
  /// The records of `text`; `nil` if a quotation mark in a quoted field neither closes it nor is doubled.
  static func read(_ text: String) -> [[String]]? {
    let scalars = Array(text.unicodeScalars)
    var records: [[String]] = []
    var position = 0
    while position < scalars.count {
      if isLineEnd(scalars[position]) {
        position += 1
        continue
      }
      var record: [String] = []
      while true {
        guard let cell = readCell(scalars, &position) else { return nil }
        record.append(cell)
        guard position < scalars.count, scalars[position] == "," else { break }
        position += 1
      }
      records.append(record)
    }
    return records
  }

  private static func readCell(_ scalars: [Unicode.Scalar], _ position: inout Int) -> String? {
    var cell = String.UnicodeScalarView()
    guard position < scalars.count, scalars[position] == "\"" else {
      while position < scalars.count, scalars[position] != ",", !isLineEnd(scalars[position]) {
        cell.append(scalars[position])
        position += 1
      }
      return String(cell)
    }
    position += 1
    while position < scalars.count {
      let scalar = scalars[position]
      let next = position + 1 < scalars.count ? scalars[position + 1] : "\n"
      if scalar != "\"" {
        cell.append(scalar)
        position += 1
      } else if next == "\"" && position + 1 < scalars.count {
        cell.append(scalar)
        position += 2
      } else {
        position += 1
        return next == "," || isLineEnd(next) ? String(cell) : nil
      }
    }
    return nil
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }
}
