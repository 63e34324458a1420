/// A kind of file that is passed by mistake where a text export is expected.
package enum ForeignFormat: String, Sendable, CaseIterable {
  /// An Office Open XML workbook.
  case excelWorkbook
  /// A workbook of Excel 97–2003.
  case oldExcelWorkbook
  /// An OpenDocument spreadsheet.
  case openDocumentSpreadsheet
  /// A ZIP archive.
  case zipArchive
  /// A file compressed with gzip.
  case gzip
  /// A PDF document.
  case pdf
  /// An SQLite database.
  case sqlite
  /// An SPSS data file.
  case spss
  /// A web page, often a log-in page saved in place of the export.
  case webPage
  /// JSON, as many platforms offer beside CSV.
  case json
  /// XML, as the structure of a survey.
  case xml
  /// UTF-16 text that does not start with a byte-order mark.
  case unmarkedUTF16
  /// Some other file that is not text.
  case binary

  /// What the file is and what to do about it.
  var explanation: String {
    let saveAsCSV = "open it in the spreadsheet program, choose Save As, “CSV UTF-8”, and pass that file"
    return switch self {
    case .excelWorkbook: "this is an Excel workbook (XLSX), not a CSV file; \(saveAsCSV)"
    case .oldExcelWorkbook: "this is an old Excel workbook (XLS), not a CSV file; \(saveAsCSV)"
    case .openDocumentSpreadsheet: "this is an OpenDocument spreadsheet (ODS), not a CSV file; \(saveAsCSV)"
    case .zipArchive: "this is a ZIP archive; unpack it and pass the CSV file inside"
    case .gzip: "this is a gzip archive; unpack it with gunzip and pass the CSV file inside"
    case .pdf: "this is a PDF document; export the answers as CSV on the survey platform"
    case .sqlite: "this is an SQLite database; export the table of answers as CSV"
    case .spss: "this is an SPSS data file; export the answers as CSV on the survey platform"
    case .webPage: "this is a web page, not a CSV file; log in to the survey platform and export the answers again"
    case .json: "this is JSON, not a CSV file; choose CSV as the format when you export the answers"
    case .xml: "this is XML, not a CSV file, perhaps the survey's structure; export the answers as CSV"
    case .unmarkedUTF16: "this looks like UTF-16 without a byte-order mark; name the encoding, utf-16le or utf-16be"
    case .binary: "this is not a text file; export the answers as CSV on the survey platform"
    }
  }

  /// Recognises a foreign file by its first bytes; a few kilobytes are enough.
  static func recognise(_ head: [UInt8]) -> ForeignFormat? {
    if let (_, format) = signatures.first(where: { head.starts(with: $0.bytes) }) {
      return format == .zipArchive ? recogniseArchive(head) : format
    }
    let opening = String(decoding: head.prefix(512), as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    let tag = opening.prefix(14).lowercased()
    if tag.hasPrefix("<!doctype html") || tag.hasPrefix("<html") || tag.hasPrefix("<table") { return .webPage }
    if tag.hasPrefix("<?xml") { return .xml }
    return isJSON(opening) ? .json : nil
  }

  /// Whether a text begins like a JSON object with its first key, or like a list of objects.
  private static func isJSON(_ opening: Substring) -> Bool {
    let marks = opening.filter { !$0.isWhitespace }
    if marks.hasPrefix("[{\"") { return true }
    return marks.hasPrefix("{\"") && marks.dropFirst(2).drop { $0 != "\"" }.hasPrefix("\":")
  }

  /// Tells what text with NUL bytes is, when no signature told.
  static func recogniseByNULs(_ head: [UInt8]) -> ForeignFormat? {
    guard head.contains(0) else { return nil }
    let even = stride(from: 0, to: head.count, by: 2).count { head[$0] == 0 }
    let odd = stride(from: 1, to: head.count, by: 2).count { head[$0] == 0 }
    let half = max(1, head.count / 2)
    let alternates = (even * 10 > half * 8 && odd * 10 < half) || (odd * 10 > half * 8 && even * 10 < half)
    if alternates { return .unmarkedUTF16 }
    let controls = head.count { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains($0) }
    return controls * 10 > head.count ? .binary : nil
  }

  private static let signatures: [(bytes: [UInt8], format: ForeignFormat)] = [
    ([0x50, 0x4B, 0x03, 0x04], .zipArchive),
    ([0xD0, 0xCF, 0x11, 0xE0], .oldExcelWorkbook),
    ([0x1F, 0x8B], .gzip),
    (Array("%PDF-".utf8), .pdf),
    (Array("SQLite format 3\0".utf8), .sqlite),
    ([0x89, 0x50, 0x4E, 0x47], .binary),
    ([0xFF, 0xD8, 0xFF], .binary),
    (Array("GIF8".utf8), .binary),
    (Array("Rar!".utf8), .binary),
    ([0x37, 0x7A, 0xBC, 0xAF], .binary),
    ([0x7F, 0x45, 0x4C, 0x46], .binary),
    (Array("$FL2".utf8), .spss),
    (Array("$FL3".utf8), .spss),
  ]

  private static func recogniseArchive(_ head: [UInt8]) -> ForeignFormat {
    let text = String(decoding: head, as: UTF8.self)
    if text.contains("application/vnd.oasis.opendocument.spreadsheet") { return .openDocumentSpreadsheet }
    return text.contains("[Content_Types].xml") || text.contains("xl/") ? .excelWorkbook : .zipArchive
  }
}
