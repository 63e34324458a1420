import Glibc

/// Decides the delimiter by reading a sample with each one and looking at the records that come out.
///
/// A delimiter is good when many records have the same number of fields and that number is large. A file of one column is
/// legal and has commas.
struct DelimiterDetector {
  /// A delimiter, and why.
  struct Finding {
    let delimiter: UInt8
    let evidence: String
  }

  let sample: TextSample

  private static let delimiters = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")]
  private static let recordsLookedAt = 200

  /// Decides on the delimiter, unless it is fixed.
  ///
  /// - Parameter quote: the quotation mark to read with.
  func detect(fixed: UInt8?, quote: UInt8?) -> Finding {
    let candidates = (fixed.map { [$0] } ?? Self.delimiters).map { ($0, shape(delimiter: $0, quote: quote)) }
    // The first of equals, so that a file of one column has commas.
    let best = candidates.dropFirst().reduce(candidates[0]) { $1.1.score > $0.1.score ? $1 : $0 }
    let name = best.0 == UInt8(ascii: "\t") ? "TAB" : "“\(Character(Unicode.Scalar(best.0)))”"
    return Finding(
      delimiter: best.0,
      evidence: "delimiter \(name)\(fixed == nil ? "" : ", as told"): \(best.1.usualRecords) of the first "
        + "\(best.1.records) records have \(best.1.usualFieldCount) fields")
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
    let candidate = Dialect(delimiter: delimiter, quote: quote, lineTerminator: sample.lineTerminator)
    // What cannot be read with a delimiter (a field past the limit, say) speaks against that delimiter alone.
    guard let widths = try? readWidths(candidate), let header = widths.counts.first else { return Shape() }
    var tally: [Int: Int] = [:]
    for width in widths.counts { tally[width, default: 0] += 1 }
    let usual = tally.max { ($0.value, $0.key) < ($1.value, $1.key) } ?? (1, 0)
    return Shape(
      records: widths.counts.count, usualFieldCount: usual.key, usualRecords: usual.value,
      headerIsUsual: header == usual.key, problems: widths.problems)
  }

  private func readWidths(_ candidate: Dialect) throws -> (counts: [Int], problems: Int) {
    // Too many columns are for the reader to refuse: a wide sample must not speak against its delimiter.
    let reader = try RecordReader(
      source: MemoryByteSource(sample.bytes), dialect: candidate, name: "sample",
      limits: ReadingLimits(fields: .max))
    guard let batch = try reader.nextBatch(maximumRecords: Self.recordsLookedAt) else { return ([], 0) }
    var counts = (0..<batch.count).map { batch.fieldCount(of: $0) }
    // The sample may end inside a record.
    if !sample.isWhole && counts.count < Self.recordsLookedAt && counts.count > 1 { counts.removeLast() }
    return (counts, reader.problems.totalCount)
  }
}
