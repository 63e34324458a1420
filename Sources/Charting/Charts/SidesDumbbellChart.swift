/// How two or more sides answered the same items: a point with its interval for each side, a band that spans their distance,
/// and what the comparison comes to in words.
///
/// Every side has a shape besides its colour, and a line of its own within the row, so that no interval hides another.
///
/// Source of the form: Cleveland, "The Elements of Graphing Data", 1994, multiway dot plots.
public struct SidesDumbbellChart: Chart {
  /// An item.
  public struct Row: Hashable, Sendable {
    /// The wording of the item.
    public var label: String
    /// What each side answered, in the order of the sides; a share of too few answers to be a share is absent.
    public var values: [ChartValue<ChartEstimate>]
    /// What the comparison comes to.
    public var verdict: Verdict?
    /// The words over this row and those that follow with the same ones.
    public var section: String?

    /// A row of the chart.
    public init(
      label: String, values: [ChartValue<ChartEstimate>], verdict: Verdict?, section: String? = nil
    ) {
      self.label = label
      self.values = values
      self.verdict = verdict
      self.section = section
    }
  }

  /// The words around the drawing.
  public var caption: ChartCaption
  /// The names of the sides.
  public var sides: [String]
  /// What the values are measured on.
  public var measure: MeasureScale
  /// The items from top to bottom.
  public var rows: [Row]
  /// What the verdicts are, written over them; may be empty.
  public var verdictTitle: String
  /// What the axis measures, written under it; may be empty.
  public var axisTitle: String
  /// How numbers are written.
  public var numbers: NumberFormat

  /// How many sides can be told apart.
  public static let sideCounts = 2...6

  /// A chart of sides.
  ///
  /// - Parameters:
  ///   - caption: The words around the drawing.
  ///   - sides: The names of the sides, two to six.
  ///   - measure: What the values are measured on.
  ///   - rows: The items from top to bottom; every one has a value for each side.
  ///   - verdictTitle: What the verdicts are.
  ///   - axisTitle: What the axis measures.
  ///   - numbers: How numbers are written; without it as in the caption's language.
  public init(
    caption: ChartCaption, sides: [String], measure: MeasureScale, rows: [Row], verdictTitle: String = "",
    axisTitle: String = "", numbers: NumberFormat? = nil
  ) {
    precondition(Self.sideCounts.contains(sides.count), "two to six sides are compared")
    precondition(rows.allSatisfy { $0.values.count == sides.count }, "one value for each side")
    self.caption = caption
    self.sides = sides
    self.measure = measure
    self.rows = rows
    self.verdictTitle = verdictTitle
    self.axisTitle = axisTitle
    self.numbers = numbers ?? NumberFormat(language: caption.language)
  }

  /// Draws the chart.
  ///
  /// O(number of rows × number of sides).
  public func svg(theme: Theme = .light, width: Double = 720) -> SVGDocument {
    let frame = ChartFrame(caption: caption, theme: theme, width: width)
    var drawn = self
    if measure == .shares {
      for index in drawn.rows.indices { drawn.rows[index].values = rows[index].values.map(ValuePolicy.share) }
    }
    return frame.document(SidesDumbbellLayout(chart: drawn, frame: frame).body)
  }
}
