import Foundation
import Testing

/// A PNG file taken apart, each chunk with a true checksum.
struct PNGFile {
  let width: Int
  let height: Int
  /// The contents of text chunks by their keywords.
  let texts: [String: String]
  /// The types of all chunks in their order.
  let types: [String]

  init(_ file: Data) throws {
    let bytes = Array(file)
    try #require(bytes.prefix(8).elementsEqual([137, 80, 78, 71, 13, 10, 26, 10]))
    var types: [String] = []
    var texts: [String: String] = [:]
    var header: [UInt8] = []
    var position = 8
    while position < bytes.count {
      let length = Self.number(bytes[position..<(position + 4)])
      let typed = bytes[(position + 4)..<(position + 8 + length)]
      let checksum = Self.number(bytes[(position + 8 + length)..<(position + 12 + length)])
      try #require(Self.checksum(typed) == checksum)
      let type = String(decoding: typed.prefix(4), as: UTF8.self)
      let data = Array(typed.dropFirst(4))
      if type == "IHDR" { header = data }
      if type.hasSuffix("Xt") {
        let keyword = data.prefix { $0 != 0 }
        // Behind an international keyword: two flags, then two empty texts, each with its end.
        let text = data.dropFirst(keyword.count + (type == "iTXt" ? 5 : 1))
        texts[String(decoding: keyword, as: UTF8.self)] = String(decoding: text, as: UTF8.self)
      }
      types.append(type)
      position += 12 + length
    }
    width = Self.number(header[0..<4])
    height = Self.number(header[4..<8])
    self.types = types
    self.texts = texts
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

  /// CRC-32 by its table; the chunks that librsvg wrote show that it is the right one.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> Int {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes { value = table[Int((value ^ UInt32(byte)) & 0xFF)] ^ (value >> 8) }
    return Int(value ^ 0xFFFF_FFFF)
  }

  private static let table: [UInt32] = (0..<256).map { index in
    var value = UInt32(index)
    for _ in 0..<8 { value = value & 1 == 0 ? value >> 1 : 0xEDB8_8320 ^ (value >> 1) }
    return value
  }
}
