import CSVReading
import ResponseImport
import SurveyModel

/// An export whose dialect, platform and layout are known, ready to be read.
package struct OpenedExport {
  /// The file or standard input.
  package let input: RereadableInput
  /// The name that outputs give to the file: as the definition names it, or without its folders.
  package var name: String { declared.file }
  /// What a person fixed about the file.
  package let declared: ExportSource
  /// How its bytes become records, with the evidence.
  package let detection: DialectDetection
  /// The first records.
  package let preview: ExportPreview
  /// Which platform wrote it, and why that is believed.
  package let recognition: Recognition
  /// How its columns belong together.
  package var layout: ExportLayout

  /// How many records were put together with an earlier one of the same respondent.
  package var joinedRecords: Int { reshaped?.joinedRecords(below: layout.headerRows) ?? 0 }

  /// The records that are no respondents before any answer is read.
  var leftOutBefore: RespondentFunnel {
    var funnel = layout.facts.leftOutBefore
    funnel.merge(RespondentFunnel(joined: joinedRecords))
    return funnel
  }

  private let reshaped: Reshaped?
  /// The version of the file when it was opened.
  private let version: FileVersion?

  private static let previewRecords = 200
  private static let maximumReshapedBytes = 512 << 20

  /// Finds out what an export is.
  ///
  /// - Parameter declared: what a person fixed about the file; the rest is detected.
  /// - Throws: `ReadingError` or `ImportError`.
  package init(_ input: RereadableInput, declared: ExportSource) throws {
    self.input = input
    self.declared = declared
    version = input.version
    detection = try DialectDetector.detect(input, fixed: try DialectOverride(declared))
    let reader = try RecordReader(source: input.open(), dialect: detection.dialect, name: input.name)
    let batch = try reader.nextBatch(maximumRecords: Self.previewRecords)
    let rows = (0..<(batch?.count ?? 0)).compactMap { batch?.strings(record: $0) }
    let delimiter = Character(Unicode.Scalar(detection.dialect.delimiter))
    let companions = CompanionFolder(beside: input)
    let asWritten = ExportPreview(file: input.name, rows: rows, delimiter: delimiter, companions: companions)
    let adapter: any PlatformAdapter
    if let name = declared.platform {
      guard let named = PlatformAdapters.adapter(named: name) else {
        throw ImportError.unknownPlatform(name, known: PlatformAdapters.all.map(\.platform.rawValue))
      }
      adapter = named
      recognition = Recognition(confidence: 1, because: "it was declared")
    } else {
      (adapter, recognition) = PlatformAdapters.best(for: asWritten)
    }
    if let refusal = recognition.refusal {
      throw ImportError.refused(file: input.name, platform: adapter.platform.rawValue, because: refusal)
    }
    if let adapter = adapter as? any ReshapingAdapter, adapter.needsReshaping(asWritten) {
      let reshaped = try Reshaped(
        input, dialect: detection.dialect, by: adapter, companions: companions,
        maximumBytes: Self.maximumReshapedBytes)
      self.reshaped = reshaped
      preview = ExportPreview(
        file: input.name, rows: reshaped.table.rows.prefix(Self.previewRecords).map(\.cells), delimiter: delimiter,
        companions: companions)
    } else {
      reshaped = nil
      preview = asWritten
    }
    layout = adapter.layout(of: preview)
    layout.conventions.blankMark = declared.blankMark
    layout.conventions.notation.merge(declared.notation)
    guard preview.rows.count > layout.headerRows else { throw ImportError.noRecords(file: input.name) }
  }

  /// Reads all records from the start and hands them on in batches.
  ///
  /// - Parameters:
  ///   - progress: called with the number of bytes after each read.
  ///   - body: takes a batch and the position of its first record below the headings.
  /// - Returns: the digest of the bytes, and what was put right while reading.
  /// - Throws: `ReadingError`, also where the file was changed meanwhile, and what `body` throws.
  func forEachBatch(
    progress: @escaping @Sendable (Int) -> Void = { _ in }, _ body: (RecordBatch, Int) throws -> Void
  ) throws -> (sha256: String, problems: ReadingProblems) {
    if let reshaped {
      let result = try reshaped.forEachBatch(below: layout.headerRows, progress: progress, body)
      try checkVersion()
      return result
    }
    let digest = SourceDigest()
    let source = DigestingByteSource(try input.open(), digest: digest, progress: progress)
    let reader = try RecordReader(source: source, dialect: detection.dialect, name: input.name)
    var headings = layout.headerRows
    while let batch = try reader.nextBatch() {
      let first = min(headings, batch.count)
      headings -= first
      try body(batch, first)
    }
    try checkVersion()
    return (digest.finish(), reader.problems)
  }

  /// Sees that the file is the one that was opened, lest its kinds of questions come from other records than its figures.
  ///
  /// - Throws: `ReadingError.changed`.
  private func checkVersion() throws(ReadingError) {
    if input.version != version { throw .changed(file: input.name) }
  }
}

extension DialectOverride {
  /// What a definition fixes about a file.
  ///
  /// - Throws: `PipelineError` where it names an encoding or a delimiter that there is not.
  fileprivate init(_ source: ExportSource) throws {
    self.init()
    if let name = source.encoding {
      guard let encoding = TextEncoding(rawValue: name.lowercased()) else {
        throw PipelineError.unknownEncoding(name, known: TextEncoding.allCases.map(\.rawValue))
      }
      self.encoding = encoding
    }
    if let delimiter = source.delimiter {
      guard let byte = delimiter == "tab" ? 0x09 : delimiter.utf8.first, delimiter == "tab" || delimiter.utf8.count == 1
      else { throw PipelineError.unknownDelimiter(delimiter) }
      self.delimiter = byte
    }
  }
}
