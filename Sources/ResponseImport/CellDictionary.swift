/// Maps the distinct texts of a column's cells to small numbers, so that a label is looked at once however often it comes.
///
/// An open-addressing hash table over bytes; complexity of a look-up: O(length of the cell). It stops growing at a limit,
/// so that memory does not grow with the number of records.
struct CellDictionary {
  private struct Entry {
    let hash: UInt64
    let start: Int
    let count: Int
    let value: Int32
  }

  /// How many distinct texts are remembered; a further one is looked at again each time it comes.
  static let maximumEntries = 16_384
  /// How many bytes the remembered texts may have together.
  static let maximumBytes = 262_144

  private var slots: [Int32] = Array(repeating: -1, count: 64)
  private var entries: [Entry] = []
  private var texts: [UInt8] = []

  /// The number remembered for a cell's text, or `nil` where the text is new.
  func value(of cell: Span<UInt8>) -> Int32? {
    let hash = CellHash(cell).value
    let slot = slot(of: cell, hash: hash)
    return slots[slot] >= 0 ? entries[Int(slots[slot])].value : nil
  }

  /// Remembers the number of a new text as far as there is room; whether there was.
  @discardableResult
  mutating func remember(_ value: Int32, for cell: Span<UInt8>) -> Bool {
    guard entries.count < Self.maximumEntries, texts.count + cell.count <= Self.maximumBytes else { return false }
    let hash = CellHash(cell).value
    slots[slot(of: cell, hash: hash)] = Int32(entries.count)
    entries.append(Entry(hash: hash, start: texts.count, count: cell.count, value: value))
    for index in cell.indices { texts.append(cell[index]) }
    if entries.count * 2 > slots.count { grow() }
    return true
  }

  /// The slot that holds a text, or the free one where it belongs.
  private func slot(of cell: Span<UInt8>, hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, isEqual(entry, cell) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 4)
    for (position, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(position)
    }
  }

  private func isEqual(_ entry: Entry, _ cell: Span<UInt8>) -> Bool {
    guard entry.count == cell.count else { return false }
    for index in cell.indices where texts[entry.start + index] != cell[index] { return false }
    return true
  }
}

extension Span<UInt8> {
  /// The bytes as text; bytes that are no UTF-8 become replacement characters.
  var text: String { withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }

  /// Whether `trimmed` leaves nothing of the text: blanks, line breaks, no-break spaces and byte-order marks only.
  var isBlank: Bool {
    for index in indices where self[index] != 0x20 {
      return (self[index] < 0x20 || self[index] >= 0x80) && text.trimmed.isEmpty
    }
    return true
  }
}
