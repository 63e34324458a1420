/// Hands UTF-8 through untouched, validated on its way; what is no UTF-8 becomes U+FFFD.
///
/// Valid text is read straight into the reader's buffer. Only an incomplete character at the end of a read is held back.
final class UTF8TextStream: TextStream {
  var replacements: [Int] = []

  private var source: any ByteSource
  private let name: String
  /// The first bytes of a character whose other bytes have not been read yet.
  private var incomplete: [UInt8] = []
  /// Repaired text that waits to be handed out.
  private var repaired: ArraySlice<UInt8> = []
  private var offset = 0
  private var replaced = 0
  private var firstReplacement: Int?

  init(_ source: any ByteSource, name: String) {
    self.source = source
    self.name = name
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    precondition(buffer.count >= 16)
    while true {
      if !repaired.isEmpty { return handOutRepaired(into: buffer) }
      buffer.copyBytes(from: incomplete)
      let held = incomplete.count
      let fresh = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[held...]))
      if fresh == 0 && held == 0 { return 0 }
      incomplete = []
      let text = UnsafeRawBufferPointer(rebasing: buffer[..<(held + fresh)])
      let valid = try validPrefix(of: text, isLast: fresh == 0)
      if valid > 0 {
        offset += valid
        return valid
      }
    }
  }

  /// The length of `text` if it is valid, apart from an incomplete last character, which is held back; otherwise 0, and
  /// the whole of it is put into `repaired`.
  private func validPrefix(of text: UnsafeRawBufferPointer, isLast: Bool) throws -> Int {
    guard let fault = firstFault(in: text) else { return text.count }
    if !isLast && fault.isCutOff {
      incomplete = Array(text[fault.range.lowerBound...])
      return fault.range.lowerBound
    }
    try repair(text, isLast: isLast)
    return 0
  }

  /// Replaces what is invalid; whether that is too much is asked at each place, so that the pieces of a file do not matter.
  private func repair(_ text: UnsafeRawBufferPointer, isLast: Bool) throws {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + 64)
    var rest = text
    while let fault = firstFault(in: rest) {
      result.append(contentsOf: rest[..<fault.range.lowerBound])
      if !isLast && fault.isCutOff {
        incomplete = Array(rest[fault.range.lowerBound...])
        rest = UnsafeRawBufferPointer(rebasing: rest[rest.count...])
      } else {
        let place = offset + result.count
        replacements.append(place)
        firstReplacement = firstReplacement ?? place
        replaced += 1
        if ReplacementCharacter.isTooFrequent(replaced, in: place) {
          throw ReadingError.undecodable(file: name, encoding: .utf8, byteOffset: firstReplacement ?? place)
        }
        result.append(contentsOf: ReplacementCharacter.bytes)
        rest = UnsafeRawBufferPointer(rebasing: rest[fault.range.upperBound...])
      }
    }
    result.append(contentsOf: rest)
    repaired = result[...]
  }

  private func handOutRepaired(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, repaired.count)
    buffer.copyBytes(from: repaired.prefix(count))
    repaired = repaired.dropFirst(count)
    offset += count
    return count
  }
}

/// The first place at which `text` is not valid UTF-8: its range, and whether the text merely ends too early there.
///
/// Complexity: O(n), a word at a time over ASCII.
func firstFault(in text: UnsafeRawBufferPointer) -> (range: Range<Int>, isCutOff: Bool)? {
  do {
    _ = try UTF8Span(validating: text.bindMemory(to: UInt8.self).span)
    return nil
  } catch {
    return (error.byteOffsets, error.kind == .truncatedScalar && error.byteOffsets.upperBound == text.count)
  }
}
