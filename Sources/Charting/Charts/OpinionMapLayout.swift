/// Where everything lies in a map of groups: circles, their names inside or at leader lines, and the legend.
///
/// Where a name has no place the map shows numbers, which the legend explains.
struct OpinionMapLayout {
  /// A circle in the drawing.
  private struct Circle {
    let group: Int
    let x: Double
    let y: Double
    let radius: Double
  }

  /// A stretch of the drawing that is taken.
  private struct Area {
    let left, right, top, bottom: Double

    func overlaps(_ other: Area) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    /// Whether the area and a circle share a point.
    func touches(_ circle: Circle) -> Bool {
      let (x, y) = (min(max(circle.x, left), right) - circle.x, min(max(circle.y, top), bottom) - circle.y)
      return x * x + y * y < circle.radius * circle.radius
    }
  }

  private let chart: OpinionMapChart
  private let frame: ChartFrame
  private let theme: Theme
  private let groups: [OpinionMapChart.Group]

  /// The radius of the largest circle as a part of the map's height, and in user units at most.
  private static let largestPart = 0.2
  private static let largestRadius = 72.0
  private static let margin = 10.0

  init(chart: OpinionMapChart, frame: ChartFrame) {
    self.chart = chart
    self.frame = frame
    theme = frame.theme
    groups = chart.groups.value ?? []
  }

  /// The inside of the chart.
  var body: ChartBody {
    var body = ChartBody()
    let height = min(440, max(250, 0.56 * frame.contentWidth))
    if let notice = ValuePolicy.notice(for: chart.groups, width: frame.contentWidth, theme: theme) {
      let noticeHeight = notice.height(atLeast: 0.5 * height)
      body.elements += notice.elements(x: 0, top: 0, height: noticeHeight)
      body.readings.append(
        ChartReading(text: notice.words, x: 0, y: 0, width: frame.contentWidth, height: noticeHeight))
      body.height = noticeHeight
      body.usesHatch = notice.isHatched
    } else {
      addMap(height: height, to: &body)
    }
    for (index, words) in chart.withheldGroups.enumerated() {
      let block = block(words, colour: theme.text)
      body.height += index == 0 ? 10 : 3
      body.elements += block.element(x: 0, top: body.height, mark: "withheld-group")
      body.height += block.height
    }
    return body
  }

  private func addMap(height: Double, to body: inout ChartBody) {
    let (upright, level) = (block("↑\u{A0}\(chart.uprightTitle)"), block("\(chart.levelTitle)\u{A0}→"))
    body.elements += upright.element(x: 0, top: 0, mark: "axis-title")
    let top = upright.height + 6
    let map = Area(left: 0, right: frame.contentWidth, top: top, bottom: top + height)
    body.elements.append(
      .rectangle(
        x: map.left, y: map.top, width: map.right - map.left, height: height,
        [.noFill, .stroke(theme.grid), .mark("map")]))
    let (circles, origin) = place(in: map)
    body.elements += cross(at: origin, in: map)
    for circle in circles { add(circle, to: &body) }
    let names = placements(of: groups.map(\.label), on: circles, in: map)
    let numbers = groups.indices.map { String($0 + 1) }
    for placement in names ?? placements(of: numbers, on: circles, in: map) ?? [] {
      body.elements += elements(of: placement)
    }
    body.elements += level.element(x: frame.contentWidth, top: map.bottom + 5, anchor: .end, mark: "axis-title")
    body.height = map.bottom + 5 + level.height + 10
    let entries = groups.indices.map { index in
      let number = names == nil ? "\(numbers[index])\u{A0}" : ""
      return (
        label: "\(number)\(groups[index].label): \(groups[index].text)",
        symbol: LegendMark.Symbol.swatch(fill(of: index))
      )
    }
    let legend = LegendMark(symbols: entries, theme: theme).drawn(width: frame.contentWidth)
    body.add(legend.elements, height: legend.height)
  }

  // MARK: Circles

