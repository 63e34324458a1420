/// Level bars, one an answer: how respondents are distributed over the answers to a question.
///
/// Every answer has its row, also one that nobody gave. Shares stand on an axis from 0 to 100 per cent and carry their interval;
/// of a base too small for per cent each answer is drawn as a dot of its own.
public struct DistributionBarChart: Chart {
  /// How many gave an answer.
  public struct Answers: Hashable, Sendable {
    /// How many respondents; not negative.
    public var count: Int
    /// Their share of the base, 0…1; none where none is published.
    public var share: Double?
    /// How sure the share is.
    public var uncertainty: Uncertainty

    /// How many gave an answer.
    public init(count: Int, share: Double?, uncertainty: Uncertainty) {
      precondition(count >= 0, "a count is not negative")
      self.count = count
      self.share = share
      self.uncertainty = uncertainty
    }
  }

  /// One answer of the question.
  public struct Bar: Hashable, Sendable {
    /// The answer's label.
    public var label: String
    /// How many gave it.
    public var answers: ChartValue<Answers>

    /// An answer and how many gave it.
    public init(label: String, answers: ChartValue<Answers>) {
      self.label = label
      self.answers = answers
    }
  }

  /// The words around the drawing.
  public var caption: ChartCaption
  /// The answers from top to bottom.
  public var bars: [Bar]
  /// How many respondents the shares are shares of.
  public var base: Int
  /// What the axis counts, written under it; may be empty.
  public var axisTitle: String
  /// How numbers are written.
  public var numbers: NumberFormat

  /// A chart of answers.
  ///
  /// - Parameters:
  ///   - bars: The answers from top to bottom, those that nobody gave included.
  ///   - base: How many respondents the shares are shares of; below ten no share is drawn.
  ///   - axisTitle: What the axis counts, written under it.
  ///   - numbers: How numbers are written; without it as in the caption's language.
  public init(
    caption: ChartCaption, bars: [Bar], base: Int, axisTitle: String = "", numbers: NumberFormat? = nil
  ) {
    self.caption = caption
    self.bars = bars
    self.base = base
    self.axisTitle = axisTitle
    self.numbers = numbers ?? NumberFormat(language: caption.language)
  }

  /// Draws the chart.
  ///
  /// O(number of bars).
  public func svg(theme: Theme = .light, width: Double = 720) -> SVGDocument {
    let frame = ChartFrame(caption: caption, theme: theme, width: width)
    var body = ChartBody()
    BarRows(bars: bars, base: base, numbers: numbers, frame: frame).draw(axisTitle: axisTitle, in: &body)
    return frame.document(body)
  }
}
