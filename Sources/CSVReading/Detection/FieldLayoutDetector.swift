import Glibc

/// Decides delimiter and quotation mark by reading a sample with each of them and looking at the records that come out.
///
/// A delimiter is good when many records have the same number of fields and that number is large. A file of one column is
/// legal and has commas. Fields are taken to be quoted with `"` unless reading without quotation marks needs no repair
/// and gives more even records, as in a TSV file that is never quoted.
struct FieldLayoutDetector {
  /// A delimiter and a quotation mark, and why.
  struct Layout {
    let delimiter: UInt8
    let quote: UInt8?
    let evidence: String
  }

  let sample: TextSample
  let dialect: Dialect

  private static let delimiters = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")]
  private static let doubleQuote = UInt8(ascii: "\"")
  private static let singleQuote = UInt8(ascii: "'")
  private static let recordsLookedAt = 200

  /// Decides what `fixed` leaves open.
  func detect(fixed: DialectOverride) -> Layout {
    let delimiters = fixed.delimiter.map { [$0] } ?? Self.delimiters
    let quotes: [UInt8?] =
      switch fixed.quoting {
      case .character(let quote): [quote]
      case .never: [nil]
      case nil:
        sample.bytes.first == Self.singleQuote ? [Self.doubleQuote, Self.singleQuote, nil] : [Self.doubleQuote, nil]
      }
    var best: (delimiter: UInt8, quote: UInt8?, shape: Shape)?
    for quote in quotes {
      for delimiter in delimiters {
        let shape = shape(delimiter: delimiter, quote: quote)
        if best.map({ shape.score > $0.shape.score * 1.000_001 }) ?? true { best = (delimiter, quote, shape) }
      }
    }
    guard let best else { preconditionFailure("there is always one delimiter to try") }
    return Layout(delimiter: best.delimiter, quote: best.quote, evidence: evidence(for: best, fixed: fixed))
  }

  /// What records a sample has under one layout.
  private struct Shape {
    var records = 0
    /// The most frequent number of fields, and how many records have it.
    var usualFieldCount = 1
    var usualRecords = 0
    var headerIsUsual = false
    var problems = 0

    /// Evenness times the logarithm of the width: wide even records win; records of one field come out at 0.
    var score: Double {
      guard records > 0 else { return 0 }
      let evenness = Double(usualRecords) / Double(records)
      let soundness = 1 - Double(min(problems, records)) / Double(records) / 2
      return evenness * evenness * soundness * (headerIsUsual ? 1 : 0.7) * log2(Double(usualFieldCount))
    }
  }

  private func shape(delimiter: UInt8, quote: UInt8?) -> Shape {
    var candidate = Dialect(delimiter: delimiter, quote: quote, lineTerminator: dialect.lineTerminator)
    candidate.encoding = .utf8
    guard let widths = try? readWidths(candidate), let header = widths.counts.first else { return Shape() }
    var tally: [Int: Int] = [:]
    for width in widths.counts { tally[width, default: 0] += 1 }
    let usual = tally.max { ($0.value, $0.key) < ($1.value, $1.key) } ?? (1, 0)
    return Shape(
      records: widths.counts.count, usualFieldCount: usual.key, usualRecords: usual.value,
      headerIsUsual: header == usual.key, problems: widths.problems)
  }

  private func readWidths(_ candidate: Dialect) throws -> (counts: [Int], problems: Int) {
    let reader = try RecordReader(source: MemoryByteSource(sample.bytes), dialect: candidate, name: "sample")
    guard let batch = try reader.nextBatch(maximumRecords: Self.recordsLookedAt) else { return ([], 0) }
    var counts = (0..<batch.count).map { batch.fieldCount(of: $0) }
    // The sample may end inside a record.
    if !sample.isWhole && counts.count < Self.recordsLookedAt && counts.count > 1 { counts.removeLast() }
    return (counts, reader.problems.totalCount)
  }

  private func evidence(for best: (delimiter: UInt8, quote: UInt8?, shape: Shape), fixed: DialectOverride) -> String {
    let delimiter =
      best.delimiter == UInt8(ascii: "\t") ? "TAB" : "“\(Character(Unicode.Scalar(best.delimiter)))”"
    let quoting = best.quote.map { "quoted with \(Character(Unicode.Scalar($0)))" } ?? "never quoted"
    let told = fixed.delimiter == nil ? "" : ", as told"
    let shape = best.shape
    return "delimiter \(delimiter)\(told), fields \(quoting): "
      + "\(shape.usualRecords) of the first \(shape.records) records have \(shape.usualFieldCount) fields"
  }
}
