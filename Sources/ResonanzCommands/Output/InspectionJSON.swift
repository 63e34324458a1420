import CSVReading
import EvaluationPipeline
import Reporting
import ResponseImport
import SurveyModel

/// An inspection as `inspect --json` prints it.
enum InspectionJSON {
  /// The document; columns and positions count from 0.
  static func value(_ inspection: ExportInspection) -> JSONValue {
    let export = inspection.export
    let dialect = export.detection.dialect
    return [
      "file": .string(export.input.name),
      "platform": .string(export.layout.platform.rawValue),
      "confidence": .number(export.recognition.confidence),
      "because": .string(export.recognition.because),
      "encoding": .string(dialect.encoding.rawValue),
      "delimiter": .string(String(UnicodeScalar(dialect.delimiter))),
      "quote": .string(orNull: dialect.quote.map { String(UnicodeScalar($0)) }),
      "headerRows": .integer(export.layout.headerRows),
      "records": .integer(inspection.guess.records),
      "dispositions": .array(dispositions(inspection.guess.dispositions)),
      "response": SummaryJSON.response(of: inspection.material),
      "dataQuality": SummaryJSON.quality(of: inspection.material),
      "columns": .array(
        zip(export.layout.columns, inspection.guess.profiles).map { column, profile in
          [
            "index": .integer(column.index), "header": .string(column.header),
            "role": .string(roleName(column.role)), "filled": .integer(profile.filled),
            "distinct": profile.isOverflowing ? .null : .integer(profile.distinct.count),
          ]
        }),
      "questions": .array(
        inspection.questions.map { question, columns in
          [
            "id": .string(question.id), "text": .string(question.text.text(in: "")),
            "kind": .string(question.kindName),
            "battery": question.battery.map { .string($0) },
            "columns": .array(columns.map { .integer($0) }),
            "categories": .integer(question.kind.categories.count),
            "decimal": .string(orNull: question.notation.decimalMark?.rawValue),
            "dateOrder": .string(orNull: question.notation.dateOrder?.rawValue),
          ]
        }),
      "diagnostics": .array(inspection.diagnostics.map(SummaryJSON.value(of:))),
    ]
  }

  /// How many records have which disposition; empty where the platform records none.
  private static func dispositions(_ census: DispositionCensus) -> [JSONValue] {
    census.named.map { ["disposition": .string($0.name), "records": .integer($0.records)] }
  }

  static func roleName(_ role: SourceColumn.Role) -> String {
    switch role {
    case .answer: "answer"
    case .ownText: "own-text"
    case .metadata: "metadata"
    }
  }
}
