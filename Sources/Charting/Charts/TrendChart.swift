/// Estimates over events: how a figure developed, with its interval at every event.
///
/// A line is broken where wording, scale or audience changed, where a figure is withheld and where there is none: what must not
/// be compared is not joined. Shares stand on an axis from 0 to 100 per cent and ratings on their whole scale, unless the
/// caller cuts the axis and says so in words.
public struct TrendChart: Chart {
  /// An event at which was asked.
  public struct Event: Hashable, Sendable {
    /// The name of the event.
    public var label: String
    /// How many valid answers it has, in words, such as `n = 61`; may be empty.
    public var base: String
    /// Its day, whole days since 1 January 1970; `nil` where events stand in order and not at their days.
    public var day: Int?

    /// An event.
    public init(label: String, base: String, day: Int? = nil) {
      self.label = label
      self.base = base
      self.day = day
    }
  }

  /// A figure at an event.
  public struct Point: Hashable, Sendable {
    /// The figure.
    public var estimate: ChartValue<ChartEstimate>
    /// Of how many answers it was made.
    public var base: Int

    /// A figure at an event.
    public init(_ estimate: ChartValue<ChartEstimate>, base: Int) {
      self.estimate = estimate
      self.base = base
    }
  }

  /// A figure that is followed over the events.
  public struct Series: Hashable, Sendable {
    /// Its name; may be empty where there is only one.
    public var label: String
    /// The figure at every event, in their order.
    public var points: [Point]

    /// A series.
    public init(label: String, points: [Point]) {
      self.label = label
      self.points = points
    }
  }

  /// A place where figures before and after must not be compared.
  public struct Break: Hashable, Sendable {
    /// The event before which the line is broken, counting from 0; at least 1.
    public var event: Int
    /// Why, such as a new wording.
    public var reason: String

    /// A break of the line.
    public init(before event: Int, reason: String) {
      precondition(event >= 1, "there is nothing before the first event")
      self.event = event
      self.reason = reason
    }
  }

  /// What figures are measured on.
  public struct Axis: Hashable, Sendable {
    /// The lowest and the highest value on the axis, two numbers within ±10¹⁰⁰.
    public var range: ClosedRange<Double>
    /// Whether values are shares, 0…1.
    public var isShare: Bool
    /// What tells readers that the axis is cut; empty where it is whole.
    public var cut: String
    /// With how many decimals figures stand at their points, 0…9.
    public var fractionDigits: Int

    /// Shares, from 0 to 100 per cent.
    public static let shares = Axis(range: 0...1, isShare: true, cut: "", fractionDigits: 0)

    /// A rating scale from end to end.
    public static func scale(_ range: ClosedRange<Double>, fractionDigits: Int = 1) -> Axis {
      Axis(range: range, isShare: false, cut: "", fractionDigits: fractionDigits)
    }

    /// The axis cut to a part of itself.
    ///
    /// - Parameters:
    ///   - range: What is left of the axis; what lies beyond it is drawn nevertheless, and the axis is the longer for it.
    ///   - words: What tells readers so.
    public func cut(to range: ClosedRange<Double>, words: String) -> Axis {
      precondition(!words.isEmpty, "an axis that is cut says so")
      return Axis(range: range, isShare: isShare, cut: words, fractionDigits: fractionDigits)
    }

    private init(range: ClosedRange<Double>, isShare: Bool, cut: String, fractionDigits: Int) {
      precondition(range.isDrawable, "an axis has two ends that can be drawn")
      self.range = range
      self.isShare = isShare
      self.cut = cut
      self.fractionDigits = fractionDigits
    }
  }

  /// The words around the drawing.
  public var caption: ChartCaption
  /// The events from the first to the last.
  public var events: [Event]
  /// The figures that are followed.
  public var series: [Series]
  /// Where the lines are broken.
  public var breaks: [Break]
  /// What figures are measured on.
  public var axis: Axis
  /// What stands for a share of fewer than ten answers, which is not drawn.
  public var tooFew: String
  /// What is measured, written over the axis; may be empty.
  public var axisTitle: String
  /// How numbers are written.
  public var numbers: NumberFormat
  /// How days are written.
  public var calendar: CalendarFormat

  /// A chart of figures over events.
  ///
  /// - Parameters:
  ///   - caption: The words around the drawing.
  ///   - events: The events from the first to the last; either all have days, which then ascend, or none.
  ///   - series: The figures that are followed, each with a point an event.
  ///   - breaks: Where the lines are broken, and why.
  ///   - axis: What figures are measured on.
  ///   - tooFew: What stands for a share of fewer than ten answers.
  ///   - axisTitle: What is measured.
  ///   - numbers: How numbers are written; without it as in the caption's language.
  ///   - calendar: How days are written; without it as in the caption's language.
  public init(
    caption: ChartCaption, events: [Event], series: [Series], breaks: [Break] = [], axis: Axis, tooFew: String,
    axisTitle: String = "", numbers: NumberFormat? = nil, calendar: CalendarFormat? = nil
  ) {
    precondition(series.allSatisfy { $0.points.count == events.count }, "one point an event")
    precondition(breaks.allSatisfy { $0.event < events.count }, "a break lies before an event")
    let days = events.compactMap(\.day)
    precondition(days.isEmpty || days.count == events.count, "either all events have days or none")
    precondition(zip(days, days.dropFirst()).allSatisfy(<), "days ascend")
    self.caption = caption
    self.events = events
    self.series = series
    self.breaks = breaks
    self.axis = axis
    self.tooFew = tooFew
    self.axisTitle = axisTitle
    self.numbers = numbers ?? NumberFormat(language: caption.language)
    self.calendar = calendar ?? CalendarFormat(language: caption.language)
  }

  /// The figure of a series at an event as it may be drawn.
  func drawn(_ point: Point) -> ChartValue<ChartEstimate> {
    guard axis.isShare, point.estimate.value != nil, !ValuePolicy.allowsShares(ofBase: point.base) else {
      return point.estimate
    }
    return .absent(tooFew)
  }

  /// Draws the chart.
  ///
  /// O(number of events × number of series).
  public func svg(theme: Theme = .light, width: Double = 720) -> SVGDocument {
    let frame = ChartFrame(caption: caption, theme: theme, width: width)
    return frame.document(TrendLayout(chart: self, frame: frame).body)
  }
}
