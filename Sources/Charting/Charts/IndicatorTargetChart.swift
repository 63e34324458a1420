/// Indicators against their targets: a bar or a point with its interval, the target as a strong line, and whether it is reached.
///
/// What lies on the good side of a target is shaded, and an arrow on the target points there. Shares and amounts are bars from
/// zero; values on a scale with two ends are points, because their lengths mean nothing.
///
/// Source of the form: Few, "Bullet Graph Design Specification", 2006.
public struct IndicatorTargetChart: Chart {
  /// What an indicator should come to.
  public struct Target: Hashable, Sendable {
    /// Which side of the target is good.
    public enum Direction: Hashable, Sendable {
      /// The indicator should be the target or more.
      case atLeast
      /// The indicator should be the target or less.
      case atMost
    }

    /// The target, in the indicator's unit.
    public var value: Double
    /// Which side is good.
    public var direction: Direction
    /// The target in words, such as `target: at least 80 %`.
    public var words: String

    /// A target within ±10¹⁰⁰.
    public init(_ value: Double, _ direction: Direction, words: String) {
      precondition(ValuePolicy.drawable.contains(value), "a target can be drawn")
      self.value = value
      self.direction = direction
      self.words = words
    }
  }

  /// An indicator.
  public struct Row: Hashable, Sendable {
    /// The name of the indicator.
    public var label: String
    /// What was measured; an amount is not negative, and a share of too few answers to be a share is absent.
    public var value: ChartValue<ChartEstimate>
    /// What it should come to.
    public var target: Target
    /// Whether it does.
    public var verdict: Verdict?

    /// A row of the chart.
    public init(label: String, value: ChartValue<ChartEstimate>, target: Target, verdict: Verdict?) {
      self.label = label
      self.value = value
      self.target = target
      self.verdict = verdict
    }
  }

  /// The words around the drawing.
  public var caption: ChartCaption
  /// What the indicators are measured on.
  public var measure: MeasureScale
  /// The indicators from top to bottom.
  public var rows: [Row]
  /// What the verdicts are, written over them; may be empty.
  public var verdictTitle: String
  /// What the axis measures, written under it; may be empty.
  public var axisTitle: String
  /// How numbers are written.
  public var numbers: NumberFormat

  /// A chart of indicators.
  ///
  /// - Parameters:
  ///   - caption: The words around the drawing.
  ///   - measure: What all indicators are measured on.
  ///   - rows: The indicators from top to bottom.
  ///   - verdictTitle: What the verdicts are.
  ///   - axisTitle: What the axis measures.
  ///   - numbers: How numbers are written; without it as in the caption's language.
  public init(
    caption: ChartCaption, measure: MeasureScale, rows: [Row], verdictTitle: String = "", axisTitle: String = "",
    numbers: NumberFormat? = nil
  ) {
    self.caption = caption
    self.measure = measure
    self.rows = rows
    self.verdictTitle = verdictTitle
    self.axisTitle = axisTitle
    self.numbers = numbers ?? NumberFormat(language: caption.language)
  }

  /// Draws the chart.
  ///
  /// O(number of rows).
  public func svg(theme: Theme = .light, width: Double = 720) -> SVGDocument {
    let frame = ChartFrame(caption: caption, theme: theme, width: width)
    var drawn = self
    if measure == .shares {
      for index in drawn.rows.indices { drawn.rows[index].value = ValuePolicy.share(rows[index].value) }
    }
    return frame.document(IndicatorTargetLayout(chart: drawn, frame: frame).body)
  }
}
