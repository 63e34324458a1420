/// Where everything lies in a chart of a recommendation question: the answers, the groups they make, and the score.
struct RecommendationLayout {
  /// A group of answers and how it is drawn.
  private struct Zone {
    let name: String
    let answers: ClosedRange<Int>
    let colour: Colour
  }

  private let chart: RecommendationChart
  private let frame: ChartFrame
  private let zones: [Zone]
  private let shares: [Double]?

  private static let columnHeight = 130.0
  private static let barHeight = 24.0
  private static let largestPitch = 18.0
  /// In a drawing that is as wide every share has room over its column, `100 %` included.
  private static let leastColumnsWidth = 440.0

  init(chart: RecommendationChart, frame: ChartFrame) {
    self.chart = chart
    self.frame = frame
    let colours = frame.theme.orderedColours(count: 3)
    zones = [
      Zone(name: chart.groups.detractors, answers: 0...6, colour: colours[0]),
      Zone(name: chart.groups.passives, answers: 7...8, colour: colours[1]),
      Zone(name: chart.groups.promoters, answers: 9...10, colour: colours[2]),
    ]
    shares = chart.answers.value?.drawnShares
  }

  /// The inside of the chart.
  var body: ChartBody {
    var body = ChartBody()
    let title = block(chart.axisTitle)
    body.add(title.element(x: 0, top: 0, mark: "axis-title"), height: title.height > 0 ? title.height + 6 : 0)
    if let notice = ValuePolicy.notice(for: chart.answers, width: frame.contentWidth, theme: frame.theme) {
      let height = notice.height(atLeast: 60)
      body.elements += notice.elements(x: 0, top: body.height, height: height)
      body.height += height + 12
      body.usesHatch = notice.isHatched
    } else if let answers = chart.answers.value {
      if drawsColumns(answers) { addColumns(answers, to: &body) } else { addRows(answers, to: &body) }
      addGroups(answers, to: &body)
    }
    addScore(to: &body)
    return body
  }

  // MARK: Answers

  private var bands: BandScale { BandScale(count: 11, start: 0, end: frame.contentWidth, padding: 0.2) }

  /// Whether answers are columns: in wide drawings, or as columns of dots, but only where every figure fits above its column.
  ///
  /// The width decides and not how a language writes shares, so that one chart has one look.
  private func drawsColumns(_ answers: CategoryCounts) -> Bool {
    guard frame.width >= Self.leastColumnsWidth || !ValuePolicy.allowsShares(ofBase: answers.base) else { return false }
    let style = TextStyle(size: frame.theme.smallSize)
    return answers.counts.indices.allSatisfy {
      TextMeasure.width(of: figure(of: $0, answers), style: style) <= bands.step - 2
    }
  }

  private func figure(of answer: Int, _ answers: CategoryCounts) -> String {
    shares.map { chart.numbers.percent($0[answer]) } ?? chart.numbers.integer(answers.counts[answer])
  }

  private func reading(of answer: Int, _ answers: CategoryCounts) -> String {
    let count = answers.counts[answer]
    let figure = shares.map { chart.numbers.count(count, share: $0[answer]) } ?? chart.numbers.integer(count)
    return "\(chart.numbers.integer(answer)): \(figure)"
  }

