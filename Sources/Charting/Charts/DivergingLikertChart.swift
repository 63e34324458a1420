/// Answers on an ordered scale, one row an item or group, stacked to both sides of a common centre.
///
/// Unfavourable answers lie to the left of the centre, favourable ones to the right, and the neutral category lies across it.
/// The whole scale stands in the legend, also what nobody chose. Colours get darker from the unfavourable to the favourable end,
/// so that the order survives printing in grey.
///
/// Source of the form: Robbins and Heiberger, "Plotting Likert and Other Rating Scales", Proceedings of the Survey Research
/// Methods Section, ASA, 2011.
public struct DivergingLikertChart: Chart {
  /// The categories of an ordered scale.
  public struct Scale: Hashable, Sendable {
    /// The categories' labels from the most unfavourable to the most favourable.
    public var labels: [String]
    /// Which category is neutral, counting from 0; none where the scale forces a choice of side.
    public var neutral: Int?

    /// A scale; with an odd number of categories its middle one is neutral.
    public init(labels: [String]) {
      self.init(labels: labels, neutral: labels.count.isMultiple(of: 2) ? nil : labels.count / 2)
    }

    /// A scale whose neutral category, or the lack of one, is declared.
    ///
    /// A scale without a neutral category is divided in the middle, so it must have an even number of categories.
    public init(labels: [String], neutral: Int?) {
      precondition(neutral.map(labels.indices.contains) ?? labels.count.isMultiple(of: 2), "the scale has no centre")
      self.labels = labels
      self.neutral = neutral
    }
  }

  /// Where answers of the neutral category lie.
  public enum NeutralPlacement: Hashable, Sendable {
    /// Across the centre, half on each side.
    case split
    /// At the right of the chart, so that both sides begin at the centre.
    case setAside
  }

  /// The order of rows.
  public enum Order: Hashable, Sendable {
    /// As they were given.
    case questionnaire
    /// From the most favourable to the least, what has no shares last; sections keep their places.
    case mostFavourableFirst
  }

  /// An item or a group.
  public struct Row: Hashable, Sendable {
    /// The wording of the item or the name of the group.
    public var label: String
    /// How often each category of the scale was chosen, from the unfavourable to the favourable end.
    public var answers: ChartValue<CategoryCounts>
    /// What stands at the right of the row, such as its base and its top-2-box: `n = 30 · 63 % (45–78 %)`; may be empty.
    public var trailing: String
    /// The words over this row and those that follow with the same ones, such as the item that groups answered.
    public var section: String?

    /// A row of the chart.
    public init(label: String, answers: ChartValue<CategoryCounts>, trailing: String, section: String? = nil) {
      self.label = label
      self.answers = answers
      self.trailing = trailing
      self.section = section
    }
  }

  /// The words around the drawing.
  public var caption: ChartCaption
  /// The scale that all rows share.
  public var scale: Scale
  /// The rows from top to bottom.
  public var rows: [Row]
  /// The order in which rows are drawn.
  public var order: Order
  /// Where answers of the neutral category lie.
  public var neutralPlacement: NeutralPlacement
  /// What the words at the right of the rows are, written over them; may be empty.
  public var trailingTitle: String
  /// What lies to the left of the centre, written under the axis; may be empty.
  public var unfavourableSide: String
  /// What lies to the right of the centre, written under the axis; may be empty.
  public var favourableSide: String
  /// How numbers are written.
  public var numbers: NumberFormat

  /// A chart of rows on one ordered scale.
  ///
  /// - Parameters:
  ///   - caption: The words around the drawing.
  ///   - scale: The scale from its unfavourable to its favourable end.
  ///   - rows: The rows from top to bottom; every list of counts is as long as the scale.
  ///   - order: The order in which rows are drawn.
  ///   - neutralPlacement: Where answers of the neutral category lie.
  ///   - trailingTitle: What the words at the right of the rows are.
  ///   - unfavourableSide: What lies to the left of the centre.
  ///   - favourableSide: What lies to the right of the centre.
  ///   - numbers: How numbers are written; without it as in the caption's language.
  public init(
    caption: ChartCaption, scale: Scale, rows: [Row], order: Order = .questionnaire,
    neutralPlacement: NeutralPlacement = .split, trailingTitle: String = "", unfavourableSide: String = "",
    favourableSide: String = "", numbers: NumberFormat? = nil
  ) {
    precondition(
      rows.allSatisfy { $0.answers.value.map { $0.counts.count == scale.labels.count } ?? true },
      "one count for each category")
    self.caption = caption
    self.scale = scale
    self.rows = rows
    self.order = order
    self.neutralPlacement = neutralPlacement
    self.trailingTitle = trailingTitle
    self.unfavourableSide = unfavourableSide
    self.favourableSide = favourableSide
    self.numbers = numbers ?? NumberFormat(language: caption.language)
  }

  /// Draws the chart.
  ///
  /// O(number of rows × number of categories).
  public func svg(theme: Theme = .light, width: Double = 720) -> SVGDocument {
    let frame = ChartFrame(caption: caption, theme: theme, width: width)
    return frame.document(DivergingLayout(chart: self, frame: frame).body)
  }
}

extension DivergingLikertChart.Scale {
  /// What lies on either side of the centre; half of the neutral category's value belongs to each unless it is set aside.
  func sides(
    of values: [Double], neutralPlacement: DivergingLikertChart.NeutralPlacement
  ) -> (unfavourable: Double, favourable: Double) {
    let centre = neutral ?? labels.count / 2
    let half = neutralPlacement == .split ? neutral.map { values[$0] / 2 } ?? 0 : 0
    let firstFavourable = neutral.map { $0 + 1 } ?? centre
    return (values[..<centre].reduce(0, +) + half, values[firstFavourable...].reduce(0, +) + half)
  }
}

extension DivergingLikertChart {
  /// The rows in the order in which they are drawn.
  var orderedRows: [Row] {
    guard order == .mostFavourableFirst else { return rows }
    var sections: [[Row]] = []
    for row in rows {
      if let last = sections.last?.last, last.section == row.section {
        sections[sections.count - 1].append(row)
      } else {
        sections.append([row])
      }
    }
    return sections.flatMap { rows in
      rows.enumerated().sorted { first, second in
        let (a, b) = (favour(of: first.element), favour(of: second.element))
        return a == b ? first.offset < second.offset : a > b
      }.map(\.element)
    }
  }

  /// How favourable a row is: the favourable side less the unfavourable one, −1…1; less than that without shares.
  private func favour(of row: Row) -> Double {
    guard let shares = row.answers.value?.drawnShares else { return -2 }
    let sides = scale.sides(of: shares, neutralPlacement: neutralPlacement)
    return sides.favourable - sides.unfavourable
  }
}
