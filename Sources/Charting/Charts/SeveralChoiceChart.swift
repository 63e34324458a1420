/// Answers to a question with several choices: how many respondents chose each, never how many of all choices.
///
/// Shares add up to more than 100 per cent, so they are never stacked. What excludes every other choice, such as "none of
/// these", stands apart at the end.
public struct SeveralChoiceChart: Chart {
  /// One choice on offer.
  public struct Choice: Hashable, Sendable {
    /// Its label.
    public var label: String
    /// How many respondents chose it, as a share of all who made a choice.
    public var respondents: ChartValue<CountedShare>
    /// Whether it excludes every other choice.
    public var isExclusive: Bool

    /// A choice and how many made it.
    public init(label: String, respondents: ChartValue<CountedShare>, isExclusive: Bool = false) {
      self.label = label
      self.respondents = respondents
      self.isExclusive = isExclusive
    }
  }

  /// The order of choices.
  public enum Order: Hashable, Sendable {
    /// As they were given.
    case questionnaire
    /// From the most frequent to the least; withheld ones keep their place after the last that is shown.
    case mostFrequentFirst
  }

  /// The words around the drawing.
  public var caption: ChartCaption
  /// The choices on offer.
  public var choices: [Choice]
  /// How many respondents made at least one choice.
  public var base: Int
  /// The order of choices.
  public var order: Order
  /// What the axis counts, written under it; may be empty.
  public var axisTitle: String
  /// How numbers are written.
  public var numbers: NumberFormat

  /// A chart of choices.
  ///
  /// - Parameters:
  ///   - caption: The words around the drawing.
  ///   - choices: The choices on offer, those that nobody made included.
  ///   - base: How many respondents made at least one choice; below ten no share is drawn.
  ///   - order: The order of choices.
  ///   - axisTitle: What the axis counts.
  ///   - numbers: How numbers are written; without it as in the caption's language.
  public init(
    caption: ChartCaption, choices: [Choice], base: Int, order: Order = .questionnaire, axisTitle: String = "",
    numbers: NumberFormat? = nil
  ) {
    self.caption = caption
    self.choices = choices
    self.base = base
    self.order = order
    self.axisTitle = axisTitle
    self.numbers = numbers ?? NumberFormat(language: caption.language)
  }

  /// Draws the chart.
  ///
  /// O(number of choices × its logarithm).
  public func svg(theme: Theme = .light, width: Double = 720) -> SVGDocument {
    let frame = ChartFrame(caption: caption, theme: theme, width: width)
    var body = ChartBody()
    let rows = orderedChoices.map { BarRows.Row(label: $0.label, answers: $0.respondents) }
    BarRows(rows: rows, base: base, numbers: numbers, frame: frame).draw(axisTitle: axisTitle, in: &body)
    return frame.document(body)
  }

  private var orderedChoices: [Choice] {
    func ordered(_ choices: [Choice]) -> [Choice] {
      guard order == .mostFrequentFirst else { return choices }
      return choices.enumerated().sorted { first, second in
        let (a, b) = (first.element.respondents.value?.count ?? -1, second.element.respondents.value?.count ?? -1)
        return a == b ? first.offset < second.offset : a > b
      }.map(\.element)
    }
    return ordered(choices.filter { !$0.isExclusive }) + ordered(choices.filter(\.isExclusive))
  }
}