  private func addColumns(_ answers: CategoryCounts, to body: inout ChartBody) {
    let lengths = shares ?? answers.counts.map(Double.init)
    let figureHeight = TextStyle(size: frame.theme.smallSize).lineHeight + 4
    let isDotted = !ValuePolicy.allowsShares(ofBase: answers.base)
    let highest = max(lengths.max() ?? 0, isDotted ? 1 : 0)
    let pitch = min(Self.largestPitch, bands.bandwidth)
    let height = isDotted ? highest * pitch : Self.columnHeight
    let bottom = body.height + figureHeight + height
    let scale = LinearScale(domain: 0...(highest > 0 ? highest : 1), start: bottom, end: bottom - height)
    for zone in zones {
      for answer in zone.answers {
        let (top, x) = (scale.position(of: lengths[answer]), bands.position(of: answer))
        let reading = reading(of: answer, answers)
        if isDotted {
          body.elements += dots(answers.counts[answer], x: bands.centre(of: answer), bottom, pitch, zone, reading)
        } else if lengths[answer] > 0 {
          body.elements.append(
            .rectangle(
              x: x, y: top, width: bands.bandwidth, height: bottom - top,
              [.fill(zone.colour), .stroke(frame.theme.outline), .strokeWidth(0.75), .mark("column")],
              tooltip: reading))
        }
        body.elements += block(figure(of: answer, answers), colour: frame.theme.text).element(
          x: bands.centre(of: answer), top: top - figureHeight + 2, anchor: .middle, mark: "column-value")
        body.readings.append(
          ChartReading(
            text: reading, x: x - 2, y: bottom - height, width: bands.bandwidth + 4, height: height + figureHeight))
      }
    }
    body.elements.append(
      RuleMark(from: (0, bottom), to: (frame.contentWidth, bottom), colour: frame.theme.outline, mark: "baseline")
        .element)
    addAnswerNumbers(bottom: bottom, to: &body)
  }

  private func dots(
    _ count: Int, x: Double, _ bottom: Double, _ pitch: Double, _ zone: Zone, _ reading: String
  ) -> [SVGElement] {
    guard count > 0 else { return [] }
    let circles = (0..<count).map { index in
      SVGElement.circle(x: x, y: bottom - (Double(index) + 0.5) * pitch, radius: pitch * 0.42, [.mark("dot")])
    }
    let title = SVGElement(.title, text: reading)
    return [.group([.fill(zone.colour), .stroke(frame.theme.outline)], [title] + circles)]
  }

  private func addAnswerNumbers(bottom: Double, to body: inout ChartBody) {
    body.elements += (0...10).flatMap { answer in
      block(chart.numbers.integer(answer), colour: frame.theme.text)
        .element(x: bands.centre(of: answer), top: bottom + 4, anchor: .middle, mark: "answer")
    }
    body.height = bottom + 4 + TextStyle(size: frame.theme.smallSize).lineHeight + 4
    for zone in zones {
      let bracket = BracketMark(
        start: bands.position(of: zone.answers.lowerBound),
        end: bands.position(of: zone.answers.upperBound) + bands.bandwidth, top: body.height)
      body.elements.append(bracket.element(colour: frame.theme.outline))
    }
    body.height += BracketMark.height + 10
  }

  /// Eleven rows, for widths and figures that columns have no room for.
  private func addRows(_ answers: CategoryCounts, to body: inout ChartBody) {
    body.height += body.height > 0 ? 4 : 0
    let lengths = shares ?? answers.counts.map(Double.init)
    let figures = answers.counts.indices.map { figure(of: $0, answers) }
    let layout = RowLayout(
      labels: (0...10).map(chart.numbers.integer), trailing: figures,
      sections: zones.map { .init(title: $0.name, row: $0.answers.lowerBound) }, gap: 6, frame: frame)
    let scale = LinearScale(
      domain: 0...max(lengths.max() ?? 0, shares == nil ? 1 : 0.01), start: layout.plot.lowerBound,
      end: layout.plot.upperBound)
    let rows = zones.flatMap { zone in
      zone.answers.map { answer in
        PlotRow(height: 14, followsAxis: false, reading: reading(of: answer, answers)) { top in
          BarMark(
            start: scale.start, end: scale.position(of: lengths[answer]), top: top, height: 14, colour: zone.colour,
            tooltip: reading(of: answer, answers)
          ).elements
        }
      }
    }
    layout.add(rows, axis: AxisMark(ticks: [], theme: frame.theme), zero: scale.start, to: &body)
    body.height += 16
  }

  // MARK: Groups

