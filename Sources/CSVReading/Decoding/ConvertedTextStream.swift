import Glibc

/// Converts any other encoding to UTF-8 with the system's `iconv`; what makes no character becomes U+FFFD.
final class ConvertedTextStream: TextStream {
  var replacements: [Int] = []

  private var source: any ByteSource
  private let encoding: TextEncoding
  private let name: String
  private let converter: iconv_t
  /// Bytes that were read and not yet converted stand in `raw[start..<end]`.
  private let raw = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
  private var start = 0
  private var end = 0
  private var offset = 0
  private var consumed: Int
  private var replaced = 0

  init(_ source: any ByteSource, encoding: TextEncoding, name: String) throws {
    guard let converter = iconv_open("UTF-8", encoding.rawValue), converter != iconv_t(bitPattern: -1) else {
      raw.deallocate()
      throw ReadingError.converterMissing(file: name, encoding: encoding)
    }
    self.converter = converter
    self.source = source
    self.encoding = encoding
    self.name = name
    consumed = 0
  }

  deinit {
    iconv_close(converter)
    raw.deallocate()
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    precondition(buffer.count >= 16)
    var written = 0
    while written == 0 {
      let isLast = try !refill()
      if isLast && start == end { return 0 }
      written = try convert(into: buffer, isLast: isLast)
    }
    offset += written
    return written
  }

  /// Moves what is left to the front and reads behind it.
  private func refill() throws -> Bool {
    if start > 0 {
      raw.copyMemory(from: UnsafeRawBufferPointer(rebasing: raw[start..<end]))
      end -= start
      start = 0
    }
    guard end < raw.count else { return true }
    let count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: raw[end...]))
    end += count
    return count > 0
  }

  private func convert(into buffer: UnsafeMutableRawBufferPointer, isLast: Bool) throws -> Int {
    var written = 0
    while start < end && written + 16 <= buffer.count {
      let stop = convertStretch(into: buffer, at: &written)
      let isCutOff = stop == EINVAL
      if isCutOff && !isLast { break }
      if stop == EILSEQ || isCutOff { try replace(in: buffer, at: &written) }
    }
    return written
  }

  /// Converts as far as `iconv` goes in one call and tells why it stopped; 0 at the end of the bytes.
  private func convertStretch(into buffer: UnsafeMutableRawBufferPointer, at written: inout Int) -> CInt {
    // Sound: the four pointers and counts describe memory that outlives this one call, and iconv moves them only within.
    var input = raw.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self)
    var inputRest = end - start
    var output = buffer.baseAddress?.advanced(by: written).assumingMemoryBound(to: CChar.self)
    var outputRest = buffer.count - written
    let result = iconv(converter, &input, &inputRest, &output, &outputRest)
    let stop = result == Int(bitPattern: UInt.max) ? errno : 0
    consumed += end - inputRest - start
    start = end - inputRest
    written = buffer.count - outputRest
    return stop
  }

  private func replace(in buffer: UnsafeMutableRawBufferPointer, at written: inout Int) throws {
    guard buffer.count - written >= ReplacementCharacter.bytes.count else { return }
    replacements.append(offset + written)
    replaced += 1
    if ReplacementCharacter.isTooFrequent(replaced, in: consumed) {
      throw ReadingError.undecodable(file: name, encoding: encoding, byteOffset: consumed)
    }
    UnsafeMutableRawBufferPointer(rebasing: buffer[written...]).copyBytes(from: ReplacementCharacter.bytes)
    written += ReplacementCharacter.bytes.count
    let skipped = min(encoding.codeUnitSize, end - start)
    start += skipped
    consumed += skipped
  }
}
