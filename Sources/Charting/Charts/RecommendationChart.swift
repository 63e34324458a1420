/// Answers to "how likely are you to recommend …" from 0 to 10, the three groups they make, and the Net Promoter Score.
///
/// The groups are told apart by brackets and words, not by colour alone.
///
/// Source of the groups: Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003: detractors 0–6,
/// passives 7–8, promoters 9–10; the score is the share of promoters minus the share of detractors, times 100.
public struct RecommendationChart: Chart {
  /// The names of the three groups, with the answers that make them: `Detractors 0–6`.
  public struct Groups: Hashable, Sendable {
    /// Those who answered 0 to 6.
    public var detractors: String
    /// Those who answered 7 or 8.
    public var passives: String
    /// Those who answered 9 or 10.
    public var promoters: String

    /// The names of the three groups.
    public init(detractors: String, passives: String, promoters: String) {
      self.detractors = detractors
      self.passives = passives
      self.promoters = promoters
    }
  }

  /// The words around the drawing.
  public var caption: ChartCaption
  /// How often each answer from 0 to 10 was given.
  public var answers: ChartValue<CategoryCounts>
  /// The Net Promoter Score, −100…100; absent with the words that say why.
  public var score: ChartValue<ChartEstimate>
  /// The names of the three groups.
  public var groups: Groups
  /// What the columns show, written above them; may be empty.
  public var axisTitle: String
  /// How numbers are written.
  public var numbers: NumberFormat

  /// A chart of a recommendation question.
  ///
  /// - Parameters:
  ///   - caption: The words around the drawing.
  ///   - answers: Eleven counts for the answers 0 to 10; of fewer than ten answers no share is drawn.
  ///   - score: The Net Promoter Score, or why there is none.
  ///   - axisTitle: What the columns show, written above them.
  ///   - numbers: How numbers are written; without it as in the caption's language.
  public init(
    caption: ChartCaption, answers: ChartValue<CategoryCounts>, score: ChartValue<ChartEstimate>, groups: Groups,
    axisTitle: String = "", numbers: NumberFormat? = nil
  ) {
    precondition(
      answers.value.map { $0.counts.count == 11 } ?? true, "eleven counts, for the answers 0 to 10")
    self.caption = caption
    self.answers = answers
    self.score = score
    self.groups = groups
    self.axisTitle = axisTitle
    self.numbers = numbers ?? NumberFormat(language: caption.language)
  }

  /// Draws the chart.
  public func svg(theme: Theme = .light, width: Double = 720) -> SVGDocument {
    let frame = ChartFrame(caption: caption, theme: theme, width: width)
    return frame.document(RecommendationLayout(chart: self, frame: frame).body)
  }
}
