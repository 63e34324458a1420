/// Why questions were not answered: the share of those who were eligible without a valid answer, stacked by reason.
///
/// Who was not asked is no part of the base and stands apart as a number. The axis ends at 100 per cent or at a smaller limit that
/// the caller states; a limit that a row goes beyond is not used.
///
/// Source of the reasons: AAPOR, "Standard Definitions", 10th edition, 2023, item nonresponse.
public struct MissingReasonsChart: Chart {
  /// How those who were eligible for a question answered it.
  public struct Counts: Hashable, Sendable {
    /// How many gave no valid answer, for each reason.
    public var reasons: [Int]
    /// How many gave a valid answer.
    public var valid: Int

    /// Counts, none negative.
    public init(reasons: [Int], valid: Int) {
      precondition(valid >= 0 && reasons.allSatisfy { $0 >= 0 }, "a count is not negative")
      self.reasons = reasons
      self.valid = valid
    }
  }

  /// A question.
  public struct Row: Hashable, Sendable {
    /// The wording of the question.
    public var label: String
    /// How those who were eligible answered it.
    public var counts: ChartValue<Counts>
    /// What stands at the right of the row, such as the share of valid answers; may be empty.
    public var trailing: String
    /// How many were not asked, in words; may be empty.
    public var notAsked: String
    /// The words over this row and those that follow with the same ones.
    public var section: String?

    /// A row of the chart.
    public init(
      label: String, counts: ChartValue<Counts>, trailing: String, notAsked: String = "", section: String? = nil
    ) {
      self.label = label
      self.counts = counts
      self.trailing = trailing
      self.notAsked = notAsked
      self.section = section
    }
  }

  /// An axis that ends before 100 per cent, which its title must say.
  public struct Limit: Hashable, Sendable {
    /// The share at the end of the axis, 0.01…1.
    public var share: Double
    /// What the axis counts and where it ends.
    public var axisTitle: String

    /// A limit.
    public init(_ share: Double, axisTitle: String) {
      precondition((0.01...1).contains(share), "an axis of shares ends between 1 and 100 per cent")
      self.share = share
      self.axisTitle = axisTitle
    }
  }

  /// The words around the drawing.
  public var caption: ChartCaption
  /// The names of the reasons from left to right.
  public var reasons: [String]
  /// The questions from top to bottom.
  public var rows: [Row]
  /// Where the axis ends instead of at 100 per cent.
  public var limit: Limit?
  /// What the words at the right of the rows are, written over them; may be empty.
  public var trailingTitle: String
  /// What the numbers of those who were not asked are, written over them; may be empty.
  public var notAskedTitle: String
  /// What the axis counts, written under it; may be empty.
  public var axisTitle: String
  /// How numbers are written.
  public var numbers: NumberFormat

  /// A chart of reasons.
  ///
  /// - Parameters:
  ///   - caption: The words around the drawing.
  ///   - reasons: The names of the reasons from left to right.
  ///   - rows: The questions from top to bottom; all have one count for each reason.
  ///   - limit: Where the axis ends instead of at 100 per cent.
  ///   - trailingTitle: What the words at the right of the rows are.
  ///   - notAskedTitle: What the numbers of those who were not asked are.
  ///   - axisTitle: What the axis counts where it ends at 100 per cent.
  ///   - numbers: How numbers are written; without it as in the caption's language.
  public init(
    caption: ChartCaption, reasons: [String], rows: [Row], limit: Limit? = nil, trailingTitle: String = "",
    notAskedTitle: String = "", axisTitle: String = "", numbers: NumberFormat? = nil
  ) {
    precondition(
      rows.allSatisfy { $0.counts.value.map { $0.reasons.count == reasons.count } ?? true }, "one count for each reason"
    )
    self.caption = caption
    self.reasons = reasons
    self.rows = rows
    self.limit = limit
    self.trailingTitle = trailingTitle
    self.notAskedTitle = notAskedTitle
    self.axisTitle = axisTitle
    self.numbers = numbers ?? NumberFormat(language: caption.language)
  }

  /// Draws the chart.
  ///
  /// O(number of rows × number of reasons).
  public func svg(theme: Theme = .light, width: Double = 720) -> SVGDocument {
    let frame = ChartFrame(caption: caption, theme: theme, width: width)
    let answers = rows.map { row in row.counts.map { CategoryCounts(counts: $0.reasons + [$0.valid]) } }
    let shares = answers.compactMap(\.value?.drawnShares).map { $0.dropLast().reduce(0, +) }
    let used = limit.flatMap { limit in shares.allSatisfy { $0 <= limit.share } ? limit : nil }
    var body = ChartBody()
    StackedRows(
      categories: zip(reasons, theme.orderedColours(count: reasons.count).reversed()).map { (label: $0, colour: $1) },
      rows: zip(rows, answers).map {
        .init(label: $0.label, answers: $1, trailing: $0.trailing, aside: $0.notAsked, section: $0.section)
      },
      trailingTitle: trailingTitle, axisTitle: used?.axisTitle ?? axisTitle, limit: used?.share ?? 1,
      asideTitle: notAskedTitle, numbers: numbers, frame: frame
    ).draw(in: &body)
    return frame.document(body)
  }
}
