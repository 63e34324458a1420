import ResponseImport
import SurveyModel

/// Gives the columns of twin exports the headings of the first export, where the definition says how they match.
enum Twins {
  /// The layouts of exports, each with the headings by which the definition names its columns.
  ///
  /// - Throws: `PipelineError.differentColumnCounts`.
  static func layouts(of exports: [OpenedExport]) throws(PipelineError) -> [ExportLayout] {
    guard let first = exports.first else { return [] }
    var layouts: [ExportLayout] = []
    for export in exports {
      switch export.declared.match {
      case .heading: layouts.append(export.layout)
      case .code: layouts.append(export.layout.named(byCodesOf: first.layout))
      case .position:
        let counts = [first.layout.columns.count, export.layout.columns.count]
        guard counts[0] == counts[1] else {
          throw .differentColumnCounts(first.name, export.name, counts: counts)
        }
        layouts.append(export.layout.named(byPositionsOf: first.layout))
      }
    }
    return layouts
  }
}
