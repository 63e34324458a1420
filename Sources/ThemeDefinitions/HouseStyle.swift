import Charting

/// How an organisation draws its charts: their looks and the language of their words.
package struct HouseStyle: Sendable, Equatable {
  /// The looks; every promise of a theme is kept.
  package let theme: Theme
  /// The language as a BCP 47 tag, where the file names one.
  package let language: String?

  /// Creates a house style.
  package init(theme: Theme, language: String? = nil) {
    self.theme = theme
    self.language = language
  }
}
