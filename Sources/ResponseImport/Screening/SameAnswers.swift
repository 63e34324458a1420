import CSVReading
import SurveyModel

/// Notices forms that hold the same answers as another one submitted within minutes: perhaps one person's form twice.
///
/// Two forms are the same where all cells of all questions are the same bytes, at least `minimumFilled` of them filled,
/// and where the times of submission lie at most `maximumSeconds` apart. The time of the form that was read last is
/// remembered. Memory is bounded: the 64-bit hashes of at most `maximumRemembered` forms are kept, about 32 MiB; forms
/// beyond that are compared with the remembered ones only.
struct SameAnswers {
  /// How many cells must be filled before the same answers are remarkable.
  static let minimumFilled = 8
  /// How far apart the times of submission may lie, in seconds.
  static let maximumSeconds = 600.0
  /// How many forms are remembered.
  static let maximumRemembered = 1_048_576

  /// What the comparison says of a form.
  enum Verdict {
    /// There is no time, or too few cells are filled.
    case notCompared
    /// No other form of the minutes before is the same.
    case new
    /// Another form of the minutes before is the same.
    case repeated
  }

  private var times: [UInt64: Double] = [:]

  /// Compares a form with those before it and remembers it.
  ///
  /// - Parameters:
  ///   - columns: the positions of the columns that hold answers.
  ///   - seconds: when the form was submitted, in seconds since any moment that is the same for all forms.
  mutating func verdict(
    on record: Int, of batch: RecordBatch, columns: [Int], seconds: Double?
  ) -> Verdict {
    guard let seconds else { return .notCompared }
    let bytes = batch.bytes.span
    let fields = batch.fieldCount(of: record)
    var hash = CellHash()
    var filled = 0
    for column in columns where column < fields {
      let cell = bytes.extracting(batch.range(record: record, field: column))
      hash.combine(0x1F)
      if cell.isBlank { continue }
      hash.combine(cell)
      filled += 1
    }
    guard filled >= Self.minimumFilled else { return .notCompared }
    let key = hash.value
    let earlier = times[key]
    if earlier != nil || times.count < Self.maximumRemembered { times[key] = seconds }
    return earlier.map { abs($0 - seconds) <= Self.maximumSeconds } ?? false ? .repeated : .new
  }
}
