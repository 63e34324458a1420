/// A piece of a PNG file.
///
/// Source: Portable Network Graphics (PNG) Specification, second edition (ISO/IEC 15948), §§ 5.3–5.5 and 11.3.4.
struct PNGChunk {
  /// What every PNG begins with.
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Four letters.
  let type: String
  /// What stands in it.
  let data: [UInt8]

  /// The chunk as it stands in a file.
  var bytes: [UInt8] {
    let body = Array(type.utf8) + data
    return Self.bytes(of: UInt32(data.count)) + body + Self.bytes(of: Self.checksum(of: body))
  }

  /// A PNG with chunks behind its first one, the header; `nil` where the bytes are no PNG.
  static func inserting(_ chunks: [PNGChunk], behindHeaderOf picture: [UInt8]) -> [UInt8]? {
    // The header has thirteen bytes, a length, a type and a checksum.
    let end = signature.count + 4 + 4 + 13 + 4
    guard picture.count > end, picture.starts(with: signature) else { return nil }
    return picture[..<end] + chunks.flatMap(\.bytes) + picture[end...]
  }

  private static func bytes(of number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// The cyclic redundancy check of ISO 3309 with the reflected polynomial EDB88320; complexity O(n).
  private static func checksum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { checksum, byte in
      (0..<8).reduce(checksum ^ UInt32(byte)) { value, _ in value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
  }
}
