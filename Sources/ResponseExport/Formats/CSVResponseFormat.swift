import SurveyModel

/// Comma-separated values as RFC 4180 writes them, in UTF-8, with one heading row; no answer is blank.
package struct CSVResponseFormat: ResponseFormat {
  /// The ending of the file's name.
  package var fileExtension: String { "csv" }
  /// The media type.
  package var mediaType: String { "text/csv" }

  /// Yes, as the platform `resonanz`.
  package var isReadable: Bool { true }

  /// Creates the format.
  package init() {}

  /// The headings.
  package func opening(_ fields: [ResponseField]) -> String { Self.record(fields.map(\.name)) }

  /// One record.
  package func line(_ fields: [ResponseField], _ values: [ResponseValue], definition: SurveyDefinition) -> String {
    Self.record(values.map(Self.text))
  }

  private static func text(_ value: ResponseValue) -> String {
    switch value {
    case .integer(let number): String(number)
    case .decimal(let number): DecimalText.text(of: number)
    case .day(let day): day.iso8601
    case .flag(let isSet): isSet ? "1" : "0"
    case .given: "1"
    case .word(let word): word
    case .missing(let reason): reason.mark
    case .unrecorded: ""
    }
  }

  private static func record(_ cells: [String]) -> String { cells.map(quoted).joined(separator: ",") + "\r\n" }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes = cell.unicodeScalars.contains { [",", "\"", "\r", "\n"].contains($0) } || cell.first == " "
    return needsQuotes ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
  }
}
