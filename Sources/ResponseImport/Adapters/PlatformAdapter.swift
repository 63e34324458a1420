/// What one platform's exports look like: how to recognise them and how their columns belong together.
///
/// A new platform is one file with a type of this protocol and one line in `PlatformAdapters.all`.
package protocol PlatformAdapter: Sendable {
  /// The platform.
  var platform: Platform { get }
  /// How sure the adapter is that the export is its platform's, with the reason; `nil` where it is not.
  func recognise(_ preview: ExportPreview) -> Recognition?
  /// How the columns belong together; called only for an export that was recognised or declared as the platform's.
  func layout(of preview: ExportPreview) -> ExportLayout
}

/// An adapter of a platform whose records are not one respondent each: votes, rows per event, alternating cells.
package protocol ReshapingAdapter: PlatformAdapter {
  /// Whether this export of the platform is to be put into another shape.
  func needsReshaping(_ preview: ExportPreview) -> Bool
  /// The export with one heading row and one record a respondent; `layout(of:)` is then given the new table.
  ///
  /// Complexity: holds the whole export in memory.
  func reshape(_ table: ExportTable, companions: CompanionFolder) throws(ImportError) -> ExportTable
}

/// An adapter's opinion about an export.
package struct Recognition: Sendable, Equatable {
  /// From 0 (a guess) to 1 (certain).
  package let confidence: Double
  /// The reason in words that follow "because".
  package let because: String
  /// Why the file holds no responses that can be imported, and what to choose instead; `nil` where it does.
  package let refusal: String?

  /// Creates an opinion.
  package init(confidence: Double, because: String, refusal: String? = nil) {
    self.confidence = confidence
    self.because = because
    self.refusal = refusal
  }
}
