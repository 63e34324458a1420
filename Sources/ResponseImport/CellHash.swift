/// A running 64-bit hash of bytes, the same on every run and every machine.
///
/// FNV-1a with a final mix (Fowler, Noll, Vo; finaliser of MurmurHash3).
struct CellHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of no bytes.
  init() {}

  /// The hash of some bytes.
  init(_ bytes: [UInt8]) {
    for byte in bytes { combine(byte) }
  }

  /// The hash of a cell.
  init(_ cell: Span<UInt8>) { combine(cell) }

  /// Takes in one byte.
  mutating func combine(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// Takes in the bytes of a cell.
  mutating func combine(_ cell: Span<UInt8>) {
    for index in cell.indices { combine(cell[index]) }
  }

  /// The hash of what was taken in.
  var value: UInt64 {
    var hash = state
    hash ^= hash >> 33
    hash = hash &* 0xff51_afd7_ed55_8ccd
    return hash ^ (hash >> 33)
  }
}