  /// Circles from the largest to the smallest, on one scale for both components, and where both are zero.
  private func place(in map: Area) -> (circles: [Circle], origin: (x: Double, y: Double)) {
    let largest = groups.map(\.size).max() ?? 1
    let height = map.bottom - map.top
    let radius = min(Self.largestRadius, Self.largestPart * min(height, map.right - map.left))
    let radii = groups.map { radius * ($0.size / largest).squareRoot() }
    let xs = groups.map(\.x) + [0]
    let ys = groups.map(\.y) + [0]
    let (low, high) = (xs.min() ?? 0, xs.max() ?? 0)
    let (bottom, top) = (ys.min() ?? 0, ys.max() ?? 0)
    let room = radius + Self.margin
    let (width, rise) = (map.right - map.left - 2 * room, height - 2 * room)
    let unit = min(high > low ? width / (high - low) : .infinity, top > bottom ? rise / (top - bottom) : .infinity)
    let scale = unit.isFinite ? unit : 1
    let middle = (x: (map.left + map.right) / 2, y: (map.top + map.bottom) / 2)
    func x(_ value: Double) -> Double { middle.x + (value - (low + high) / 2) * scale }
    func y(_ value: Double) -> Double { middle.y - (value - (bottom + top) / 2) * scale }
    let circles = groups.indices.map {
      Circle(group: $0, x: x(groups[$0].x), y: y(groups[$0].y), radius: radii[$0])
    }
    return (circles.sorted { ($1.radius, $0.group) < ($0.radius, $1.group) }, (x(0), y(0)))
  }

  /// Two light lines through the point of mean opinion.
  private func cross(at origin: (x: Double, y: Double), in map: Area) -> [SVGElement] {
    [
      RuleMark(from: (map.left, origin.y), to: (map.right, origin.y), colour: theme.grid, mark: "mean-line").element,
      RuleMark(from: (origin.x, map.top), to: (origin.x, map.bottom), colour: theme.grid, mark: "mean-line").element,
    ]
  }

  /// The colour of a group, light enough to write on.
  private func fill(of group: Int) -> Colour {
    theme.background.mixed(with: theme.series[group % theme.series.count], fraction: 0.28)
  }

  private func add(_ circle: Circle, to body: inout ChartBody) {
    let group = groups[circle.group]
    let reading = "\(group.label): \(group.text)"
    body.elements.append(
      .circle(
        x: circle.x, y: circle.y, radius: circle.radius,
        [
          .fill(fill(of: circle.group)), .number(.fillOpacity, 0.85),
          .stroke(theme.series[circle.group % theme.series.count]), .strokeWidth(1.75), .mark("group-circle"),
        ], tooltip: reading))
    body.readings.append(
      ChartReading(
        text: reading, x: circle.x - circle.radius, y: circle.y - circle.radius, width: 2 * circle.radius,
        height: 2 * circle.radius))
  }

  // MARK: Names

  /// A name or a number that has found its place.
  private struct Placement {
    let circle: Circle
    let name: TextBlock
    let x: Double
    let y: Double
    let isInside: Bool
  }

  /// Names inside their circles where they fit, otherwise at the end of a leader line on the first free place around; `nil` where
  /// one has no place at all.
  private func placements(of names: [String], on circles: [Circle], in map: Area) -> [Placement]? {
    var placements: [Placement] = []
    var outside: [Circle] = []
    for circle in circles {
      let width = max(16, 1.7 * circle.radius)
      let name = block(of: names[circle.group], width: width, lines: 3)
      let area = area(of: name, x: circle.x, y: circle.y)
      let diagonal = (name.width * name.width + name.height * name.height).squareRoot() / 2
      let isFree = !circles.contains { $0.group != circle.group && area.touches($0) }
      if diagonal <= circle.radius - 2, fitsWithoutCut(names[circle.group], width: width, lines: 3), isFree {
        placements.append(Placement(circle: circle, name: name, x: circle.x, y: circle.y, isInside: true))
      } else {
        outside.append(circle)
      }
    }
    for circle in outside {
      let width = min(150, 0.4 * frame.contentWidth)
      guard fitsWithoutCut(names[circle.group], width: width, lines: 4) else { return nil }
      let name = block(of: names[circle.group], width: width, lines: 4)
      let taken = placements.map { area(of: $0.name, x: $0.x, y: $0.y) }
      guard let place = place(for: name, of: circle, among: circles, taken: taken, in: map) else { return nil }
      placements.append(Placement(circle: circle, name: name, x: place.x, y: place.y, isInside: false))
    }
    return placements
  }

