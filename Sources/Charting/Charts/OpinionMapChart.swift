/// Groups of like opinion as circles on a map: near each other where they answered alike, and as large as they are many.
///
/// Circles lie at the groups' centroids on two principal components, and their area is in proportion to the groups' size. Both
/// axes have one scale, so that distances can be compared; their numbers mean nothing by themselves and are not written. No
/// single respondent is drawn, and a group too small to be shown is told in words only.
///
/// Source of the form: Small et al., "Polis: Scaling Deliberation by Mapping High Dimensional Opinion Spaces", Recerca 26, 2021.
public struct OpinionMapChart: Chart {
  /// A group.
  public struct Group: Hashable, Sendable {
    /// The name of the group.
    public var label: String
    /// How many belong to it, positive.
    public var size: Double
    /// The figure in words, such as `27 of 61 (44 %)`.
    public var text: String
    /// The centroid on the first component, which runs from left to right.
    public var x: Double
    /// The centroid on the second component, which runs upwards.
    public var y: Double

    /// A group.
    public init(label: String, size: Double, text: String, x: Double, y: Double) {
      precondition(size > 0 && ValuePolicy.drawable.contains(size), "a group has members")
      precondition([x, y].allSatisfy(ValuePolicy.drawable.contains), "a centroid can be drawn")
      self.label = label
      self.size = size
      self.text = text
      self.x = x
      self.y = y
    }
  }

  /// The words around the drawing.
  public var caption: ChartCaption
  /// The groups that are shown, or why there is no map.
  public var groups: ChartValue<[Group]>
  /// Which groups are not shown and why; empty where all are.
  public var withheldGroups: [String]
  /// What the first component explains, such as `Component 1: 34 % of variance`.
  public var levelTitle: String
  /// What the second component explains.
  public var uprightTitle: String

  /// A map of groups.
  ///
  /// - Parameters:
  ///   - groups: The groups that are shown.
  ///   - withheldGroups: Which groups are not shown and why.
  ///   - levelTitle: What the first component explains.
  ///   - uprightTitle: What the second component explains.
  public init(
    caption: ChartCaption, groups: ChartValue<[Group]>, withheldGroups: [String] = [], levelTitle: String,
    uprightTitle: String
  ) {
    self.caption = caption
    self.groups = groups
    self.withheldGroups = withheldGroups
    self.levelTitle = levelTitle
    self.uprightTitle = uprightTitle
  }

  /// Draws the chart.
  ///
  /// O(n²) for n groups, because no label may lie on another.
  public func svg(theme: Theme = .light, width: Double = 720) -> SVGDocument {
    let frame = ChartFrame(caption: caption, theme: theme, width: width)
    return frame.document(OpinionMapLayout(chart: self, frame: frame).body)
  }
}
