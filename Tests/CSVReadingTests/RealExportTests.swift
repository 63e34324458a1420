import Foundation
import Testing

@testable import CSVReading

/// One line of the table that `scripts/oracles/csv_shapes.py` has written.
struct ExportShape: Equatable, Sendable, CustomTestStringConvertible {
  let file: String
  let encoding: String
  let delimiter: String
  let records: Int
  let fields: Int
  let check: String

  var testDescription: String { file }

  /// The folder of real exports beside the package.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data")

  static var isFolderThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// What Python's csv module reads from every export; on these files its grammar and ours do not differ.
  static func load() throws -> [ExportShape] {
    let url = try #require(
      Bundle.module.url(forResource: "csv-shapes", withExtension: "tsv", subdirectory: "Fixtures"))
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t").map(String.init)
      return ExportShape(
        file: cells[0], encoding: cells[1], delimiter: cells[2], records: try #require(Int(cells[3])),
        fields: try #require(Int(cells[4])), check: cells[5])
    }
  }

  /// What the reader makes of the same export, found out without help.
  init(reading file: String, below folder: URL) throws {
    let input = RereadableInput.file(path: folder.appending(path: file).path)
    let dialect = try DialectDetector.detect(input).dialect
    let reader = try RecordReader(source: input.open(), dialect: dialect, name: file)
    var records = 0
    var fields = 0
    var check = CyclicRedundancyCheck()
    while let batch = try reader.nextBatch() {
      for record in 0..<batch.count {
        records += 1
        fields += batch.fieldCount(of: record)
        for field in 0..<batch.fieldCount(of: record) {
          if field > 0 { check.add([0x1F]) }
          check.add(batch.field(record: record, field: field))
        }
        check.add([0x1E])
      }
    }
    self.init(
      file: file, encoding: dialect.encoding.rawValue,
      delimiter: [0x09: "TAB", 0x2C: "comma", 0x3B: "semicolon", 0x7C: "bar"][dialect.delimiter] ?? "other",
      records: records, fields: fields, check: check.hexadecimal)
  }

  private init(file: String, encoding: String, delimiter: String, records: Int, fields: Int, check: String) {
    self.file = file
    self.encoding = encoding
    self.delimiter = delimiter
    self.records = records
    self.fields = fields
    self.check = check
  }
}

/// The CRC-32 of zlib and IEEE 802.3.
struct CyclicRedundancyCheck {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
  }
  private var state = UInt32.max

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { bytes in
      Self.table.withUnsafeBufferPointer { table in
        for byte in bytes { state = table[Int((state & 0xFF) ^ UInt32(byte))] ^ (state >> 8) }
      }
    }
  }

  var hexadecimal: String {
    let digits = String(state ^ .max, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}

@Suite("Real exports", .enabled(if: ExportShape.isFolderThere, "the folder ../shared/data is not here"))
struct RealExportTests {
  @Test("Every cell of every real export is what Python's csv module reads")
  func shapes() throws {
    let expected = try ExportShape.load()
    #expect(expected.count >= 250)
    for shape in expected {
      #expect(try ExportShape(reading: shape.file, below: ExportShape.folder) == shape)
    }
  }
}
