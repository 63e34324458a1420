import CLibCSV

/// libcsv by itself, with blanks as data, for comparison.
enum LibCSV {
  /// What stands in a text; `nil` where the strict grammar does not foresee it.
  static func records(_ text: String, isStrict: Bool) -> [[String]]? {
    var parser = csv_parser()
    csv_init(&parser, isStrict ? UInt8(CSV_STRICT | CSV_STRICT_FINI) : 0)
    defer { csv_free(&parser) }
    csv_set_space_func(&parser) { _ in 0 }
    let sink = Sink()
    let context = Unmanaged.passUnretained(sink).toOpaque()
    let bytes = Array(text.utf8)
    // Sound: libcsv calls back during these calls only, and the sink outlives them.
    return withExtendedLifetime(sink) {
      let taken = csv_parse(&parser, bytes, bytes.count, takeField, takeRecord, context)
      guard taken == bytes.count, csv_fini(&parser, takeField, takeRecord, context) == 0 else { return nil }
      return sink.records
    }
  }
}

private final class Sink {
  var records: [[String]] = []
  var record: [String] = []
}

private let takeField: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
  field, count, context in
  guard let context else { return }
  let bytes = UnsafeRawBufferPointer(start: field, count: count)
  Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue().record.append(String(decoding: bytes, as: UTF8.self))
}

private let takeRecord: @convention(c) (CInt, UnsafeMutableRawPointer?) -> Void = { _, context in
  guard let context else { return }
  let sink = Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue()
  sink.records.append(sink.record)
  sink.record = []
}