  private func elements(of placement: Placement) -> [SVGElement] {
    let (name, place) = (placement.name, (x: placement.x, y: placement.y))
    let leader = placement.isInside ? [] : [leader(from: placement.circle, to: place, name: name)]
    return leader + name.element(x: place.x, top: place.y - name.height / 2, anchor: .middle, mark: "group-name")
  }

  private func block(of name: String, width: Double, lines: Int) -> TextBlock {
    TextBlock(name, style: nameStyle, colour: theme.text, maximumWidth: width, maximumLines: lines)
  }

  private var nameStyle: TextStyle { TextStyle(size: theme.smallSize, weight: .bold) }

  /// Whether no word of the name must be cut, nor the name end in an ellipsis.
  private func fitsWithoutCut(_ name: String, width: Double, lines: Int) -> Bool {
    !WrappedText(name, style: nameStyle, width: width, maximumLines: lines).isTruncated
      && WrappedText.widestPiece(of: name, style: nameStyle) <= width
  }

  private func area(of name: TextBlock, x: Double, y: Double) -> Area {
    Area(
      left: x - name.width / 2 - 4, right: x + name.width / 2 + 4, top: y - name.height / 2 - 3,
      bottom: y + name.height / 2 + 3)
  }

  /// The eight directions in which a name may stand, the level ones first.
  private static let directions: [(x: Double, y: Double)] = [
    (1, 0), (-1, 0), (0, -1), (0, 1), (0.7, -0.7), (-0.7, -0.7), (0.7, 0.7), (-0.7, 0.7),
  ]

  private func place(
    for name: TextBlock, of circle: Circle, among circles: [Circle], taken: [Area], in map: Area
  ) -> (x: Double, y: Double)? {
    for distance in stride(from: 10.0, through: 130, by: 12) {
      for direction in Self.directions {
        let reach = circle.radius + distance
        let x = circle.x + direction.x * reach + (direction.x == 0 ? 0 : (direction.x > 0 ? 1 : -1) * name.width / 2)
        let y = circle.y + direction.y * reach + (direction.y == 0 ? 0 : (direction.y > 0 ? 1 : -1) * name.height / 2)
        let area = area(of: name, x: x, y: y)
        let isInside =
          area.left >= map.left && area.right <= map.right && area.top >= map.top && area.bottom <= map.bottom
        if isInside, !taken.contains(where: area.overlaps), !circles.contains(where: area.touches) { return (x, y) }
      }
    }
    return nil
  }

  private func leader(from circle: Circle, to place: (x: Double, y: Double), name: TextBlock) -> SVGElement {
    let area = area(of: name, x: place.x, y: place.y)
    let end = (x: min(max(circle.x, area.left), area.right), y: min(max(circle.y, area.top), area.bottom))
    let (dx, dy) = (end.x - circle.x, end.y - circle.y)
    let length = max(1e-9, (dx * dx + dy * dy).squareRoot())
    let start = (x: circle.x + dx / length * circle.radius, y: circle.y + dy / length * circle.radius)
    return RuleMark(from: start, to: end, colour: theme.outline, mark: "leader").element
  }

  private func block(_ text: String, colour: Colour? = nil) -> TextBlock {
    TextBlock(
      text, style: TextStyle(size: theme.smallSize), colour: colour ?? theme.secondaryText,
      maximumWidth: frame.contentWidth, maximumLines: 4)
  }
}
