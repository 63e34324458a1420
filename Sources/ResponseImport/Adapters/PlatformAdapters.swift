/// The adapters of all platforms.
package enum PlatformAdapters {
  /// Every adapter; the generic one, which takes anything, comes last.
  package static let all: [any PlatformAdapter] = [
    SurveyMonkeyAdapter(),
    LimeSurveyAdapter(),
    KoboAdapter(),
    ONAAdapter(),
    ODKAdapter(),
    REDCapAdapter(),
    MicrosoftFormsAdapter(),
    TypeformAdapter(),
    AlchemerAdapter(),
    FormbricksAdapter(),
    GoogleFormsAdapter(),
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
