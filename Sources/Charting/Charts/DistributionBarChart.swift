/// Level bars, one an answer: how respondents are distributed over the answers to a question.
///
/// Every answer has its row, also one that nobody gave. Shares stand on an axis from 0 to 100 per cent and carry their interval;
/// of a base too small for per cent each answer is drawn as a dot of its own.
public struct DistributionBarChart: Chart {
  /// One answer of the question.
  public struct Bar: Hashable, Sendable {
    /// The answer's label.
    public var label: String
    /// How many gave it.
    public var answers: ChartValue<CountedShare>

    /// An answer and how many gave it.
    public init(label: String, answers: ChartValue<CountedShare>) {
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
  ///   - caption: The words around the drawing.
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
    BarRows(
      rows: bars.map { .init(label: $0.label, answers: $0.answers) }, base: base, numbers: numbers, frame: frame
    ).draw(axisTitle: axisTitle, in: &body)
    return frame.document(body)
  }
}
