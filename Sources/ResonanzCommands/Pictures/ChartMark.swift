import Foundation

/// What tells the charts of this program from every other picture, so that nothing else is ever overwritten.
enum ChartMark {
  private static let program = "Resonanz"
  private static let inSVG = "aria-labelledby=\"chart-title chart-description\""
  private static let inPNG = Array("Software\0\(program)".utf8)
  private static let inPDF = Array("%\(program) chart\n".utf8)

  /// Whether a file is a chart of this program.
  static func isThere(in bytes: Data) -> Bool {
    let start = bytes.prefix(1_024)
    if start.starts(with: PNGChunk.signature) { return start.firstRange(of: inPNG) != nil }
    if start.starts(with: "%PDF-".utf8) { return bytes.suffix(inPDF.count).elementsEqual(inPDF) }
    return String(decoding: start, as: UTF8.self).contains(inSVG)
  }

  /// A PNG that names its program and says what it shows; `nil` where the bytes are no PNG.
  static func added(toPNG bytes: [UInt8], description: String) -> [UInt8]? {
    PNGChunk.inserting(
      [
        PNGChunk(type: "tEXt", data: inPNG),
        // Neither compressed nor with a language or a translated keyword.
        PNGChunk(type: "iTXt", data: Array("Description\0\0\0\0\0".utf8) + Array(description.utf8)),
      ], behindHeaderOf: bytes)
  }

  /// A PDF with a comment behind its end, where readers look for nothing.
  static func added(toPDF bytes: [UInt8]) -> [UInt8] { bytes + inPDF }
}
