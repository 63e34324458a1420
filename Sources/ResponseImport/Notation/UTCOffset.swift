/// Reads how far a clock is ahead of UTC: `Z`, `+03:00`, `GMT+2`, `CEST`, `Mitteleuropäische Normalzeit`, or nothing.
struct UTCOffset {
  /// The minutes; `nil` where nothing is said.
  private(set) var minutes: Int?

  /// Takes everything that is left; `nil` where it names no zone that is known.
  init?(_ cursor: inout TextCursor) {
    cursor.skipBlanks()
    if cursor.isAtEnd { return }
    if let offset = Self.signed(&cursor) {
      minutes = offset
    } else {
      guard let name = Self.name(&cursor) else { return nil }
      if ["z", "utc", "gmt"].contains(name) {
        minutes = Self.signed(&cursor) ?? 0
      } else {
        guard let offset = Self.named[name] else { return nil }
        minutes = offset
      }
    }
    cursor.skipBlanks()
    // Browsers repeat the zone by name: `GMT+0200 (Central European Summer Time)`.
    if cursor.take("("), Self.name(&cursor) == nil || !cursor.take(")") { return nil }
    cursor.skipBlanks()
  }

  /// `+3`, `+03`, `+0300`, `-03:30`.
  private static func signed(_ cursor: inout TextCursor) -> Int? {
    let isBehind = cursor.take("-") || cursor.take("−")
    guard isBehind || cursor.take("+"), let number = cursor.takeNumber(upTo: 4) else { return nil }
    var minutes = number.value * 60
    if number.digits > 2 {
      minutes = number.value / 100 * 60 + number.value % 100
    } else if cursor.take(":") {
      guard let rest = cursor.takeNumber(upTo: 2), rest.digits == 2 else { return nil }
      minutes += rest.value
    }
    return isBehind ? -minutes : minutes
  }

  /// Words with single blanks, in lower case.
  private static func name(_ cursor: inout TextCursor) -> String? {
    var words: [String] = []
    while let word = cursor.takeWord() {
      words.append(word)
      cursor.skipBlanks()
    }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Zones whose name says one offset: European ones in German and English as the Unicode CLDR words them, and those of
  /// RFC 5322, section 4.3.
  private static let named: [String: Int] = [
    "wet": 0, "west": 60, "cet": 60, "cest": 120, "mez": 60, "mesz": 120, "eet": 120, "eest": 180,
    "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
    "koordinierte weltzeit": 0, "coordinated universal time": 0, "greenwich mean time": 0,
    "westeuropäische normalzeit": 0, "westeuropäische sommerzeit": 60,
    "western european standard time": 0, "western european summer time": 60,
    "mitteleuropäische normalzeit": 60, "mitteleuropäische sommerzeit": 120,
    "central european standard time": 60, "central european summer time": 120,
    "osteuropäische normalzeit": 120, "osteuropäische sommerzeit": 180,
    "eastern european standard time": 120, "eastern european summer time": 180,
  ]
}
