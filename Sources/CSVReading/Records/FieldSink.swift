/// Where libcsv's callbacks put fields: bytes one after another, and where each field ends.
///
/// Lives behind a pointer that libcsv hands back to the callbacks; they run only inside `csv_parse` and `csv_fini`.
struct FieldSink: ~Copyable {
  private(set) var bytes: UnsafeMutableRawBufferPointer
  private(set) var byteCount = 0
  private(set) var fieldEnds: UnsafeMutableBufferPointer<Int32>
  private(set) var fieldCount = 0
  /// Whether a record has ended since this was last set to false.
  var recordEnded = false
  /// Whether the next field continues the last one; see `RecordRepair`.
  var joinsNextField = false
  /// The length of the longest field so far, in bytes.
  private(set) var longestField = 0

  init(byteCapacity: Int, fieldCapacity: Int) {
    bytes = .allocate(byteCount: byteCapacity, alignment: 16)
    fieldEnds = .allocate(capacity: fieldCapacity)
  }

  deinit {
    bytes.deallocate()
    fieldEnds.deallocate()
  }

  /// Appends a field.
  mutating func append(_ field: UnsafeRawBufferPointer) {
    if byteCount + field.count > bytes.count { growBytes(toFit: byteCount + field.count) }
    if fieldCount == fieldEnds.count { growFieldEnds() }
    if let source = field.baseAddress, let target = bytes.baseAddress {
      (target + byteCount).copyMemory(from: source, byteCount: field.count)
    }
    byteCount += field.count
    if field.count > longestField { longestField = field.count }
    if joinsNextField {
      joinsNextField = false
      fieldCount -= 1
    }
    fieldEnds[fieldCount] = Int32(truncatingIfNeeded: byteCount)
    fieldCount += 1
  }

  /// Forgets every field from the one with index `count` on.
  mutating func truncate(fieldCount count: Int) {
    fieldCount = count
    byteCount = count == 0 ? 0 : Int(fieldEnds[count - 1])
    joinsNextField = false
    recordEnded = false
    longestField = 0
  }

  private mutating func growBytes(toFit count: Int) {
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: max(count, bytes.count * 2), alignment: 16)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<byteCount]))
    bytes.deallocate()
    bytes = larger
  }

  private mutating func growFieldEnds() {
    let larger = UnsafeMutableBufferPointer<Int32>.allocate(capacity: fieldEnds.count * 2)
    _ = larger.update(fromContentsOf: fieldEnds[..<fieldCount])
    fieldEnds.deallocate()
    fieldEnds = larger
  }
}
