/// The box and the mean under the columns of a chart of numbers.
extension HistogramLayout {
  func addBox(_ box: ChartValue<HistogramChart.Box>, to body: inout ChartBody) {
    addStrip(box, text: \.text, to: &body) { box, middle in
      let (lower, upper) = (position(box.lowerQuartile), position(box.upperQuartile))
      var whiskers = SVGPath()
      for (from, to) in [(lower, position(box.whiskers.lowerBound)), (upper, position(box.whiskers.upperBound))] {
        whiskers.move(from, middle)
        whiskers.horizontal(to: to)
        whiskers.move(to, middle - 5)
        whiskers.vertical(to: middle + 5)
      }
      let median = position(box.median)
      return [
        .path(whiskers, [.noFill, .stroke(theme.outline), .strokeWidth(1.5), .mark("box-whiskers")]),
        .rectangle(
          x: lower, y: middle - Self.boxHeight / 2, width: upper - lower, height: Self.boxHeight,
          [.fill(theme.intensity(0.25)), .stroke(theme.outline), .strokeWidth(1.5), .mark("box")], tooltip: box.text),
        RuleMark(
          from: (median, middle - Self.boxHeight / 2), to: (median, middle + Self.boxHeight / 2), colour: theme.text,
          strokeWidth: 3, mark: "median"
        ).element,
      ]
    }
  }

  func addMean(_ mean: ChartValue<ChartEstimate>, to body: inout ChartBody) {
    addStrip(mean, text: \.text, to: &body) { mean, middle in
      let whisker = mean.uncertainty.bounds.map {
        WhiskerMark(start: position($0.lowerBound), end: position($0.upperBound), y: middle)
          .element(colour: theme.whisker)
      }
      return (whisker.map { [$0] } ?? []) + [
        DotMark(
          x: position(mean.value), y: middle, shape: .diamond, colour: theme.series[0],
          isHollow: mean.uncertainty == .notEstimable, theme: theme, tooltip: mean.text, mark: "mean"
        ).element
      ]
    }
  }

  /// A line of words and under it the mark that they tell.
  func addStrip<Shown>(
    _ value: ChartValue<Shown>, text: (Shown) -> String, to body: inout ChartBody,
    mark: (_ shown: Shown, _ middle: Double) -> [SVGElement]
  ) {
    let top = body.height + 12
    var words = ""
    if let notice = ValuePolicy.notice(for: value, width: plot.upperBound - plot.lowerBound, theme: theme) {
      words = notice.words
      let height = notice.height(atLeast: Self.boxHeight)
      body.elements += notice.elements(x: plot.lowerBound, top: top, height: height)
      body.height = top + height
      body.usesHatch = body.usesHatch || notice.isHatched
    } else if let shown = value.value {
      words = text(shown)
      let block = TextBlock(
        words, style: TextStyle(size: theme.smallSize), colour: theme.text,
        maximumWidth: plot.upperBound - plot.lowerBound, maximumLines: 4)
      let plate = SVGElement.rectangle(
        x: plot.lowerBound, y: top, width: block.width + 4, height: block.height, [.fill(theme.background)])
      let markTop = top + block.height + 4
      body.elements += [plate] + block.element(x: plot.lowerBound, top: top, mark: "strip-text")
      body.elements += mark(shown, markTop + Self.boxHeight / 2)
      body.height = markTop + Self.boxHeight
    }
    body.readings.append(
      ChartReading(text: words, x: 0, y: top - 2, width: frame.contentWidth, height: body.height - top + 4))
  }
}
