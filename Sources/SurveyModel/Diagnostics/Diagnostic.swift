/// Something a person should know about the input; a value, never a respondent's words.
package struct Diagnostic: Sendable, Hashable {
  /// How much it matters.
  package enum Severity: String, Sendable, Comparable, CaseIterable {
    /// For information: nothing is lost.
    case note
    /// Something was left out or read in one of several possible ways.
    case warning
    /// The part concerned cannot be used.
    case error

    /// Whether one severity is below another.
    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// What a finding is about; it decides whether its count may leave the house.
  package enum Subject: Sendable, Hashable {
    /// How a file or a definition is written: nothing that respondents gave or did.
    case writing
    /// What respondents gave to a question, by its id: its count is a count of persons.
    case answers(question: String)
  }

  /// A stable, hyphenated name of the kind of finding, like "unknown-label".
  package var code: String
  /// How much it matters.
  package var severity: Severity
  /// What was found and what to do next, one or two sentences.
  package var message: String
  /// Where it was found first.
  package var location: SourceLocation
  /// What it is about.
  package var subject: Subject
  /// How often it was found, at least 1.
  package var occurrences: Int

  /// Creates a finding.
  package init(
    _ code: String, _ severity: Severity, _ message: String, at location: SourceLocation, about subject: Subject,
    occurrences: Int = 1
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.location = location
    self.subject = subject
    self.occurrences = occurrences
  }
}

/// A place in an input file.
package struct SourceLocation: Sendable, Hashable, CustomStringConvertible {
  /// The file as the user named it.
  package var file: String
  /// The line, from 1, where the record or the element starts.
  package var line: Int?
  /// The heading of the column.
  package var column: String?
  /// The ordinal number of the record, from 1, headings counted.
  package var record: Int?
  /// Where the record starts, in bytes from the start of the text.
  package var byteOffset: Int?

  /// Creates a location.
  package init(
    file: String, line: Int? = nil, column: String? = nil, record: Int? = nil, byteOffset: Int? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.record = record
    self.byteOffset = byteOffset
  }

  /// The location as `file:line, column "Q3"`.
  package var description: String {
    var text = file
    if let line { text += ":\(line)" }
    if let column { text += ", column \"\(column)\"" }
    return text
  }
}
