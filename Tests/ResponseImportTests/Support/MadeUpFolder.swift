@testable import ResponseImport

/// Files that lie beside an export in a test.
struct MadeUpFolder {
  private let tables: [String: [[String]]]

  /// A folder with these delimited files.
  init(_ tables: [String: [[String]]]) { self.tables = tables }

  /// The folder as an adapter sees it.
  var companions: CompanionFolder {
    let tables = tables
    return CompanionFolder(
      names: Array(tables.keys), table: { name, records in tables[name].map { Array($0.prefix(records)) } },
      text: { _ in nil })
  }
}
