/// Answers to "how likely are you to recommend …" from 0 to 10, the three groups they make, and the Net Promoter Score.
///
/// The groups are told apart by brackets and words, not by colour alone.
///
/// Source of the groups: Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003: detractors 0–6,
/// passives 7–8, promoters 9–10; the score is the share of promoters minus the share of detractors, times 100.
public struct RecommendationChart: Chart {
  /// What the height of a column stands for.
  public enum Measure: Hashable, Sendable {
    /// The share of valid answers.
    case share
    /// The number of answers, for bases too small for per cent.
    case count
  }

  /// How often each answer was given.
  public enum Answers: Hashable, Sendable {
    /// Eleven counts, for the answers 0 to 10.
    case counts([Int])
    /// Counts that are not published, and the words that say so.
    case withheld(String)
  }

  /// The Net Promoter Score.
  public enum Score: Hashable, Sendable {
    /// A score, −100…100, its confidence interval, and the words that state both.
    case value(Double, interval: ClosedRange<Double>?, text: String)
    /// No score, and the words that say why.
    case unavailable(String)
  }

  /// The names of the three groups, with the answers that make them: `Detractors 0–6`.
  public struct Groups: Hashable, Sendable {
    /// Those who answered 0 to 6.
    public var detractors: String
    /// Those who answered 7 or 8.
    public var passives: String
    /// Those who answered 9 or 10.
    public var promoters: String

    /// The names of the three groups.
    public init(detractors: String, passives: String, promoters: String) {
      self.detractors = detractors
      self.passives = passives
      self.promoters = promoters
    }
  }

  /// The words around the drawing.
  public var caption: ChartCaption
  /// How often each answer was given.
  public var answers: Answers
  /// What the height of a column stands for.
  public var measure: Measure
  /// The Net Promoter Score.
  public var score: Score
  /// The names of the three groups.
  public var groups: Groups
  /// What the columns show, written above them; may be empty.
  public var axisTitle: String
  /// How numbers are written.
  public var numbers: NumberFormat

  /// A chart of a recommendation question.
  ///
  /// - Parameters:
  ///   - answers: Eleven counts for the answers 0 to 10, none negative.
  ///   - measure: What the height of a column stands for; below ten answers `.count`.
  ///   - axisTitle: What the columns show, written above them.
  ///   - numbers: How numbers are written; without it as in the caption's language.
  public init(
    caption: ChartCaption, answers: Answers, measure: Measure, score: Score, groups: Groups, axisTitle: String = "",
    numbers: NumberFormat? = nil
  ) {
    if case .counts(let counts) = answers {
      precondition(counts.count == 11 && counts.allSatisfy { $0 >= 0 }, "eleven counts, for the answers 0 to 10")
    }
    self.caption = caption
    self.answers = answers
    self.measure = measure
    self.score = score
    self.groups = groups
    self.axisTitle = axisTitle
    self.numbers = numbers ?? NumberFormat(language: caption.language)
  }

  /// Draws the chart.
  public func svg(theme: Theme = .light, width: Double = 720) -> SVGDocument {
    let frame = ChartFrame(caption: caption, theme: theme, width: width)
    return frame.document(Layout(chart: self, frame: frame).body)
  }
}

/// A group of answers and how it is drawn.
private struct Zone {
  let name: String
  let answers: ClosedRange<Int>
  let colour: Colour
}

/// Where everything lies.
private struct Layout {
  let chart: RecommendationChart
  let frame: ChartFrame
  let zones: [Zone]
  let bands: BandScale
  let small: TextStyle

  private static let columnHeight = 130.0

  init(chart: RecommendationChart, frame: ChartFrame) {
    self.chart = chart
    self.frame = frame
    let colours = frame.theme.orderedColours(count: 3)
    zones = [
      Zone(name: chart.groups.detractors, answers: 0...6, colour: colours[0]),
      Zone(name: chart.groups.passives, answers: 7...8, colour: colours[1]),
      Zone(name: chart.groups.promoters, answers: 9...10, colour: colours[2]),
    ]
    bands = BandScale(count: 11, start: 0, end: frame.contentWidth, padding: 0.2)
    small = TextStyle(size: frame.theme.smallSize)
  }

  var body: ChartBody {
    var body = ChartBody()
    let title = block(chart.axisTitle, maximumWidth: frame.contentWidth)
    body.elements += title.element(x: 0, top: 0)
    body.height = title.height > 0 ? title.height + 6 : 0
    switch chart.answers {
    case .counts(let counts): addColumns(counts, to: &body)
    case .withheld(let text): addNotice(text, to: &body)
    }
    addAnswerNumbers(to: &body)
    addGroups(to: &body)
    addScore(to: &body)
    return body
  }

