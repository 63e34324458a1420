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

/// An adapter's opinion about an export.
package struct Recognition: Sendable, Equatable {
  /// From 0 (a guess) to 1 (certain).
  package let confidence: Double
  /// The reason in words that follow "because".
  package let because: String

  /// Creates an opinion.
  package init(confidence: Double, because: String) {
    self.confidence = confidence
    self.because = because
  }
}

/// The adapters of all platforms.
package enum PlatformAdapters {
  /// Every adapter; the generic one, which takes anything, comes last.
  package static let all: [any PlatformAdapter] = [
    SurveyMonkeyAdapter(),
    LimeSurveyAdapter(),
    GenericAdapter(),
  ]

  /// The adapter of a platform by its name.
  package static func adapter(named name: String) -> (any PlatformAdapter)? {
    all.first { $0.platform.rawValue == name }
  }

  /// The adapter that is most sure of the export, with its reason; the first in the list where two are equally sure.
  package static func best(for preview: ExportPreview) -> (adapter: any PlatformAdapter, recognition: Recognition) {
    var best: (adapter: any PlatformAdapter, recognition: Recognition) = (
      GenericAdapter(), GenericAdapter.lastResort
    )
    for adapter in all {
      guard let recognition = adapter.recognise(preview) else { continue }
      if recognition.confidence > best.recognition.confidence { best = (adapter, recognition) }
    }
    return best
  }
}
