/// How numbers are distributed: columns over classes, and under them on the same axis the numbers themselves, a box with whiskers
/// and the mean with its interval.
///
/// Columns begin at zero. Numbers of single respondents are drawn only where the caller hands them over, stacked and never
/// moved at random. Of a base too small for columns every answer is a dot.
///
/// Source of the box: Tukey, "Exploratory Data Analysis", 1977; McGill, Tukey and Larsen, "Variations of Box Plots", The American
/// Statistician 32, 1978.
public struct HistogramChart: Chart {
  /// The numbers that a box is drawn from.
  public struct Box: Hashable, Sendable {
    /// The quartiles.
    public var lowerQuartile, median, upperQuartile: Double
    /// Where the whiskers end: the lowest and highest number, or the last ones within 1.5 interquartile ranges of the box.
    public var whiskers: ClosedRange<Double>
    /// The figures in words, which say where the whiskers end.
    public var text: String

    /// A box; its numbers ascend.
    public init(
      lowerQuartile: Double, median: Double, upperQuartile: Double, whiskers: ClosedRange<Double>, text: String
    ) {
      let ascending = [whiskers.lowerBound, lowerQuartile, median, upperQuartile, whiskers.upperBound]
      precondition(ascending.allSatisfy(ValuePolicy.drawable.contains), "the numbers of a box can be drawn")
      precondition(zip(ascending, ascending.dropFirst()).allSatisfy(<=), "the numbers of a box ascend")
      self.lowerQuartile = lowerQuartile
      self.median = median
      self.upperQuartile = upperQuartile
      self.whiskers = whiskers
      self.text = text
    }
  }

  /// A number and how many gave it.
  public struct Point: Hashable, Sendable {
    /// The number, within ±10¹⁰⁰.
    public var value: Double
    /// How many gave it; not negative.
    public var count: Int

    /// A number and how many gave it.
    public init(value: Double, count: Int) {
      precondition(ValuePolicy.drawable.contains(value) && count >= 0, "a number that some gave")
      self.value = value
      self.count = count
    }
  }

  /// What the heights of columns are.
  public enum Measure: Hashable, Sendable {
    /// Counts, on an axis from 0.
    case counts
    /// Shares of the base, on an axis from 0 to a limit, 0…1, which the caller's words state where it is not 1.
    case shares(upTo: Double)
  }

  /// The words around the drawing.
  public var caption: ChartCaption
  /// The classes and their counts.
  public var bins: ChartValue<HistogramBins>
  /// How many gave a number; below ten every answer is a dot.
  public var base: Int
  /// What the heights of columns are.
  public var measure: Measure
  /// The numbers of single respondents, of which up to 60 are drawn; empty where they are not released.
  public var points: [Point]
  /// The box; `nil` for none.
  public var box: ChartValue<Box>?
  /// The mean; `nil` for none.
  public var mean: ChartValue<ChartEstimate>?
  /// What the numbers are, written under the axis; may be empty.
  public var axisTitle: String
  /// What the heights of columns are, written above them; may be empty.
  public var heightTitle: String
  /// How numbers are written.
  public var numbers: NumberFormat

  /// A chart of numbers.
  ///
  /// - Parameters:
  ///   - caption: The words around the drawing.
  ///   - bins: The classes and their counts.
  ///   - base: How many gave a number.
  ///   - measure: What the heights of columns are.
  ///   - points: The numbers of single respondents, only where they are released.
  ///   - box: The quartiles and whiskers.
  ///   - mean: The mean and its interval.
  ///   - axisTitle: What the numbers are, with their unit.
  ///   - heightTitle: What the heights of columns are.
  ///   - numbers: How numbers are written; without it as in the caption's language.
  public init(
    caption: ChartCaption, bins: ChartValue<HistogramBins>, base: Int, measure: Measure = .counts,
    points: [Point] = [], box: ChartValue<Box>? = nil, mean: ChartValue<ChartEstimate>? = nil,
    axisTitle: String = "", heightTitle: String = "", numbers: NumberFormat? = nil
  ) {
    if case .shares(let limit) = measure { precondition(limit > 0 && limit <= 1, "a limit of shares is above 0") }
    self.caption = caption
    self.bins = bins
    self.base = base
    self.measure = measure
    self.points = points
    self.box = box
    self.mean = mean
    self.axisTitle = axisTitle
    self.heightTitle = heightTitle
    self.numbers = numbers ?? NumberFormat(language: caption.language)
  }

  /// How many numbers of single respondents are drawn at most: of more a box tells more.
  public static let mostPoints = 60

  /// Draws the chart.
  ///
  /// O(number of classes + number of points).
  public func svg(theme: Theme = .light, width: Double = 720) -> SVGDocument {
    let frame = ChartFrame(caption: caption, theme: theme, width: width)
    return frame.document(HistogramLayout(chart: self, frame: frame).body)
  }
}
