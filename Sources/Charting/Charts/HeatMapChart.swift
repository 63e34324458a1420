/// Figures of items by groups as a coloured table: rows are items, columns are groups, and every cell carries its figure.
///
/// Colour repeats what the figure says and never stands alone. What is withheld is hatched, what does not exist stays empty, and
/// both are told in words under the table. Of a base too small for per cent a cell holds dots.
public struct HeatMapChart: Chart {
  /// A column.
  public struct Group: Hashable, Sendable {
    /// The name of the group.
    public var label: String
    /// How many valid answers it has, in words, such as `n = 31`; may be empty.
    public var base: String

    /// A column.
    public init(label: String, base: String) {
      self.label = label
      self.base = base
    }
  }

  /// What a cell shows.
  public enum Cell: Hashable, Sendable {
    /// A value, which gives the colour, and the figure in words, such as `63 %`.
    case figure(Double, text: String)
    /// How many of fewer than ten, drawn as filled and hollow dots.
    case few(Int, of: Int)

    /// A share, 0…1, or dots where its base is too small for per cent.
    ///
    /// - Parameters:
    ///   - share: The share, as it was estimated.
    ///   - count: How many it counts.
    ///   - base: Of how many.
    ///   - numbers: How numbers are written.
    public static func share(_ share: Double, count: Int, of base: Int, numbers: NumberFormat) -> Cell {
      guard ValuePolicy.allowsShares(ofBase: base) else { return .few(count, of: base) }
      return .figure(ValuePolicy.share(share), text: numbers.percent(ValuePolicy.share(share)))
    }
  }

  /// A row.
  public struct Row: Hashable, Sendable {
    /// The wording of the item.
    public var label: String
    /// The cells, one a group in their order.
    public var cells: [ChartValue<Cell>]
    /// The words over this row and those that follow with the same ones.
    public var section: String?

    /// A row.
    public init(label: String, cells: [ChartValue<Cell>], section: String? = nil) {
      self.label = label
      self.cells = cells
      self.section = section
    }
  }

  /// How values become colours.
  public enum ColourScale: Hashable, Sendable {
    /// Amounts from the lightest to the strongest colour, such as shares in 0…1; the words stand at the ends of the legend.
    case amounts(ClosedRange<Double>, low: String, high: String)
    /// Differences of up to a size on either side of nothing, in two colours; the words stand at the ends of the legend.
    case differences(upTo: Double, low: String, high: String)

    /// The words at the ends of the legend.
    var ends: (low: String, high: String) {
      switch self {
      case .amounts(_, let low, let high), .differences(_, let low, let high): (low, high)
      }
    }

    /// The colour of a value; values beyond the ends have the colours of the ends.
    func colour(of value: Double, theme: Theme) -> Colour {
      switch self {
      case .amounts(let range, _, _):
        let part = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
        return theme.intensity(ValuePolicy.share(part))
      case .differences(let reach, _, _):
        let part = ValuePolicy.clamped(value / reach, to: -1...1)
        return theme.background.mixed(with: part < 0 ? theme.series[1] : theme.bar, fraction: 0.9 * part.magnitude)
      }
    }

    /// The colours of the legend from the lowest to the highest value.
    func legend(theme: Theme) -> [Colour] {
      let steps = 7
      return (0..<steps).map { index in
        let part = Double(index) / Double(steps - 1)
        return switch self {
        case .amounts: theme.intensity(part)
        case .differences(let reach, _, _): colour(of: (2 * part - 1) * reach, theme: theme)
        }
      }
    }
  }

  /// The words around the drawing.
  public var caption: ChartCaption
  /// The columns from left to right.
  public var groups: [Group]
  /// The rows from top to bottom.
  public var rows: [Row]
  /// How values become colours.
  public var colours: ColourScale
  /// How numbers are written.
  public var numbers: NumberFormat

  /// A table of figures in colour.
  ///
  /// - Parameters:
  ///   - groups: The columns from left to right.
  ///   - rows: The rows from top to bottom, each with a cell a group.
  ///   - colours: How values become colours.
  ///   - numbers: How numbers are written; without it as in the caption's language.
  public init(
    caption: ChartCaption, groups: [Group], rows: [Row], colours: ColourScale, numbers: NumberFormat? = nil
  ) {
    precondition(rows.allSatisfy { $0.cells.count == groups.count }, "one cell a group")
    if case .differences(let reach, _, _) = colours { precondition(reach > 0, "differences reach to both sides") }
    if case .amounts(let range, _, _) = colours {
      precondition(range.isDrawable, "amounts reach from one value to another")
    }
    self.caption = caption
    self.groups = groups
    self.rows = rows
    self.colours = colours
    self.numbers = numbers ?? NumberFormat(language: caption.language)
  }

  /// Draws the chart.
  ///
  /// O(number of rows × number of groups).
  public func svg(theme: Theme = .light, width: Double = 720) -> SVGDocument {
    let frame = ChartFrame(caption: caption, theme: theme, width: width)
    return frame.document(HeatMapLayout(chart: self, frame: frame).body)
  }
}
