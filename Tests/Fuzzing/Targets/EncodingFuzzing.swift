import CSVReading

/// Decodes any bytes in any encoding; it must not matter in which pieces the bytes arrive.
enum EncodingFuzzing {
  /// The first byte chooses the encoding, the second the size of the pieces, the others are the file.
  static func run(_ bytes: [UInt8]) {
    guard bytes.count > 2 else { return }
    let encoding = TextEncoding.allCases[Int(bytes[0]) % TextEncoding.allCases.count]
    let file = Array(bytes[2...])
    let whole = text(of: MemoryByteSource(file), encoding: encoding)
    let inPieces = text(of: PiecewiseByteSource(file, size: 1 + Int(bytes[1]) % 7), encoding: encoding)
    precondition(whole == inPieces, "the text must not depend on the pieces in which its bytes arrive")
    // One record of one cell is the text itself, where the standard library decodes the encoding too.
    guard encoding == .utf8, let whole, !file.starts(with: encoding.byteOrderMark) else { return }
    guard !file.contains(where: { $0 == 0 || separators.contains($0) }), !file.allSatisfy({ $0 == 0x20 }) else {
      return
    }
    precondition(whole == [[String(decoding: file, as: UTF8.self)]], "UTF-8 is decoded as the standard library does")
  }

  private static let separators = Array(",\r\n".utf8)

  /// The cells of every record, or `nil` where so much makes no character that the encoding must be a wrong one.
  private static func text(of source: any ByteSource, encoding: TextEncoding) -> [[String]]? {
    let dialect = Dialect(encoding: encoding, delimiter: separators[0], quote: nil)
    guard let reader = try? RecordReader(source: source, dialect: dialect, name: "fuzz.csv") else { return nil }
    var records: [[String]] = []
    do {
      while let batch = try reader.nextBatch(maximumRecords: 64) {
        for record in 0..<batch.count { records.append(batch.strings(record: record)) }
      }
    } catch {
      return nil
    }
    return records
  }
}

/// Hands out a file a few bytes at a time.
private struct PiecewiseByteSource: ByteSource {
  private var rest: ArraySlice<UInt8>
  private let size: Int

  init(_ bytes: [UInt8], size: Int) {
    rest = bytes[...]
    self.size = size
  }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let piece = rest.prefix(min(size, buffer.count))
    buffer.copyBytes(from: piece)
    rest = rest.dropFirst(piece.count)
    return piece.count
  }
}
