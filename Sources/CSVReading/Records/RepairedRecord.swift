/// A record as one reading of its damaged quotation marks gives it.
struct RepairedRecord {
  /// A place where the reading departs from libcsv's strict grammar.
  struct Finding {
    let kind: ReadingProblem.Kind
    /// The offset of the quotation mark in the text.
    let position: Int
  }

  /// The bytes of all fields.
  let bytes: [UInt8]
  /// Where each field ends in `bytes`.
  let fieldEnds: [Int32]
  /// The position after the record and its line terminator.
  let end: Int
  /// How many lines the record takes up.
  let lines: Int
  /// Where and how the reading departs from the grammar, in the order of the text.
  let findings: [Finding]
  /// Whether a quotation mark that looks like the start of another field was taken as text of a field of several lines.
  let swallowsFieldStart: Bool

  /// How implausible the reading is beside records of `usualFieldCount` fields; compared element by element.
  func implausibility(usualFieldCount: Int?) -> (Int, Int, Int) {
    let isUsual = usualFieldCount == nil || fieldEnds.count == usualFieldCount
    return (isUsual ? 0 : 1, swallowsFieldStart ? 1 : 0, lines)
  }

  /// Appends the fields to those of the records before.
  func appendFields(to sink: UnsafeMutablePointer<FieldSink>) {
    bytes.withUnsafeBytes { all in
      var start = 0
      for end in fieldEnds {
        sink.pointee.append(UnsafeRawBufferPointer(rebasing: all[start..<Int(end)]))
        start = Int(end)
      }
    }
  }
}
