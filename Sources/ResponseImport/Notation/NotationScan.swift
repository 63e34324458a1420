import CSVReading
import SurveyModel

/// A pass over an export that finds out how its number and day columns are written, before any answer is read.
///
/// Only columns are looked at whose question does not declare it, so that a complete code book needs no such pass.
package struct NotationScan {
  /// What the columns show, by their position from 0.
  package private(set) var evidence: [Int: NotationEvidence]
  private let columns: [Int]

  /// Prepares the pass; a column that is not in the file is left to the importer to report.
  ///
  /// - Parameter known: what an earlier pass found, by the position of the column.
  package init(definition: SurveyDefinition, layout: ExportLayout, known: [Int: NotationEvidence] = [:]) {
    evidence = known
    let resolver = ColumnResolver(layout: layout)
    let names = definition.questions.filter(\.leavesNotationOpen).flatMap(\.location.columns)
    var found: Set<Int> = []
    for name in names { if case .success(let index) = resolver.index(of: name) { found.insert(index) } }
    columns = found.filter { known[$0] == nil }.sorted()
  }

  /// Whether there is anything to find out.
  package var isNeeded: Bool { !columns.isEmpty }

  /// Looks at the records of a batch, from a record on.
  package mutating func add(_ batch: RecordBatch, from first: Int = 0) {
    let bytes = batch.bytes.span
    for column in columns {
      var found = NotationEvidence()
      for record in first..<max(first, batch.count) where column < batch.fieldCount(of: record) {
        let cell = bytes.extracting(batch.range(record: record, field: column))
        if !cell.isEmpty { found.add(cell.text.trimmed) }
      }
      evidence[column, default: NotationEvidence()].merge(found)
    }
  }
}

extension Question {
  /// Whether its answers are numbers or days whose writing is not declared.
  fileprivate var leavesNotationOpen: Bool {
    switch kind {
    case .number: notation.decimalMark == nil
    case .date: notation.dateOrder == nil
    case .single, .rating, .multiple, .recommendation, .text, .file, .geopoint, .ranking, .constantSum: false
    }
  }
}
