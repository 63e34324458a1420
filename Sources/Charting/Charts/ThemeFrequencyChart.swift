/// How many respondents raised each theme in their own words, the most frequent first.
///
/// The base is everybody who wrote something. Under each bar stands who raised the theme, such as how many of each side.
public struct ThemeFrequencyChart: Chart {
  /// One theme.
  public struct Topic: Hashable, Sendable {
    /// Its name.
    public var label: String
    /// How many respondents raised it, as a share of all who wrote something.
    public var respondents: ChartValue<CountedShare>
    /// Who raised it, such as `police 7 · community 9`; may be empty.
    public var detail: String
    /// What it belongs to, such as praise or wishes; topics of a group stand together under its name.
    public var group: String?

    /// A theme and how many raised it.
    public init(label: String, respondents: ChartValue<CountedShare>, detail: String = "", group: String? = nil) {
      self.label = label
      self.respondents = respondents
      self.detail = detail
      self.group = group
    }
  }

  /// The words around the drawing.
  public var caption: ChartCaption
  /// The themes; groups in the order of their first one.
  public var topics: [Topic]
  /// How many respondents wrote something.
  public var base: Int
  /// What the axis counts, written under it; may be empty.
  public var axisTitle: String
  /// How numbers are written.
  public var numbers: NumberFormat

  /// A chart of themes.
  ///
  /// - Parameters:
  ///   - caption: The words around the drawing.
  ///   - topics: The themes in any order; drawn from the most frequent to the least within their group.
  ///   - base: How many respondents wrote something; below ten no share is drawn.
  ///   - axisTitle: What the axis counts.
  ///   - numbers: How numbers are written; without it as in the caption's language.
  public init(
    caption: ChartCaption, topics: [Topic], base: Int, axisTitle: String = "", numbers: NumberFormat? = nil
  ) {
    self.caption = caption
    self.topics = topics
    self.base = base
    self.axisTitle = axisTitle
    self.numbers = numbers ?? NumberFormat(language: caption.language)
  }

  /// Draws the chart.
  ///
  /// O(number of themes × its logarithm).
  public func svg(theme: Theme = .light, width: Double = 720) -> SVGDocument {
    let frame = ChartFrame(caption: caption, theme: theme, width: width)
    let rows = orderedTopics.map {
      BarRows.Row(label: $0.label, answers: $0.respondents, detail: $0.detail, section: $0.group)
    }
    var body = ChartBody()
    BarRows(rows: rows, base: base, numbers: numbers, frame: frame).draw(axisTitle: axisTitle, in: &body)
    return frame.document(body)
  }

  private var orderedTopics: [Topic] {
    var places: [String?: Int] = [:]
    for topic in topics where places[topic.group] == nil { places[topic.group] = places.count }
    return topics.enumerated().sorted { first, second in
      let (a, b) = (first.element, second.element)
      guard a.group == b.group else { return (places[a.group] ?? 0) < (places[b.group] ?? 0) }
      let (x, y) = (a.respondents.value?.count ?? -1, b.respondents.value?.count ?? -1)
      return x == y ? first.offset < second.offset : x > y
    }.map(\.element)
  }
}
