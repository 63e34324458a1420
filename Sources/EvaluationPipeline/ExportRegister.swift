import CSVReading

/// The exports read so far by the digest of their bytes, so that none is counted twice.
struct ExportRegister {
  private var inputs: [String: String] = [:]

  /// Adds an export.
  ///
  /// - Throws: `PipelineError.sameExport` where one with the same bytes was read before.
  mutating func add(_ export: OpenedExport, sha256: String) throws(PipelineError) {
    if let first = inputs.updateValue(export.input.name, forKey: sha256) {
      throw .sameExport(first, export.input.name)
    }
  }
}
