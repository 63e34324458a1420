/// The files that lie beside an export: code books, labels, the structure of the form.
///
/// Nothing is read before an adapter asks for it by name.
package struct CompanionFolder: Sendable {
  /// The names of the files, in alphabetical order, without the export itself.
  package let names: [String]
  private let readTable: @Sendable (String, Int) -> [[String]]?
  private let readText: @Sendable (String) -> String?

  /// Nothing lies beside the export, as with standard input.
  package static let none = CompanionFolder(names: [], table: { _, _ in nil }, text: { _ in nil })

  /// Creates a folder.
  ///
  /// - Parameters:
  ///   - names: the names of the files.
  ///   - table: the first records of a file, as many as asked for, or `nil` where it is no table or too large for a
  ///     companion.
  ///   - text: the text of a file, or `nil` where it is no text or too large for a companion.
  package init(
    names: [String], table: @escaping @Sendable (String, Int) -> [[String]]?,
    text: @escaping @Sendable (String) -> String?
  ) {
    self.names = names.sorted()
    readTable = table
    readText = text
  }

  /// The records of a delimited file, headings included; `nil` where there is no such table.
  package func table(named name: String) -> [[String]]? { names.contains(name) ? readTable(name, .max) : nil }

  /// The text of a file such as a form's structure in XML or JSON; `nil` where there is no such text.
  package func text(named name: String) -> String? { names.contains(name) ? readText(name) : nil }

  /// The delimited files whose headings hold all these, in alphabetical order.
  ///
  /// Complexity: reads the headings of every `.csv`, `.tsv` and `.txt` file of the folder.
  package func names(withHeadings headings: [String]) -> [String] {
    names.filter { name in
      guard ["csv", "tsv", "txt"].contains(name.split(separator: ".").last?.lowercased() ?? "") else { return false }
      guard let first = readTable(name, 1)?.first else { return false }
      let found = Set(first.map { $0.trimmed.lowercased() })
      return headings.allSatisfy { found.contains($0.lowercased()) }
    }
  }

  /// The first delimited file, in alphabetical order, whose headings hold all these, with its records.
  ///
  /// Complexity: reads the headings of every `.csv`, `.tsv` and `.txt` file of the folder.
  package func firstTable(withHeadings headings: [String]) -> (name: String, rows: [[String]])? {
    for name in names(withHeadings: headings) {
      if let rows = readTable(name, .max) { return (name, rows) }
    }
    return nil
  }
}