  /// The groups by name with their figures, and stacked on one bar where the base is large enough for shares.
  private func addGroups(_ answers: CategoryCounts, to body: inout ChartBody) {
    let counts = zones.map { answers.counts[$0.answers].reduce(0, +) }
    let groupShares = shares.map { shares in zones.map { shares[$0.answers].reduce(0, +) } }
    let texts = zones.indices.map { index in
      let figure = groupShares.map { chart.numbers.count(counts[index], share: ValuePolicy.share($0[index])) }
      return "\(zones[index].name): \(figure ?? chart.numbers.integer(counts[index]))"
    }
    let legend = LegendMark(
      entries: zones.indices.map { (label: texts[$0], colour: zones[$0].colour) }, theme: frame.theme
    ).drawn(width: frame.contentWidth)
    body.add(legend.elements, height: legend.height)
    guard let groupShares else { return }
    let scale = LinearScale(domain: 0...1, start: 0, end: frame.contentWidth)
    var reached = 0.0
    let segments = zones.indices.map { index in
      let start = reached
      reached = min(1, reached + ValuePolicy.share(groupShares[index]))
      return SegmentedBarMark.Segment(
        start: scale.position(of: start), end: scale.position(of: reached), colour: zones[index].colour,
        text: chart.numbers.percent(ValuePolicy.share(groupShares[index])), tooltip: texts[index])
    }
    body.height += 8
    body.elements +=
      SegmentedBarMark(segments: segments, top: body.height, height: Self.barHeight, theme: frame.theme).elements
    body.readings.append(
      ChartReading(
        text: texts.joined(separator: "; "), x: 0, y: body.height, width: frame.contentWidth, height: Self.barHeight))
    body.height += Self.barHeight
  }

  // MARK: Score

  private func addScore(to body: inout ChartBody) {
    switch chart.score {
    case .shown(let score): addScore(score, to: &body)
    case .withheld(let words), .absent(let words):
      let note = block(words, colour: frame.theme.text)
      body.elements += note.element(x: 0, top: body.height + 14, mark: "score-note")
      body.height += note.height > 0 ? note.height + 14 : 0
    }
  }

  private func addScore(_ score: ChartEstimate, to body: inout ChartBody) {
    let theme = frame.theme
    let scale = LinearScale(domain: -100...100, start: 14, end: frame.contentWidth - 14)
    func position(_ value: Double) -> Double { scale.position(of: ValuePolicy.clamped(value, to: -100...100)) }
    let x = position(score.value)
    let words = TextBlock(
      score.text, style: TextStyle(size: theme.bodySize, weight: .bold), colour: theme.text,
      maximumWidth: frame.contentWidth, maximumLines: 4)
    let wordsX = min(max(x, words.width / 2), frame.contentWidth - words.width / 2)
    body.height += 18
    let top = body.height
    body.elements += words.element(x: wordsX, top: top, anchor: .middle, mark: "score-text")
    let line = top + words.height + 14
    let axis = AxisMark(
      ticks: [-100.0, -50, 0, 50, 100].map { .init(x: scale.position(of: $0), text: chart.numbers.signed($0)) },
      theme: theme)
    var rule = SVGPath()
    rule.move(scale.start, line)
    rule.horizontal(to: scale.end)
    for tick in axis.ticks {
      rule.move(tick.x, line)
      rule.vertical(to: line + 10)
    }
    body.elements.append(.path(rule, [.noFill, .stroke(theme.outline), .mark("score-axis")]))
    if let bounds = score.uncertainty.bounds {
      let whisker = WhiskerMark(
        start: position(bounds.lowerBound), end: position(bounds.upperBound), y: line, capHeight: 12, strokeWidth: 3)
      body.elements.append(whisker.element(colour: theme.whisker))
    }
    body.elements.append(
      .circle(
        x: x, y: line, radius: 6,
        [.fill(theme.bar), .stroke(theme.whisker), .strokeWidth(1.5), .mark("score")], tooltip: score.text))
    body.elements += axis.labels(top: line + 8, width: frame.contentWidth)
    body.height = line + 8 + axis.labelHeight
    body.readings.append(
      ChartReading(text: score.text, x: 0, y: top - 4, width: frame.contentWidth, height: body.height - top + 4))
  }

  private func block(_ text: String, colour: Colour? = nil) -> TextBlock {
    TextBlock(
      text, style: TextStyle(size: frame.theme.smallSize), colour: colour ?? frame.theme.secondaryText,
      maximumWidth: frame.contentWidth, maximumLines: 6)
  }
}
