@testable import ResponseImport

extension CompanionFolder {
  /// A folder with these tables, for tests.
  init(tables: [String: [[String]]]) {
    self.init(
      names: Array(tables.keys), table: { name, records in tables[name].map { Array($0.prefix(records)) } },
      text: { _ in nil })
  }
}
