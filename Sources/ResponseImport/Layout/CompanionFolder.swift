import Synchronization

/// The files that lie beside an export: code books, labels, the structure of the form.
///
/// Nothing is read before an adapter asks for it by name.
package struct CompanionFolder: Sendable {
  /// The names of the files, in alphabetical order, without the export itself.
  package let names: [String]
  private let readTable: @Sendable (String, Int) -> [[String]]?
  private let readText: @Sendable (String) -> String?
  private let headings = KnownHeadings()

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

  /// The text of a file that describes a form.
  ///
  /// - Throws: `CompanionFault.Reason.noText` where it cannot be had.
  func structure(named name: String) throws(CompanionFault.Reason) -> String {
    guard let text = text(named: name) else { throw .noText }
    return text
  }

  /// The delimited files whose headings hold all these, in alphabetical order.
  ///
  /// Complexity: reads the headings of every `.csv`, `.tsv` and `.txt` file of the folder the first time.
  package func names(withHeadings headings: [String]) -> [String] {
    names.filter { name in
      guard ["csv", "tsv", "txt"].contains(name.split(separator: ".").last?.lowercased() ?? "") else { return false }
      let found = self.headings.of(name) { readTable(name, 1)?.first ?? [] }
      return headings.allSatisfy { found.contains($0.lowercased()) }
    }
  }

  /// The first delimited file, in alphabetical order, whose headings hold all these, with its records.
  ///
  /// Complexity: as of `names(withHeadings:)`.
  package func firstTable(withHeadings headings: [String]) -> (name: String, rows: [[String]])? {
    for name in names(withHeadings: headings) {
      if let rows = readTable(name, .max) { return (name, rows) }
    }
    return nil
  }
}

/// The headings of files that were read already: every adapter asks for them.
private final class KnownHeadings: Sendable {
  private let known = Mutex<[String: Set<String>]>([:])

  /// The headings of a file in lower case; `read` is called the first time.
  func of(_ name: String, read: () -> [String]) -> Set<String> {
    known.withLock { known in
      if let headings = known[name] { return headings }
      let headings = Set(read().map { $0.trimmed.lowercased() })
      known[name] = headings
      return headings
    }
  }
}
