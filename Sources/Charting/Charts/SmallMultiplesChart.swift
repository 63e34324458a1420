/// The same bars for several groups or events, a small panel each, all on the same axis from 0 to 100 per cent.
///
/// Panels stand side by side as far as the width takes them. A panel that is withheld is hatched, and of a base too small for per
/// cent every answer is a dot.
///
/// Source of the form: Tufte, "Envisioning Information", 1990, chapter 4.
public struct SmallMultiplesChart: Chart {
  /// A group or an event.
  public struct Panel: Hashable, Sendable {
    /// Its name.
    public var title: String
    /// How many valid answers it has, in words, such as `n = 31`.
    public var baseText: String
    /// Of how many respondents shares are shares; below ten no share is drawn.
    public var base: Int
    /// How many gave each answer, one a category in their order; single ones may be withheld.
    public var answers: ChartValue<[ChartValue<CountedShare>]>

    /// A panel.
    public init(
      title: String, baseText: String, base: Int,
      answers: ChartValue<[ChartValue<CountedShare>]>
    ) {
      self.title = title
      self.baseText = baseText
      self.base = base
      self.answers = answers
    }
  }

  /// The words around the drawing.
  public var caption: ChartCaption
  /// The answers' labels, which all panels share.
  public var categories: [String]
  /// The panels in reading order.
  public var panels: [Panel]
  /// What the axes count, written under the panels; may be empty.
  public var axisTitle: String
  /// How numbers are written.
  public var numbers: NumberFormat

  /// A chart of panels.
  ///
  /// - Parameters:
  ///   - caption: The words around the drawing.
  ///   - categories: The answers' labels from top to bottom.
  ///   - panels: The panels in reading order, each with one value a category.
  ///   - axisTitle: What the axes count.
  ///   - numbers: How numbers are written; without it as in the caption's language.
  public init(
    caption: ChartCaption, categories: [String], panels: [Panel], axisTitle: String = "", numbers: NumberFormat? = nil
  ) {
    precondition(
      panels.allSatisfy { ($0.answers.value?.count ?? categories.count) == categories.count }, "one value a category")
    self.caption = caption
    self.categories = categories
    self.panels = panels
    self.axisTitle = axisTitle
    self.numbers = numbers ?? NumberFormat(language: caption.language)
  }

  /// Draws the chart.
  ///
  /// O(number of panels × number of categories).
  public func svg(theme: Theme = .light, width: Double = 720) -> SVGDocument {
    let frame = ChartFrame(caption: caption, theme: theme, width: width)
    return frame.document(SmallMultiplesLayout(chart: self, frame: frame).body)
  }
}
