/// A chart: data with its wording, drawn as SVG.
///
/// A chart says nothing of its own. Every visible word is passed in, so that it can stand in any language.
public protocol Chart: Sendable {
  /// The words around the drawing.
  var caption: ChartCaption { get }

  /// Draws the chart.
  ///
  /// - Parameters:
  ///   - theme: The looks; with six colours for groups and type from 9 to 72 user units at least, as
  ///     ``ThemePromise/enoughSeries`` and ``ThemePromise/legibleType`` say.
  ///   - width: The width of the drawing in user units; below 320 it counts as 320, beyond 100,000 as 100,000. The height follows
  ///     from the contents.
  func svg(theme: Theme, width: Double) -> SVGDocument
}

extension Chart {
  /// Draws the chart in the light theme, 720 units wide.
  public func svg() -> SVGDocument { svg(theme: .light, width: 720) }
}
