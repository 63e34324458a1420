/// Finds the encoding of a file: by its byte-order mark, by whether all of it is valid UTF-8, by which 8-bit characters
/// it uses.
///
/// Text that is not valid UTF-8 is still taken as UTF-8 when valid characters of several bytes outnumber the invalid
/// places ten to one: such a file was damaged, not written in another encoding. Of the 8-bit encodings Windows-1252 is
/// the answer unless something speaks against it, as it agrees with ISO 8859-1 on every printable character; ISO 8859-15
/// is the answer only when 0xA4, its euro sign, stands beside digits and no byte from 0x80 to 0x9F occurs.
enum EncodingDetector {
  /// The encoding of a file, whether it is marked, and why.
  struct Finding {
    let encoding: TextEncoding
    let hasByteOrderMark: Bool
    let evidence: String
  }

  /// Reads all of `input` unless a byte-order mark or `fixed` decides.
  ///
  /// - Throws: `ReadingError.empty` or `.foreignFormat` for what is no text, and what the source throws.
  static func detect(_ input: RereadableInput, fixed: TextEncoding?) throws -> Finding {
    let head = try readHead(of: input)
    guard !head.isEmpty else { throw ReadingError.empty(file: input.name) }
    if let format = ForeignFormat.recognise(head) { throw ReadingError.foreignFormat(file: input.name, format) }
    let marked = TextEncoding.allCases.first { !$0.byteOrderMark.isEmpty && head.starts(with: $0.byteOrderMark) }
    if let encoding = fixed {
      let isMarked = encoding == marked
      return Finding(encoding: encoding, hasByteOrderMark: isMarked, evidence: "encoding \(encoding.rawValue): as told")
    }
    if let marked {
      guard head.count > marked.byteOrderMark.count else { throw ReadingError.empty(file: input.name) }
      return Finding(encoding: marked, hasByteOrderMark: true, evidence: "encoding \(marked.rawValue): byte-order mark")
    }
    if let format = ForeignFormat.recogniseByNULs(head) {
      throw ReadingError.foreignFormat(file: input.name, format)
    }
    return finding(for: try ByteCensus(of: input))
  }

  private static func readHead(of input: RereadableInput) throws -> [UInt8] {
    var source = try input.open()
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 4_096, alignment: 16)
    defer { buffer.deallocate() }
    var count = 0
    while count < buffer.count {
      let fresh = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
      if fresh == 0 { break }
      count += fresh
    }
    return Array(buffer[..<count])
  }

  private static func finding(for census: ByteCensus) -> Finding {
    func finding(_ encoding: TextEncoding, _ reason: String) -> Finding {
      Finding(encoding: encoding, hasByteOrderMark: false, evidence: "encoding \(encoding.rawValue): \(reason)")
    }
    if census.invalidPlaces == 0 {
      return finding(.utf8, census.wideCharacters == 0 ? "all of it is ASCII" : "all of it is valid UTF-8")
    }
    if census.wideCharacters >= 10 * census.invalidPlaces {
      return finding(.utf8, "valid but for \(census.invalidPlaces) damaged places")
    }
    if census.windowsOnlyBytes > 0 {
      return finding(.windows1252, "no valid UTF-8, and bytes from 0x80 to 0x9F stand for printable characters")
    }
    if census.eurosBesideDigits > 0 {
      return finding(.iso8859_15, "no valid UTF-8, and 0xA4 stands beside digits, as a euro sign does")
    }
    return finding(.windows1252, "no valid UTF-8; Windows-1252 agrees with ISO 8859-1 on all printable characters")
  }
}
