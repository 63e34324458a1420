/// Finds columns that tell who a respondent is by what their cells look like, whatever the headings say.
enum IdentifierColumns {
  /// How many different long numbers or random texts it takes to see that they identify.
  private static let fewestIdentifiers = 3
  /// How long an identifier of digits, and one of letters and digits, is at the least.
  private static let shortestNumber = 8, shortestToken = 10

  /// Makes columns of addresses and identifiers metadata; complexity O(cells of the preview).
  static func hide(in columns: inout [SourceColumn], below headerRows: Int, of preview: ExportPreview) {
    for position in columns.indices where columns[position].role != .metadata {
      let column = columns[position].index
      guard let first = firstText(of: column, below: headerRows, in: preview), looksIdentifying(first) else { continue }
      if holdsIdentifiers(column, below: headerRows, of: preview) { columns[position].role = .metadata }
    }
  }

  /// Whether the cells of a column are e-mail addresses, network addresses, UUIDs, or long identifiers of which none
  /// comes twice.
  static func holdsIdentifiers(_ column: Int, below headerRows: Int, of preview: ExportPreview) -> Bool {
    let cells = (min(headerRows, preview.rows.count)..<preview.rows.count).map { preview.cell($0, column) }
      .filter { !$0.isEmpty }
    guard !cells.isEmpty else { return false }
    for isAddress in [isEmail, isNetworkAddress, isUUID] where cells.count(where: isAddress) * 5 >= cells.count * 4 {
      return true
    }
    return cells.count >= fewestIdentifiers && Set(cells).count == cells.count && areLongIdentifiers(cells)
  }

  /// Whether a text is a day, or starts with one as a time stamp does.
  static func looksLikeMoment(_ text: String) -> Bool {
    let first = text.split { $0 == " " || $0 == "T" }.first.map(String.init) ?? ""
    return DateTimeText.reading(of: text) != nil || DateTimeText.reading(of: first) != nil || isCompactDay(first)
  }

  private static func firstText(of column: Int, below headerRows: Int, in preview: ExportPreview) -> String? {
    for row in min(headerRows, preview.rows.count)..<preview.rows.count {
      let text = preview.cell(row, column)
      if !text.isEmpty { return text }
    }
    return nil
  }

  /// A quick look: an identifier has no blanks and is neither short nor a sentence.
  private static func looksIdentifying(_ text: String) -> Bool {
    text.utf8.count >= 3 && text.utf8.count <= 320 && !text.utf8.contains(UInt8(ascii: " "))
  }

  private static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !text.contains(where: \.isWhitespace) else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty } && (labels.last?.count ?? 0) >= 2
  }

  private static func isNetworkAddress(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 4 { return parts.allSatisfy { UInt8($0) != nil } }
    let groups = text.split(separator: ":", omittingEmptySubsequences: false)
    return (3...8).contains(groups.count) && (text.contains("::") || groups.count == 8)
      && groups.allSatisfy { $0.isEmpty || ($0.count <= 4 && $0.allSatisfy(\.isHexDigit)) }
  }

  private static func isUUID(_ text: String) -> Bool {
    let bare = text.hasPrefix("uuid:") ? text.dropFirst(5) : text[...]
    let parts = bare.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.count) == [8, 4, 4, 4, 12] && parts.allSatisfy { $0.allSatisfy(\.isHexDigit) }
  }

  /// Whether all are whole numbers of eight digits or more, days left out, or tokens of one length in which letters and
  /// digits mix.
  private static func areLongIdentifiers(_ cells: [String]) -> Bool {
    let areDigits = cells.allSatisfy { $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
    if areDigits {
      return cells.allSatisfy { $0.count >= shortestNumber }
        && !cells.allSatisfy { DateTimeText.reading(of: $0) != nil }
        && !cells.allSatisfy(isCompactDay)
    }
    let lengths = Set(cells.map(\.count))
    return lengths.count <= 2 && (lengths.min() ?? 0) >= shortestToken && cells.allSatisfy(isToken)
      && cells.allSatisfy { DateTimeText.reading(of: $0) == nil }
  }

  /// `20240312`.
  private static func isCompactDay(_ text: String) -> Bool {
    guard text.utf8.count == 8, let number = Int(text) else { return false }
    return (1900...2100).contains(number / 10_000) && (1...12).contains(number / 100 % 100)
      && (1...31).contains(number % 100)
  }

  private static func isToken(_ text: String) -> Bool {
    var letters = 0
    var digits = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": digits += 1
      case "a"..."z", "A"..."Z": letters += 1
      case "_", "-", ":", "=": break
      default: return false
      }
    }
    return letters >= 2 && digits >= 2
  }
}
