import CSVReading
import Foundation
import ResponseImport

extension CompanionFolder {
  private static let maximumFiles = 200
  private static let maximumBytes = 16 << 20

  /// The files in the folder of an export that is a file; nothing beside any other input.
  ///
  /// A file of more than 16 MiB is no companion, and of more than 200 files only the first in alphabetical order are.
  init(beside input: RereadableInput) {
    guard case .file(let path) = input else {
      self = .none
      return
    }
    let export = URL(fileURLWithPath: path).standardizedFileURL
    let folder = export.deletingLastPathComponent()
    // A folder that cannot be listed has no companions to offer; the export itself is read all the same.
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
      .filter { $0 != export.lastPathComponent && !$0.hasPrefix(".") }.sorted().prefix(Self.maximumFiles)
    self.init(
      names: Array(names),
      table: { name, records in Self.table(at: folder.appendingPathComponent(name), maximumRecords: records) },
      text: { name in Self.text(at: folder.appendingPathComponent(name)) })
  }

  private static func isSmallFile(_ file: URL) -> Bool {
    let values = try? file.resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey])
    return values?.isRegularFile == true && (values?.fileSize ?? .max) <= maximumBytes
  }

  /// What is no readable table is no companion: the export is then read without it.
  private static func table(at file: URL, maximumRecords: Int) -> [[String]]? {
    guard isSmallFile(file) else { return nil }
    return try? records(of: .file(path: file.path), maximum: maximumRecords)
  }

  private static func records(of input: RereadableInput, maximum: Int) throws -> [[String]] {
    let dialect = try DialectDetector.detect(input).dialect
    let reader = try RecordReader(source: input.open(), dialect: dialect, name: input.name)
    var rows: [[String]] = []
    while rows.count < maximum, let batch = try reader.nextBatch(maximumRecords: min(maximum - rows.count, 4_096)) {
      rows += (0..<batch.count).map(batch.strings(record:))
    }
    return rows
  }

  private static func text(at file: URL) -> String? {
    guard isSmallFile(file), let bytes = try? Data(contentsOf: file) else { return nil }
    return String(bytes: bytes, encoding: .utf8)
  }
}
