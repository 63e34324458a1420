import Charting

/// A kind of chart as the gallery shows it.
public struct GalleryChart: Sendable {
  /// The name in file names: `diverging-likert`.
  public let name: String
  /// The name in headings: `Diverging Likert chart`.
  public let title: String
  /// What the chart is for, in one sentence.
  public let purpose: String
  /// The chart of a case; where it has nothing that the case speaks of, what comes nearest.
  public let chart: @Sendable (GalleryCase) -> any Chart
}
