import Charting

/// How every chart of a report is drawn.
package struct ChartStyle: Sendable {
  /// The looks.
  package let theme: Theme
  /// The width in user units.
  package let width: Double

  /// A style; without arguments as in reports, for a page of 720 user units.
  package init(theme: Theme = .light, width: Double = 720) {
    self.theme = theme
    self.width = width
  }
}
