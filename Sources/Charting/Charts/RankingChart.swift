/// Rankings, one row an item: how often it was put in each place, stacked from the first place to the last.
///
/// All rows share one base, everybody who ranked anything; who left an item out stands at the end of its row. Colours get
/// lighter from the first place to the last, so that the order survives printing in grey.
public struct RankingChart: Chart {
  /// One item.
  public struct Row: Hashable, Sendable {
    /// The wording of the item.
    public var label: String
    /// How often it was put in each place, and last how many respondents left it out.
    public var places: ChartValue<CategoryCounts>
    /// What stands at the right of the row, such as the mean rank and its interval; may be empty.
    public var trailing: String

    /// A row of the chart.
    public init(label: String, places: ChartValue<CategoryCounts>, trailing: String) {
      self.label = label
      self.places = places
      self.trailing = trailing
    }
  }

  /// The words around the drawing.
  public var caption: ChartCaption
  /// The names of the places, the first place first.
  public var places: [String]
  /// The name of what is left when an item has no place; `nil` where every item has one in every ranking.
  public var unranked: String?
  /// The items from top to bottom.
  public var rows: [Row]
  /// What the words at the right of the rows are, written over them; may be empty.
  public var trailingTitle: String
  /// What the axis counts, written under it; may be empty.
  public var axisTitle: String
  /// How numbers are written.
  public var numbers: NumberFormat

  /// A chart of the places that items were put in.
  ///
  /// - Parameters:
  ///   - caption: The words around the drawing.
  ///   - places: The names of the places, the first place first; at least one.
  ///   - unranked: The name of what is left when an item has no place, where there are such items.
  ///   - rows: The items from top to bottom; every list of counts has one for each place and one for no place.
  ///   - trailingTitle: What the words at the right of the rows are.
  ///   - axisTitle: What the axis counts.
  ///   - numbers: How numbers are written; without it as in the caption's language.
  public init(
    caption: ChartCaption, places: [String], unranked: String?, rows: [Row], trailingTitle: String = "",
    axisTitle: String = "", numbers: NumberFormat? = nil
  ) {
    precondition(
      rows.allSatisfy { $0.places.value.map { $0.counts.count == places.count + 1 } ?? true },
      "one count for each place, and one")
    self.caption = caption
    self.places = places
    self.unranked = unranked
    self.rows = rows
    self.trailingTitle = trailingTitle
    self.axisTitle = axisTitle
    self.numbers = numbers ?? NumberFormat(language: caption.language)
  }

  /// Draws the chart.
  ///
  /// O(number of rows × number of places).
  public func svg(theme: Theme = .light, width: Double = 720) -> SVGDocument {
    let frame = ChartFrame(caption: caption, theme: theme, width: width)
    let colours = theme.orderedColours(count: places.count).reversed()
    let categories =
      zip(places, colours).map { (label: $0, colour: $1) }
      + (unranked.map { [(label: $0, colour: theme.background)] } ?? [])
    var body = ChartBody()
    StackedRows(
      categories: categories,
      rows: rows.map { .init(label: $0.label, answers: $0.places, trailing: $0.trailing) },
      trailingTitle: trailingTitle, axisTitle: axisTitle, numbers: numbers, frame: frame
    ).draw(in: &body)
    return frame.document(body)
  }
}