  // MARK: Columns

  private func addNotice(_ text: String, to body: inout ChartBody) {
    let notice = NoticeMark(text, isHatched: true, width: frame.contentWidth, theme: frame.theme)
    let height = notice.height(atLeast: 60)
    body.elements += notice.elements(x: 0, top: body.height, height: height)
    body.height += height
    body.usesHatch = true
  }

  private func addColumns(_ counts: [Int], to body: inout ChartBody) {
    let labels = ColumnLabels(counts: counts, chart: chart, frame: frame, room: bands.step - 2)
    let bottom = body.height + labels.height + Self.columnHeight
    let highest = Double(max(1, counts.max() ?? 1))
    let scale = LinearScale(domain: 0...highest, start: bottom, end: bottom - Self.columnHeight)
    for zone in zones {
      for answer in zone.answers {
        let top = scale.position(of: Double(counts[answer]))
        if counts[answer] > 0 {
          body.elements.append(
            .rectangle(
              x: bands.position(of: answer), y: top, width: bands.bandwidth, height: bottom - top,
              [.fill(zone.colour), .stroke(frame.theme.outline), .strokeWidth(0.75), .mark("column")],
              tooltip: "\(answer): \(labels.tooltips[answer])"))
        }
        body.elements += labels.element(answer, x: bands.centre(of: answer), bottom: top)
      }
    }
    var baseline = SVGPath()
    baseline.move(0, bottom)
    baseline.horizontal(to: frame.contentWidth)
    body.elements.append(.path(baseline, [.noFill, .stroke(frame.theme.outline), .mark("baseline")]))
    body.height = bottom
  }

  private func addAnswerNumbers(to body: inout ChartBody) {
    let top = body.height + 4
    body.elements += (0...10).flatMap { answer in
      block(chart.numbers.integer(answer), colour: frame.theme.text)
        .element(x: bands.centre(of: answer), top: top, anchor: .middle, mark: "answer")
    }
    body.height = top + small.lineHeight + 4
  }

  // MARK: Groups

  private func addGroups(to body: inout ChartBody) {
    let top = body.height
    for zone in zones {
      let bracket = BracketMark(
        start: bands.position(of: zone.answers.lowerBound),
        end: bands.position(of: zone.answers.upperBound) + bands.bandwidth, top: top)
      body.elements.append(bracket.element(colour: frame.theme.outline))
    }
    body.height += BracketMark.height + 4
    let fits = zones.allSatisfy { zone in
      let room = room(of: zone)
      return [zone.name, value(of: zone)].allSatisfy {
        WrappedText.widestPiece(of: $0, style: TextStyle(size: frame.theme.smallSize, weight: .bold)) <= room
      }
    }
    if fits { addGroupsUnderBrackets(to: &body) } else { addGroupsAsList(to: &body) }
  }

  private func room(of zone: Zone) -> Double { Double(zone.answers.count) * bands.step - 6 }

  private func addGroupsUnderBrackets(to body: inout ChartBody) {
    let names = zones.map { block($0.name, bold: true, colour: frame.theme.text, maximumWidth: room(of: $0)) }
    let values = zones.map { block(value(of: $0), colour: frame.theme.text, maximumWidth: room(of: $0)) }
    let valueTop = body.height + (names.map(\.height).max() ?? 0)
    for (index, zone) in zones.enumerated() {
      let x = (bands.centre(of: zone.answers.lowerBound) + bands.centre(of: zone.answers.upperBound)) / 2
      body.elements += names[index].element(x: x, top: body.height, anchor: .middle, mark: "group")
      body.elements += values[index].element(x: x, top: valueTop, anchor: .middle, mark: "group-value")
    }
    body.height = valueTop + (values.map(\.height).max() ?? 0)
  }

  private func addGroupsAsList(to body: inout ChartBody) {
    let entries = zones.map { zone -> (label: String, colour: Colour) in
      let value = value(of: zone)
      return (value.isEmpty ? zone.name : "\(zone.name): \(value)", zone.colour)
    }
    for entry in entries {
      let line = LegendMark(entries: [entry], theme: frame.theme).drawn(width: frame.contentWidth)
      body.elements.append(
        .group([.text(.transform, "translate(0 \(SVGNumber.text(body.height)))")], line.elements))
      body.height += line.height + 3
    }
  }

  /// How many answers a group has: `4 (13 %)`; nothing where answers are withheld.
  private func value(of zone: Zone) -> String {
    guard case .counts(let counts) = chart.answers else { return "" }
    let count = counts[zone.answers].reduce(0, +)
    let total = counts.reduce(0, +)
    guard chart.measure == .share, total > 0 else { return chart.numbers.integer(count) }
    return chart.numbers.count(count, share: Double(count) / Double(total))
  }

