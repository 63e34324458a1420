/// A language that reports are written in; the raw value is its BCP 47 tag.
package enum ReportLanguage: String, Sendable, CaseIterable {
  /// English.
  case english = "en"
  /// German.
  case german = "de"
}
