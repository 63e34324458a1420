/// Findings collected on the way, one a kind and column, each with the first place and the number of occurrences.
///
/// Its size grows with the number of columns, not of records.
package struct DiagnosticLog: Sendable, Equatable {
  private struct Key: Hashable {
    let code: String
    let file: String
    let column: String?
    let message: String
  }

  /// The findings in the order in which they first came up.
  package private(set) var entries: [Diagnostic] = []
  private var positions: [Key: Int] = [:]

  /// Creates an empty log.
  package init() {}

  /// Adds a finding, or counts it where the same was found before in the same column.
  package mutating func report(_ diagnostic: Diagnostic) {
    let key = Key(
      code: diagnostic.code, file: diagnostic.location.file, column: diagnostic.location.column,
      message: diagnostic.message)
    if let position = positions[key] {
      entries[position].occurrences += diagnostic.occurrences
    } else {
      positions[key] = entries.count
      entries.append(diagnostic)
    }
  }

  /// Adds the findings of another log behind one's own.
  package mutating func merge(_ other: DiagnosticLog) {
    for entry in other.entries { report(entry) }
  }

  /// Whether anything of at least this severity was found.
  package func contains(atLeast severity: Diagnostic.Severity) -> Bool {
    entries.contains { $0.severity >= severity }
  }
}
