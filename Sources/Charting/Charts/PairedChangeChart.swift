/// How the same respondents answered before and after: how many moved to either side, and by how much.
///
/// Each row has a bar of those who answered less favourably, the same and more favourably, across a common centre, and where the
/// caller has one an arrow from before to after on the measure of the answers with the change in words. The interval of the change
/// lies under the arrow, counted from where the arrow begins.
///
/// Source of the counts: those of the sign test, Conover, "Practical Nonparametric Statistics", 3rd edition, 1999, section 3.4.
public struct PairedChangeChart: Chart {
  /// How many pairs moved.
  public struct Moves: Hashable, Sendable {
    /// How many answered less favourably than before.
    public var less: Int
    /// How many answered the same.
    public var same: Int
    /// How many answered more favourably than before.
    public var more: Int

    /// Counts of pairs, none negative.
    public init(less: Int, same: Int, more: Int) {
      precondition(min(less, same, more) >= 0, "a count is not negative")
      self.less = less
      self.same = same
      self.more = more
    }

    var counts: CategoryCounts { CategoryCounts(counts: [less, same, more]) }
  }

  /// By how much answers moved.
  public struct Shift: Hashable, Sendable {
    /// The middle of the answers before, or their share, on the measure of the chart.
    public var before: Double
    /// The same of the answers after.
    public var after: Double
    /// The change, in the unit of the measure.
    public var change: ChartEstimate

    /// A shift; before and after lie within ±10¹⁰⁰.
    public init(before: Double, after: Double, change: ChartEstimate) {
      precondition([before, after].allSatisfy(ValuePolicy.drawable.contains), "both ends of a shift can be drawn")
      self.before = before
      self.after = after
      self.change = change
    }
  }

  /// An item.
  public struct Row: Hashable, Sendable {
    /// The wording of the item.
    public var label: String
    /// How many pairs moved.
    public var moves: ChartValue<Moves>
    /// By how much; `nil` where only who moved is shown.
    public var shift: ChartValue<Shift>?
    /// What stands at the right of the row, such as the number of pairs; may be empty.
    public var trailing: String

    /// A row of the chart.
    public init(label: String, moves: ChartValue<Moves>, shift: ChartValue<Shift>? = nil, trailing: String) {
      self.label = label
      self.moves = moves
      self.shift = shift
      self.trailing = trailing
    }
  }

  /// The words that a chart of changes needs.
  public struct Words: Hashable, Sendable {
    /// Who answered less favourably than before.
    public var less: String
    /// Who answered the same.
    public var same: String
    /// Who answered more favourably than before.
    public var more: String
    /// What the bars show.
    public var movesTitle: String
    /// The answers before.
    public var before: String
    /// The answers after.
    public var after: String
    /// The interval of the change.
    public var interval: String
    /// What the arrows show.
    public var shiftTitle: String

    /// Words for everything that a chart of changes shows.
    public init(
      less: String, same: String, more: String, movesTitle: String, before: String, after: String, interval: String,
      shiftTitle: String
    ) {
      self.less = less
      self.same = same
      self.more = more
      self.movesTitle = movesTitle
      self.before = before
      self.after = after
      self.interval = interval
      self.shiftTitle = shiftTitle
    }
  }

  /// The words around the drawing.
  public var caption: ChartCaption
  /// The words within it.
  public var words: Words
  /// What answers before and after are measured on.
  public var measure: MeasureScale
  /// The items from top to bottom.
  public var rows: [Row]
  /// How numbers are written.
  public var numbers: NumberFormat

  /// A chart of changes.
  ///
  /// - Parameters:
  ///   - caption: The words around the drawing.
  ///   - words: The words within the drawing.
  ///   - measure: What answers before and after are measured on; the axis of shifts shows the whole of a scale.
  ///   - rows: The items from top to bottom.
  ///   - numbers: How numbers are written; without it as in the caption's language.
  public init(
    caption: ChartCaption, words: Words, measure: MeasureScale, rows: [Row], numbers: NumberFormat? = nil
  ) {
    self.caption = caption
    self.words = words
    self.measure = measure
    self.rows = rows
    self.numbers = numbers ?? NumberFormat(language: caption.language)
  }

  /// Draws the chart.
  ///
  /// O(number of rows).
  public func svg(theme: Theme = .light, width: Double = 720) -> SVGDocument {
    let frame = ChartFrame(caption: caption, theme: theme, width: width)
    var drawn = self
    if measure == .shares {
      // Pairs too few for a share still show who moved.
      for (index, row) in rows.enumerated() {
        if let pairs = row.moves.value?.counts.base, !ValuePolicy.allowsShares(ofBase: pairs) {
          drawn.rows[index].shift = nil
        }
      }
    }
    return frame.document(PairedChangeLayout(chart: drawn, frame: frame).body)
  }
}
