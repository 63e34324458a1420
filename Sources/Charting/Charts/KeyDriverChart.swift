/// What goes with the overall rating, and how it is rated itself: two panels over the same items.
///
/// The left panel shows how strongly each item goes with the overall rating, the right one how good its own rating is. Both show
/// intervals, so that nobody takes a small difference between items for an order.
///
/// Source of the form: Martilla and James, "Importance-Performance Analysis", Journal of Marketing 41 (1977), unfolded into two
/// panels because two intervals cannot be read off one point.
public struct KeyDriverChart: Chart {
  /// An item.
  public struct Row: Hashable, Sendable {
    /// The wording of the item.
    public var label: String
    /// How strongly it goes with the overall rating.
    public var association: ChartValue<ChartEstimate>
    /// The share that rate it favourably, 0…1; a share of too few answers to be a share is absent.
    public var rating: ChartValue<ChartEstimate>
    /// What both come to, such as `strength` or `to improve`; may be empty.
    public var trailing: String

    /// A row of the chart.
    public init(
      label: String, association: ChartValue<ChartEstimate>, rating: ChartValue<ChartEstimate>, trailing: String = ""
    ) {
      self.label = label
      self.association = association
      self.rating = rating
      self.trailing = trailing
    }
  }

  /// The words around the drawing.
  public var caption: ChartCaption
  /// The bounds of the association, −1…1 or 0…1.
  public var associationBounds: ClosedRange<Double>
  /// The items from top to bottom.
  public var rows: [Row]
  /// What the left panel shows.
  public var associationTitle: String
  /// What the right panel shows.
  public var ratingTitle: String
  /// How numbers are written.
  public var numbers: NumberFormat

  /// A chart of items in two panels.
  ///
  /// - Parameters:
  ///   - caption: The words around the drawing.
  ///   - associationBounds: The bounds of the association, such as −1…1; the axis shows all of it.
  ///   - rows: The items from top to bottom.
  ///   - associationTitle: What the left panel shows.
  ///   - ratingTitle: What the right panel shows.
  ///   - numbers: How numbers are written; without it as in the caption's language.
  public init(
    caption: ChartCaption, associationBounds: ClosedRange<Double>, rows: [Row], associationTitle: String,
    ratingTitle: String, numbers: NumberFormat? = nil
  ) {
    precondition(associationBounds.isDrawable, "a scale has two ends that can be drawn")
    self.caption = caption
    self.associationBounds = associationBounds
    self.rows = rows
    self.associationTitle = associationTitle
    self.ratingTitle = ratingTitle
    self.numbers = numbers ?? NumberFormat(language: caption.language)
  }

  /// Draws the chart.
  ///
  /// O(number of rows).
  public func svg(theme: Theme = .light, width: Double = 720) -> SVGDocument {
    let frame = ChartFrame(caption: caption, theme: theme, width: width)
    var drawn = self
    for index in drawn.rows.indices { drawn.rows[index].rating = ValuePolicy.share(rows[index].rating) }
    return frame.document(KeyDriverLayout(chart: drawn, frame: frame).body)
  }
}
