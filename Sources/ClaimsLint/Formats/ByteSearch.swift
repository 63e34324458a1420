/// Looks for closing marks, and remembers where there is none, so that a text full of opening ones is read in linear time.
struct ByteSearch {
  private var absent: [UInt8: Range<Int>] = [:]

  /// Where a byte stands first within a range; `nil` where it does not.
  mutating func first(_ byte: UInt8, in range: Range<Int>, of source: [UInt8]) -> Int? {
    if let known = absent[byte], known.upperBound == range.upperBound, known.lowerBound <= range.lowerBound {
      return nil
    }
    guard let place = source[range].firstIndex(of: byte) else {
      absent[byte] = range
      return nil
    }
    return place
  }
}
