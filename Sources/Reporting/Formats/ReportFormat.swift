/// A format that a report tree can be written in.
///
/// A new format is one file with a type of this protocol and one line in `ReportFormats.all`.
package protocol ReportFormat: Sendable {
  /// The name by which a user asks for the format, in lower case.
  var name: String { get }
  /// The name of the file in the folder of a report.
  var fileName: String { get }
  /// The bytes of the file; the same on every run.
  func render(_ document: ReportDocument) throws -> [UInt8]
}

/// The formats of a report.
package enum ReportFormats {
  /// Every format, in the order in which the files are written.
  package static let all: [any ReportFormat] = [HTMLFormat(), MarkdownFormat()]
}
