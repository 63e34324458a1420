/// The first stretch of an export as UTF-8.
struct TextSample {
  /// The text.
  let bytes: [UInt8]
  /// Whether the text is all there is.
  let isWhole: Bool

  /// Decodes up to `maximumBytes` from the start of `input`, as `dialect` says.
  init(of input: RereadableInput, dialect: Dialect, maximumBytes: Int) throws {
    let stream = try makeTextStream(input.open(), dialect: dialect, name: input.name)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    var text: [UInt8] = []
    var count = 0
    repeat {
      count = try stream.read(into: buffer)
      text.append(contentsOf: buffer[..<count])
    } while count > 0 && text.count <= maximumBytes
    isWhole = count == 0
    bytes = text
  }

  /// Whether the text starts with a field between two of `quote`, and the usual quotation mark does not occur.
  func isQuoted(with quote: UInt8) -> Bool {
    guard bytes.first == quote, !bytes.contains(UInt8(ascii: "\"")) else { return false }
    guard let closing = bytes.dropFirst().firstIndex(of: quote), closing + 1 < bytes.count else { return false }
    return [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")].contains(bytes[closing + 1])
      && bytes[closing + 2..<min(bytes.count, closing + 3)].first == quote
  }

  /// What ends most lines outside quotation marks; LF if there is no line end.
  ///
  /// A lone CR counts only if no LF ends a line: it may then stand in text that somebody pasted.
  var lineTerminator: LineTerminator {
    var counts: [LineTerminator: Int] = [:]
    var carriageReturns = 0
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\r") {
        carriageReturns += 1
        continue
      }
      if byte == UInt8(ascii: "\n") {
        let terminator: LineTerminator =
          switch carriageReturns {
          case 0: .lineFeed
          case 1: .carriageReturnLineFeed
          default: .doubledCarriageReturnLineFeed
          }
        counts[terminator, default: 0] += 1
      } else if carriageReturns > 0 {
        counts[.carriageReturn, default: 0] += carriageReturns
      }
      carriageReturns = 0
    }
    counts[.carriageReturn, default: 0] += carriageReturns
    let feeds = LineTerminator.allCases.filter { $0 != .carriageReturn && counts[$0] != nil }
    if feeds.isEmpty && counts[.carriageReturn, default: 0] > 0 { return .carriageReturn }
    return feeds.reduce(.lineFeed) { counts[$1, default: 0] > counts[$0, default: 0] ? $1 : $0 }
  }
}
