import Charting

/// A file of a report.
package struct ReportFile: Sendable, Equatable {
  /// Where it belongs, relative to the folder of the report.
  package let path: String
  /// What stands in it.
  package let bytes: [UInt8]
}

/// Writes a whole report: each format's file, then each chart's.
package enum ReportFiles {
  /// The files in a fixed order; the same material gives the same bytes.
  ///
  /// - Throws: what a format throws, which for those of this module is an error in a template.
  package static func files(
    for material: ReportMaterial, language: ReportLanguage, formats: [any ReportFormat] = ReportFormats.all
  ) throws -> [ReportFile] {
    try files(of: EventReport.document(of: material, language: language), formats: formats)
  }

  /// The files of any document: each format's, then each chart's.
  ///
  /// - Throws: what a format throws.
  package static func files(
    of document: ReportDocument, formats: [any ReportFormat] = ReportFormats.all
  ) throws -> [ReportFile] {
    try formats.map { ReportFile(path: $0.fileName, bytes: try $0.render(document)) } + charts(of: document)
  }

  /// The charts of a report, each a file of its own.
  package static func charts(of document: ReportDocument) -> [ReportFile] {
    document.figures.map { ReportFile(path: $0.path, bytes: Array($0.drawing.text.utf8)) }
  }
}

extension ReportFigure {
  /// Where the chart's file belongs, relative to the folder of the report.
  package var path: String { "charts/\(id).svg" }
}
