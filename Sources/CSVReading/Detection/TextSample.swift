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

  /// What ends most lines; LF if there is no line end.
  var lineTerminator: LineTerminator {
    var counts: [LineTerminator: Int] = [:]
    var carriageReturns = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\r"):
        carriageReturns += 1
        continue
      case UInt8(ascii: "\n") where carriageReturns == 0: counts[.lineFeed, default: 0] += 1
      case UInt8(ascii: "\n") where carriageReturns == 1: counts[.carriageReturnLineFeed, default: 0] += 1
      case UInt8(ascii: "\n"): counts[.doubledCarriageReturnLineFeed, default: 0] += 1
      default: counts[.carriageReturn, default: 0] += carriageReturns
      }
      carriageReturns = 0
    }
    counts[.carriageReturn, default: 0] += carriageReturns
    // Text with line feeds has its lines numbered by them, even if it contains more carriage returns.
    let feeds = LineTerminator.allCases.filter { $0 != .carriageReturn }
    if feeds.allSatisfy({ counts[$0, default: 0] == 0 }) {
      return counts[.carriageReturn, default: 0] > 0 ? .carriageReturn : .lineFeed
    }
    return feeds.reduce(.lineFeed) { counts[$1, default: 0] > counts[$0, default: 0] ? $1 : $0 }
  }
}
