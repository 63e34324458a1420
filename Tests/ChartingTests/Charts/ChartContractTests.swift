import Testing

@testable import Charting

/// What every chart promises, whatever it shows and however wide it is.
@Suite struct ChartContractTests {
  static let widths = [320.0, 480, 720, 1440]

  @Test(arguments: SampleCharts.all, widths)
  func textsNeitherOverlapNorLeaveTheDrawing(_ sample: SampleChart, _ width: Double) throws {
    let document = sample.chart.svg(theme: .light, width: width)
    let boxes = try ParsedSVG(document).textBoxes
    #expect(!boxes.isEmpty)
    for (index, first) in boxes.enumerated() {
      #expect(first.box.left >= 0 && first.box.right <= document.width + 0.01, "“\(first.text)” is cut")
      #expect(first.box.top >= 0 && first.box.bottom <= document.height, "“\(first.text)” is cut")
      for second in boxes[(index + 1)...] {
        #expect(!first.box.overlaps(second.box), "“\(first.text)” lies on “\(second.text)”")
      }
    }
  }

  @Test(arguments: SampleCharts.all, widths)
  func noMarkOrLineRunsThroughWords(_ sample: SampleChart, _ width: Double) throws {
    let parsed = try ParsedSVG(sample.chart.svg(theme: .light, width: width))
    let outside: Set<String> = [
      "label", "value", "base", "tick", "legend", "side", "group", "answer", "column-value", "verdict", "aside",
      "panel-title", "column-title", "target-text", "axis-title", "section",
    ]
    let words = parsed.textBoxes.filter { outside.contains($0.mark ?? "") }
    for mark in parsed.boxes(of: ["bar", "segment", "withheld", "column", "swatch"]) {
      for word in words { #expect(!word.box.overlaps(mark), "“\(word.text)” lies on a mark") }
    }
    for line in parsed.elements where ["whisker", "link", "target", "track"].contains(line.mark ?? "") {
      for (from, to) in line.strokes {
        let stroke = Box(
          left: min(from.x, to.x), right: max(from.x, to.x) + 1, top: min(from.y, to.y), bottom: max(from.y, to.y) + 1)
        for word in words { #expect(!word.box.overlaps(stroke), "a line crosses “\(word.text)”") }
      }
    }
    for line in parsed.elements where ["grid", "zero-line"].contains(line.mark ?? "") {
      for (from, to) in line.strokes {
        let stroke = Box(left: from.x - 0.6, right: from.x + 0.6, top: min(from.y, to.y), bottom: max(from.y, to.y))
        for word in words where word.mark == "label" || word.mark == "tick" {
          #expect(!word.box.overlaps(stroke), "a line crosses “\(word.text)”")
        }
      }
    }
  }

  @Test(arguments: SampleCharts.all)
  func isAccessibleAndSelfContained(_ sample: SampleChart) throws {
    let document = sample.chart.svg()
    let parsed = try ParsedSVG(document)
    let root = parsed.root
    #expect(root.attributes["role"] == "img")
    #expect(root.attributes["lang"] == sample.chart.caption.language)
    #expect(root.attributes["xml:lang"] == sample.chart.caption.language)
    #expect(root.attributes["viewBox"] == "0 0 720 \(SVGNumber.text(document.height))")
    #expect(root.attributes["font-family"] == "Arial, 'Liberation Sans', Helvetica, sans-serif")
    #expect(parsed.elements.first { $0.name == "title" }?.text == sample.chart.caption.title)
    #expect(parsed.elements.first { $0.name == "desc" }?.text == sample.chart.caption.description)
    let known = SVGElementNames.all
    #expect(parsed.elements.allSatisfy { known.contains($0.name) })
    #expect(parsed.elements.allSatisfy { $0.attributes["style"] == nil && $0.attributes["class"] == nil })
    #expect(parsed.elements.allSatisfy { element in !element.attributes.keys.contains { $0.hasSuffix("href") } })
    #expect(parsed.elements.flatMap(\.attributes.keys).allSatisfy { !$0.hasPrefix("on") })
  }

  @Test(arguments: SampleCharts.all)
  func isTheSameOnEveryRunAndSmall(_ sample: SampleChart) {
    let text = sample.chart.svg().text
    #expect(text == sample.chart.svg().text)
    #expect(text.utf8.count < 40 * 1024)
  }

  @Test func isUsuallyVerySmall() {
    let sizes = SampleCharts.all.map { $0.chart.svg().text.utf8.count }.sorted()
    #expect(sizes[sizes.count / 2] < 12 * 1024)
  }

  @Test(arguments: SampleCharts.all)
  func keepsItsWidthDownToTheNarrowest(_ sample: SampleChart) {
    #expect(sample.chart.svg(theme: .light, width: 500).width == 500)
    #expect(sample.chart.svg(theme: .light, width: 10).width == 320)
    #expect(sample.chart.svg(theme: .light, width: .nan).width == 320)
    #expect(sample.chart.svg(theme: .light, width: 1e300).width == 100_000)
  }

  /// A label that is longer than any space for it keeps its full wording where a pointer finds it.
  @Test(arguments: widths)
  func whatIsCutShortIsKeptAsTooltip(_ width: Double) throws {
    let endless = Array(repeating: "Zusammenarbeit", count: 120).joined(separator: " ")
    let chart = DistributionBarChart(
      caption: SampleCharts.caption("Frage", base: ""), bars: [SampleCharts.bar(endless, 1)], base: 1)
    let label = try #require(try ParsedSVG(chart.svg(width: width)).marks("label").first)
    #expect(label.tooltip == endless)
  }
}

extension ChartContractTests {
  /// One word of ten thousand letters takes no longer than its visible lines.
  @Test(.timeLimit(.minutes(1))) func anEndlessWordIsCutShort() throws {
    let endless = String(repeating: "x", count: 10_000)
    let chart = DistributionBarChart(
      caption: SampleCharts.caption("Frage", base: ""), bars: [SampleCharts.bar(endless, 1)], base: 1)
    let label = try #require(try ParsedSVG(chart.svg(width: 320)).marks("label").first)
    #expect(label.tooltip == endless)
  }
}

/// Every element that a chart may consist of.
private enum SVGElementNames {
  static let all: Set<String> = [
    "svg", "title", "desc", "defs", "pattern", "path", "circle", "text", "tspan", "g", "rect",
  ]
}
