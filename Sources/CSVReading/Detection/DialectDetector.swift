/// Finds out how an export is written: first its encoding, then, on decoded text, its delimiter and quotation marks.
package enum DialectDetector {
  /// How much decoded text the delimiter and the quotation marks are decided on, in bytes.
  static let sampleBytes = 1 << 18

  /// Finds the dialect of `input`, apart from what `fixed` fixes.
  ///
  /// Reads the input twice: all of it for the encoding, unless that is marked or fixed, and a sample from its start.
  /// - Throws: `ReadingError` for an input that cannot be read, is empty or is no text.
  package static func detect(
    _ input: RereadableInput, fixed: DialectOverride = DialectOverride()
  ) throws
    -> DialectDetection
  {
    let encoding = try EncodingDetector.detect(input, fixed: fixed.encoding)
    var dialect = Dialect(encoding: encoding.encoding, hasByteOrderMark: encoding.hasByteOrderMark)
    let sample = try TextSample(of: input, dialect: dialect, maximumBytes: sampleBytes)
    guard sample.bytes.contains(where: { $0 > 0x20 }) else { throw ReadingError.empty(file: input.name) }
    dialect.lineTerminator = sample.lineTerminator
    dialect.quote =
      switch fixed.quoting {
      case .never: nil
      case .character(let quote): quote
      case nil: sample.isQuoted(with: UInt8(ascii: "'")) ? UInt8(ascii: "'") : UInt8(ascii: "\"")
      }
    let delimiter = DelimiterDetector(sample: sample).detect(fixed: fixed.delimiter, quote: dialect.quote)
    dialect.delimiter = delimiter.delimiter
    if fixed.quoting == nil, let quote = dialect.quote {
      var unquoted = dialect
      unquoted.quote = nil
      if try QuoteCensus.isNeverQuoted(input, dialect: unquoted, quote: quote) { dialect = unquoted }
    }
    let quoting = dialect.quote.map { "fields may be quoted with \(Character(Unicode.Scalar($0)))" }
    let terminator = "lines end in \(dialect.lineTerminator.rawValue)"
    return DialectDetection(
      dialect: dialect,
      evidence: [encoding.evidence, delimiter.evidence, quoting ?? "fields are never quoted", terminator])
  }
}
