/// How many were left at each stage of a survey, from those invited to those who completed it.
///
/// Bars begin at zero and show counts; what share of the stage before and of the first one is left, and how many dropped out,
/// stands beside them in words. A stage whose count is not known is said to be so and not skipped.
public struct ResponseFunnelChart: Chart {
  /// A stage.
  public struct Stage: Hashable, Sendable {
    /// The name of the stage, such as `invited`.
    public var label: String
    /// How many reached it, not negative; absent where nobody knows.
    public var count: ChartValue<Int>
    /// What share of the stage before and of the first one that is, in words; may be empty.
    public var shares: String
    /// How many were lost since the stage before, in words; may be empty.
    public var drop: String

    /// A stage.
    public init(label: String, count: ChartValue<Int>, shares: String = "", drop: String = "") {
      precondition((count.value ?? 0) >= 0, "a count is not negative")
      self.label = label
      self.count = count
      self.shares = shares
      self.drop = drop
    }
  }

  /// Where bars stand.
  public enum Alignment: Hashable, Sendable {
    /// At a common zero line, over an axis of counts.
    case leading
    /// Around a common middle, so that the drawing narrows like a funnel.
    case centred
  }

  /// The words around the drawing.
  public var caption: ChartCaption
  /// The stages from the first to the last.
  public var stages: [Stage]
  /// Where bars stand.
  public var alignment: Alignment
  /// What is made of the stages, such as `Response rate (AAPOR RR1): 61 % (61 of 100 invited)`; may be empty.
  public var rate: String
  /// What the axis counts; may be empty.
  public var axisTitle: String
  /// How numbers are written.
  public var numbers: NumberFormat

  /// A chart of stages.
  ///
  /// - Parameters:
  ///   - caption: The words around the drawing.
  ///   - stages: The stages from the first to the last.
  ///   - alignment: Where bars stand.
  ///   - rate: The rate under its standard name.
  ///   - axisTitle: What the axis counts.
  ///   - numbers: How numbers are written; without it as in the caption's language.
  public init(
    caption: ChartCaption, stages: [Stage], alignment: Alignment = .leading, rate: String = "",
    axisTitle: String = "", numbers: NumberFormat? = nil
  ) {
    self.caption = caption
    self.stages = stages
    self.alignment = alignment
    self.rate = rate
    self.axisTitle = axisTitle
    self.numbers = numbers ?? NumberFormat(language: caption.language)
  }

  /// Draws the chart.
  ///
  /// O(number of stages).
  public func svg(theme: Theme = .light, width: Double = 720) -> SVGDocument {
    let frame = ChartFrame(caption: caption, theme: theme, width: width)
    return frame.document(FunnelLayout(chart: self, frame: frame).body)
  }
}
