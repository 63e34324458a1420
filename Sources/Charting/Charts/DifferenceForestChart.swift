/// Differences with their intervals around a line of no difference, one row each.
///
/// The axis reaches equally far to both sides. Differences too small to matter may be marked as a band around zero, and a
/// summary of all rows as a diamond that spans its interval.
///
/// Source of the form: Lewis and Clarke, "Forest plots: trying to see the wood and the trees", BMJ 322 (2001).
public struct DifferenceForestChart: Chart {
  /// A difference.
  public struct Row: Hashable, Sendable {
    /// What differs.
    public var label: String
    /// The difference; negative where the first of the two is lower.
    public var difference: ChartValue<ChartEstimate>
    /// What it comes to; none where nothing is said.
    public var verdict: Verdict?
    /// The words over this row and those that follow with the same ones.
    public var section: String?

    /// A row of the chart.
    public init(
      label: String, difference: ChartValue<ChartEstimate>, verdict: Verdict? = nil, section: String? = nil
    ) {
      self.label = label
      self.difference = difference
      self.verdict = verdict
      self.section = section
    }
  }

  /// The words around the drawing.
  public var caption: ChartCaption
  /// The differences from top to bottom.
  public var rows: [Row]
  /// The difference over all rows, set apart under them; none where it makes no sense.
  public var summary: Row?
  /// The largest difference to either side that is too small to matter, and what the legend calls the band; none where
  /// every difference matters.
  public var margin: Margin?
  /// What a negative difference means, written under the left end; may be empty.
  public var lowSide: String
  /// What a positive difference means, written under the right end; may be empty.
  public var highSide: String
  /// What the axis measures, written under it; may be empty.
  public var axisTitle: String
  /// What the figures at the right are, written over them; may be empty.
  public var trailingTitle: String
  /// How numbers are written.
  public var numbers: NumberFormat

  /// A band of differences too small to matter.
  public struct Margin: Hashable, Sendable {
    /// How far it reaches to both sides of zero; positive.
    public var width: Double
    /// What the legend calls it.
    public var words: String

    /// A band of a width to either side, more than 0.
    public init(_ width: Double, words: String) {
      precondition(width > 0 && ValuePolicy.drawable.contains(width), "a margin has a width")
      self.width = width
      self.words = words
    }
  }

  /// A chart of differences.
  ///
  /// - Parameters:
  ///   - caption: The words around the drawing.
  ///   - rows: The differences from top to bottom.
  ///   - summary: The difference over all rows.
  ///   - margin: The differences that are too small to matter.
  ///   - lowSide: What a negative difference means.
  ///   - highSide: What a positive difference means.
  ///   - axisTitle: What the axis measures.
  ///   - trailingTitle: What the figures at the right are.
  ///   - numbers: How numbers are written; without it as in the caption's language.
  public init(
    caption: ChartCaption, rows: [Row], summary: Row? = nil, margin: Margin? = nil, lowSide: String = "",
    highSide: String = "", axisTitle: String = "", trailingTitle: String = "", numbers: NumberFormat? = nil
  ) {
    self.caption = caption
    self.rows = rows
    self.summary = summary
    self.margin = margin
    self.lowSide = lowSide
    self.highSide = highSide
    self.axisTitle = axisTitle
    self.trailingTitle = trailingTitle
    self.numbers = numbers ?? NumberFormat(language: caption.language)
  }

  /// Draws the chart.
  ///
  /// O(number of rows).
  public func svg(theme: Theme = .light, width: Double = 720) -> SVGDocument {
    let frame = ChartFrame(caption: caption, theme: theme, width: width)
    return frame.document(DifferenceForestLayout(chart: self, frame: frame).body)
  }
}
