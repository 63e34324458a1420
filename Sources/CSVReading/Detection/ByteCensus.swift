/// What the bytes of a whole file tell about its encoding.
struct ByteCensus {
  /// Characters of several bytes that are valid UTF-8.
  private(set) var wideCharacters = 0
  /// Places that are no valid UTF-8.
  private(set) var invalidPlaces = 0
  /// Bytes that are printable in Windows-1252 and control characters in ISO 8859.
  private(set) var windowsOnlyBytes = 0
  /// 0xA4 directly before or after a digit, or one blank away.
  private(set) var eurosBesideDigits = 0

  private static let undefinedInWindows1252: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]

  /// Counts over all bytes of `input`.
  ///
  /// Complexity: O(n); ASCII and valid UTF-8 are passed over a word at a time.
  init(of input: RereadableInput) throws {
    var source = try input.open()
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { buffer.deallocate() }
    var held = 0
    while true {
      let fresh = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[held...]))
      let text = UnsafeRawBufferPointer(rebasing: buffer[..<(held + fresh)])
      held = count(text, isLast: fresh == 0)
      if fresh == 0 { return }
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: text[(text.count - held)...]))
    }
  }

  /// Counts over `text` and returns how many bytes at its end belong to a character that is not complete.
  private mutating func count(_ text: UnsafeRawBufferPointer, isLast: Bool) -> Int {
    var position = 0
    while let fault = firstFault(in: UnsafeRawBufferPointer(rebasing: text[position...])) {
      let invalid = (position + fault.range.lowerBound)..<(position + fault.range.upperBound)
      countWideCharacters(in: text[position..<invalid.lowerBound])
      if fault.isCutOff && !isLast { return text.count - invalid.lowerBound }
      invalidPlaces += 1
      for index in invalid { inspect(index, in: text) }
      position = invalid.upperBound
    }
    countWideCharacters(in: text[position...])
    return 0
  }

  private mutating func countWideCharacters(in valid: Slice<UnsafeRawBufferPointer>) {
    wideCharacters += valid.count { $0 >= 0xC0 }
  }

  private mutating func inspect(_ index: Int, in text: UnsafeRawBufferPointer) {
    let byte = text[index]
    if byte >= 0x80 && byte <= 0x9F && !Self.undefinedInWindows1252.contains(byte) { windowsOnlyBytes += 1 }
    if byte == 0xA4 && (isDigit(before: index, in: text) || isDigit(after: index, in: text)) { eurosBesideDigits += 1 }
  }

  private func isDigit(before index: Int, in text: UnsafeRawBufferPointer) -> Bool {
    let near = text[max(0, index - 2)..<index].reversed().first { $0 != UInt8(ascii: " ") }
    return near.map { (0x30...0x39).contains($0) } ?? false
  }

  private func isDigit(after index: Int, in text: UnsafeRawBufferPointer) -> Bool {
    let near = text[(index + 1)..<min(text.count, index + 3)].first { $0 != UInt8(ascii: " ") }
    return near.map { (0x30...0x39).contains($0) } ?? false
  }
}
