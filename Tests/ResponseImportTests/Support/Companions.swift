import CSVReading
import Foundation
import Synchronization

@testable import ResponseImport

extension CompanionFolder {
  /// Files made up in a test, by name.
  static func madeUp(_ files: [String: String]) -> CompanionFolder {
    CompanionFolder(
      names: Array(files.keys),
      table: { name, count in
        files[name].flatMap { text in
          let first = text.prefix { $0 != "\n" }
          let delimiter = ["\t", ";"].first { first.contains($0) } ?? ","
          guard let preview = try? MadeUpExport(text: text, delimiter: Character(delimiter)).preview() else {
            return nil
          }
          return Array(preview.rows.prefix(count))
        }
      }, text: { files[$0] })
  }

  /// The files beside a real export.
  static func real(beside file: String) -> CompanionFolder {
    let export = RealExport.folder.appending(path: file)
    let folder = export.deletingLastPathComponent()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return CompanionFolder(
      names: names.filter { $0 != export.lastPathComponent },
      table: { name, count in RealTables.records(of: folder.appending(path: name).path, count: count) },
      text: { name in
        (try? Data(contentsOf: folder.appending(path: name))).flatMap { String(data: $0, encoding: .utf8) }
      })
  }
}

/// The tables of the collection beside the package; headings are read once, as each file of a folder asks for all others'.
private enum RealTables {
  private static let headings = Mutex<[String: [[String]]?]>([:])

  static func records(of path: String, count: Int) -> [[String]]? {
    guard count == 1 else { return read(path, count: count) }
    if let known = headings.withLock({ $0[path] }) { return known }
    let rows = read(path, count: 1)
    headings.withLock { $0[path] = .some(rows) }
    return rows
  }

  private static func read(_ path: String, count: Int) -> [[String]]? {
    let input = RereadableInput.file(path: path)
    guard let dialect = try? DialectDetector.detect(input).dialect, let source = try? input.open(),
      let reader = try? RecordReader(source: source, dialect: dialect, name: path)
    else { return nil }
    var rows: [[String]] = []
    while rows.count < count, let batch = try? reader.nextBatch(maximumRecords: min(count - rows.count, 4_096)) {
      rows += (0..<batch.count).map { batch.strings(record: $0) }
    }
    return rows
  }
}
