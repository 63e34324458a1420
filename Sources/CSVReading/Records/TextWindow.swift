import Glibc

/// The stretch of text that a reader has before it: from the start of the current record to what has been read.
///
/// A value that cannot be copied, so that the reader's inner loop pays for no run-time check of exclusive access.
/// Positions are byte offsets in the whole text and stay the same when the window moves on. The window holds one record
/// and one read, however long the file is.
struct TextWindow: ~Copyable {
  /// The number of bytes the window asks for at a time, at least.
  static let readSize = 1 << 18

  /// The position after the last byte that was read.
  private(set) var end = 0
  /// The position of the first NUL byte, if one was read.
  private(set) var firstNUL: Int?
  /// Offsets at which U+FFFD was put in, in rising order; taken out by whoever reads.
  var replacements: [Int] = []
  /// Where the current record starts; what lies before is forgotten at the next read.
  var recordStart = 0
  /// Up to where the text has been parsed.
  private(set) var cursor = 0

  private let stream: any TextStream
  private var storage = UnsafeMutableRawBufferPointer.allocate(byteCount: 2 * readSize, alignment: 64)
  /// The position of the first byte in `storage`.
  private var base = 0
  private var isAtEnd = false
  private var lineFeed = TerminatorSearch(byte: UInt8(ascii: "\n"))
  private var carriageReturn = TerminatorSearch(byte: UInt8(ascii: "\r"))

  init(_ stream: any TextStream) {
    self.stream = stream
  }

  deinit {
    storage.deallocate()
  }

  /// The bytes of a range that lies within the window; valid until the next read.
  func bytes(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: storage[(range.lowerBound - base)..<(range.upperBound - base)])
  }

  /// The byte at `position`, read if need be; `nil` after the end of the text.
  mutating func byte(at position: Int) throws -> UInt8? {
    while position >= end {
      guard try refill() else { return nil }
    }
    return storage[position - base]
  }

  /// Moves the cursor, forwards or back.
  mutating func move(to position: Int) {
    if position < cursor {
      lineFeed.forget()
      carriageReturn.forget()
    }
    cursor = position
  }

  /// The end of the next piece of text to be parsed: after its line terminator, or what has been read of it.
  ///
  /// - Returns: `nil` at the end of the text.
  mutating func endOfPiece() throws -> Int? {
    if cursor == end, try !refill() { return nil }
    let all = UnsafeRawBufferPointer(rebasing: storage[..<(end - base)])
    let feed = lineFeed.first(from: cursor, in: all, base: base)
    let terminator = min(feed, carriageReturn.first(from: cursor, in: all, base: base))
    if terminator == end { return end }
    let isFollowedByFeed = feed == terminator + 1 && feed < end
    return isFollowedByFeed ? feed + 1 : terminator + 1
  }

  private mutating func refill() throws -> Bool {
    guard !isAtEnd else { return false }
    makeRoom()
    let free = UnsafeMutableRawBufferPointer(rebasing: storage[(end - base)...])
    let count = try stream.read(into: free)
    isAtEnd = count == 0
    if !stream.replacements.isEmpty {
      replacements += stream.replacements
      stream.replacements = []
    }
    if firstNUL == nil, let start = free.baseAddress, let hit = memchr(start, 0, count) {
      firstNUL = end + (UnsafeMutableRawPointer(hit) - start)
    }
    end += count
    return count > 0
  }

  private mutating func makeRoom() {
    let kept = bytes(recordStart..<end)
    if storage.count - (end - base) >= Self.readSize { return }
    if storage.count - kept.count >= Self.readSize {
      storage.copyMemory(from: kept)
    } else {
      let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: storage.count * 2, alignment: 64)
      larger.copyMemory(from: kept)
      storage.deallocate()
      storage = larger
    }
    base = recordStart
  }
}

/// Remembers where the next byte of one kind stands, so that every byte is searched once.
private struct TerminatorSearch {
  let byte: UInt8
  private var hit = -1
  private var searched = 0

  init(byte: UInt8) {
    self.byte = byte
  }

  mutating func forget() {
    hit = -1
    searched = 0
  }

  /// The position of the first such byte at or after `position`; the position after `bytes` if there is none.
  mutating func first(from position: Int, in bytes: UnsafeRawBufferPointer, base: Int) -> Int {
    if hit >= position { return hit }
    let end = base + bytes.count
    let start = max(position, searched)
    guard start < end, let first = bytes.baseAddress,
      let found = memchr(first + (start - base), CInt(byte), end - start)
    else {
      searched = end
      return end
    }
    hit = base + (UnsafeRawPointer(found) - first)
    searched = hit
    return hit
  }
}
