/// A source of text: valid UTF-8 without a byte-order mark, whatever the encoding of the file.
protocol TextStream: AnyObject {
  /// Writes the next bytes of UTF-8 to the front of `buffer`, which must take at least 16.
  ///
  /// - Returns: how many bytes were written; 0 at the end.
  /// - Throws: what the source throws, and `ReadingError.undecodable`.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int

  /// Offsets in the UTF-8 text at which U+FFFD stands for bytes that make no character. Taken out by whoever reads.
  var replacements: [Int] { get set }
}

/// Makes the stream that turns the bytes of `source` into UTF-8, as `dialect` says.
///
/// - Throws: `ReadingError.converterMissing`, and what `source` throws.
func makeTextStream(_ source: any ByteSource, dialect: Dialect, name: String) throws -> any TextStream {
  var source = source
  if dialect.hasByteOrderMark {
    try skip(dialect.encoding.byteOrderMark.count, in: &source)
  }
  return dialect.encoding == .utf8
    ? UTF8TextStream(source, name: name)
    : try ConvertedTextStream(source, encoding: dialect.encoding, name: name)
}

/// Replaces bytes that make no character.
enum ReplacementCharacter {
  /// U+FFFD in UTF-8.
  static let bytes: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Whether so much was replaced that the encoding must be a wrong one.
  static func isTooFrequent(_ count: Int, in bytes: Int) -> Bool {
    count > 64 && count > bytes / 8
  }
}

private func skip(_ count: Int, in source: inout any ByteSource) throws {
  var rest = count
  try withUnsafeTemporaryAllocation(byteCount: count, alignment: 1) { buffer in
    while rest > 0 {
      let got = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<rest]))
      guard got > 0 else { return }
      rest -= got
    }
  }
}