  // MARK: Score

  private func addScore(to body: inout ChartBody) {
    switch chart.score {
    case .unavailable(let text):
      let note = block(text, colour: frame.theme.text, maximumWidth: frame.contentWidth)
      body.elements += note.element(x: 0, top: body.height + 14, mark: "score-note")
      body.height += note.height > 0 ? note.height + 14 : 0
    case .value(let value, let interval, let text):
      addScore(value, interval: interval, text: text, to: &body)
    }
  }

  private func addScore(_ value: Double, interval: ClosedRange<Double>?, text: String, to body: inout ChartBody) {
    let theme = frame.theme
    let scale = LinearScale(domain: -100...100, start: 14, end: frame.contentWidth - 14)
    let x = scale.position(of: Self.clamped(value))
    let words = TextBlock(
      text, style: TextStyle(size: theme.bodySize, weight: .bold), colour: theme.text,
      maximumWidth: frame.contentWidth, maximumLines: 4)
    let wordsX = min(max(x, words.width / 2), frame.contentWidth - words.width / 2)
    body.height += 18
    body.elements += words.element(x: wordsX, top: body.height, anchor: .middle, mark: "score-text")
    let line = body.height + words.height + 14
    let ticks = [-100.0, -50, 0, 50, 100].map {
      AxisMark.Tick(x: scale.position(of: $0), text: chart.numbers.signed($0))
    }
    let axis = AxisMark(ticks: ticks, theme: theme)
    var rule = SVGPath()
    rule.move(scale.start, line)
    rule.horizontal(to: scale.end)
    for tick in ticks {
      rule.move(tick.x, line)
      rule.vertical(to: line + 10)
    }
    body.elements.append(.path(rule, [.noFill, .stroke(theme.outline), .mark("score-axis")]))
    if let interval {
      let whisker = WhiskerMark(
        start: scale.position(of: Self.clamped(interval.lowerBound)),
        end: scale.position(of: Self.clamped(interval.upperBound)), y: line, capHeight: 12, strokeWidth: 3)
      body.elements.append(whisker.element(colour: theme.whisker))
    }
    body.elements.append(
      .circle(
        x: x, y: line, radius: 6,
        [.fill(theme.bar), .stroke(theme.whisker), .strokeWidth(1.5), .mark("score")], tooltip: text))
    body.elements += axis.labels(top: line + 8, width: frame.contentWidth)
    body.height = line + 8 + axis.labelHeight
  }

  private static func clamped(_ score: Double) -> Double { score.isFinite ? min(max(score, -100), 100) : 0 }

  private func block(
    _ text: String, bold: Bool = false, colour: Colour? = nil, maximumWidth: Double = .infinity
  ) -> TextBlock {
    TextBlock(
      text, style: TextStyle(size: frame.theme.smallSize, weight: bold ? .bold : .regular),
      colour: colour ?? frame.theme.secondaryText, maximumWidth: maximumWidth, maximumLines: 6)
  }
}

/// The figures on top of the columns, upright where they are too wide for a column.
private struct ColumnLabels {
  let tooltips: [String]
  private let blocks: [TextBlock]
  private let isUpright: Bool

  /// The height that the figures take up above the highest column, in user units.
  let height: Double

  init(counts: [Int], chart: RecommendationChart, frame: ChartFrame, room: Double) {
    let total = counts.reduce(0, +)
    let texts = counts.map { count in
      guard chart.measure == .share, total > 0 else { return chart.numbers.integer(count) }
      return chart.numbers.percent(Double(count) / Double(total))
    }
    tooltips = counts.indices.map { index in
      guard chart.measure == .share, total > 0 else { return chart.numbers.integer(counts[index]) }
      return chart.numbers.count(counts[index], share: Double(counts[index]) / Double(total))
    }
    blocks = texts.map {
      TextBlock($0, style: TextStyle(size: frame.theme.smallSize), colour: frame.theme.text)
    }
    let widest = blocks.map(\.width).max() ?? 0
    isUpright = widest > room
    height = (isUpright ? widest : blocks.map(\.height).max() ?? 0) + 4
  }

  /// The figure of a column whose upper edge is `bottom`.
  func element(_ answer: Int, x: Double, bottom: Double) -> [SVGElement] {
    let block = blocks[answer]
    guard isUpright else {
      return block.element(x: x, top: bottom - block.height - 1, anchor: .middle, mark: "column-value")
    }
    let turn = "translate(\(SVGNumber.text(x)) \(SVGNumber.text(bottom - 4))) rotate(-90)"
    return [.group([.text(.transform, turn)], block.element(x: 0, top: -block.height / 2, mark: "column-value"))]
  }
}
