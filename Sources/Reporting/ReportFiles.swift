import Charting
import ExternalPrograms

/// A file of a report.
package struct ReportFile: Sendable, Equatable {
  /// Where it belongs, relative to the folder of the report.
  package let path: String
  /// What stands in it.
  package let bytes: [UInt8]
}

/// A report in all its files, in one language or several.
package struct ReportFiles: Sendable, Equatable {
  /// Files that are not there, because a program that their format needs is not there or failed.
  package struct Unwritten: Sendable, Equatable {
    /// The name of the format.
    package let format: String
    /// Where the files would belong, relative to the folder of the report.
    package let paths: [String]
    /// What is wrong and what to do.
    package let reason: ExternalProgramError
  }

  /// Each format's files, then the charts; the same documents give the same bytes.
  package private(set) var files: [ReportFile] = []
  /// What could not be made, each format once.
  package private(set) var unwritten: [Unwritten] = []

  /// Writes documents down, the same report in different languages.
  ///
  /// A format is written in all of them or in none.
  ///
  /// - Throws: what a format throws beside `ExternalProgramError`, which for those of this module is an error in a template or
  ///   of the system.
  package init(of documents: [ReportDocument], formats: [any ReportFormat]) throws {
    let documents = documents.map { document in
      var document = document
      document.isTwin = documents.count > 1
      return document
    }
    for format in formats {
      do {
        files += try documents.map { ReportFile(path: format.fileName(of: $0), bytes: try format.render($0)) }
      } catch let reason as ExternalProgramError {
        unwritten.append(
          Unwritten(format: format.name, paths: documents.map(format.fileName), reason: reason))
      }
    }
    files += documents.flatMap { document in
      document.figures.map { ReportFile(path: document.path(of: $0), bytes: Array($0.drawing.text.utf8)) }
    }
  }
}
