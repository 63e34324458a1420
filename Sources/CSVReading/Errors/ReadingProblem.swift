/// Something in an export that was put right while reading and that a person should know of.
package struct ReadingProblem: Sendable, Equatable {
  /// What was found and how it was put right.
  package enum Kind: String, Sendable, CaseIterable {
    /// A quotation mark inside a quoted field was not doubled; it was kept as text.
    case undoubledQuote = "undoubled-quote"
    /// Text followed the closing quotation mark of a field; it was joined to the field.
    case textAfterClosingQuote = "text-after-closing-quote"
    /// A quotation mark opened a field and no closing one belongs to it; it was kept as text.
    case unmatchedOpeningQuote = "unmatched-opening-quote"
    /// The file ends inside a quoted field; the field ends there.
    case endInsideQuotes = "end-inside-quotes"
    /// Bytes that make no character in the file's encoding were replaced by U+FFFD.
    case invalidBytes = "invalid-bytes"
  }

  /// What was found.
  package let kind: Kind
  /// The ordinal number of the record, counted from 1 and including header records.
  package let record: Int
  /// The line on which it stands, counted from 1.
  package let line: Int
  /// Where it stands, in bytes from the start of the text; see `RecordBatch.byteOffset(of:)`.
  package let byteOffset: Int

  /// One sentence for a person: what was found and what was done; never quotes an answer.
  package var message: String {
    switch kind {
    case .undoubledQuote: "a quotation mark inside a quoted field is not doubled; it was kept as text"
    case .textAfterClosingQuote: "text follows the closing quotation mark of a field; it was joined to the field"
    case .unmatchedOpeningQuote:
      "a quotation mark opens a field and none closes it; it was kept as text and the record ends with its line"
    case .endInsideQuotes: "the file ends inside a quoted field; it may have been cut off"
    case .invalidBytes: "bytes that are no character in the file's encoding were replaced by U+FFFD"
    }
  }
}
