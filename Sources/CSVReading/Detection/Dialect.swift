/// How one export is written: its encoding and the three kinds of character that give it structure.
package struct Dialect: Sendable, Equatable {
  /// The encoding of the file.
  package var encoding: TextEncoding
  /// Whether the file starts with a byte-order mark, which is no part of the first field.
  package var hasByteOrderMark: Bool
  /// The ASCII character between two fields.
  package var delimiter: UInt8
  /// The ASCII character around fields that contain delimiters or line breaks; `nil` when the exporter never quotes
  /// and a quotation mark is an ordinary character.
  package var quote: UInt8?
  /// What ends most lines.
  ///
  /// Every other terminator still ends a record; this one tells what counts as a line.
  package var lineTerminator: LineTerminator

  /// Makes a dialect; the defaults are those of RFC 4180 in UTF-8, with lines that end in LF.
  package init(
    encoding: TextEncoding = .utf8, hasByteOrderMark: Bool = false, delimiter: UInt8 = UInt8(ascii: ","),
    quote: UInt8? = UInt8(ascii: "\""), lineTerminator: LineTerminator = .lineFeed
  ) {
    self.encoding = encoding
    self.hasByteOrderMark = hasByteOrderMark
    self.delimiter = delimiter
    self.quote = quote
    self.lineTerminator = lineTerminator
  }
}
