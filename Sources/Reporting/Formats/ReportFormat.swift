/// A format that a report tree can be written in.
///
/// A new format is one file with a type of this protocol and one line in `ReportFormats.all`.
package protocol ReportFormat: Sendable {
  /// The name by which a user asks for the format, in lower case.
  var name: String { get }
  /// What the names of its files end with, without the full stop.
  var fileExtension: String { get }
  /// The file's name without language and extension where a report is written in one language.
  var stem: String { get }
  /// Whether the format needs programs that are not part of this one.
  var needsPrograms: Bool { get }
  /// The bytes of the file; the same on every run.
  ///
  /// - Throws: `ExternalProgramError` where a program that is needed is not there or fails.
  func render(_ document: ReportDocument) throws -> [UInt8]
}

extension ReportFormat {
  package var stem: String { "report" }
  package var needsPrograms: Bool { false }

  /// The name of the file in the folder of a report: of one in several languages each file names its own.
  package func fileName(of document: ReportDocument) -> String {
    document.isTwin ? "report.\(document.language.rawValue).\(fileExtension)" : "\(stem).\(fileExtension)"
  }
}

/// The formats of a report.
package enum ReportFormats {
  /// Every format, in the order in which the files are written.
  package static let all: [any ReportFormat] = [HTMLFormat(), PDFFormat(), DOCXFormat(), MarkdownFormat()]
}
