import Charting

extension Gallery {
  /// The page that leads to all others.
  static var overview: GalleryPage {
    let introduction = """
      Every chart of Charting, a Swift library that draws survey figures as accessible SVG. Each page shows one chart with \
      ordinary and with awkward data.
      """
    return page(
      fileName: "index.html", title: "Gallery of charts",
      header: ["<h1>Gallery of charts</h1>", "<p>\(HTMLText.escaped(introduction))</p>"],
      main: charts.flatMap(entry))
  }

  private static func entry(_ chart: GalleryChart) -> [String] {
    [
      "<section aria-labelledby=\"\(chart.name)\">",
      "<h2 id=\"\(chart.name)\"><a href=\"\(chart.name).html\">\(HTMLText.escaped(chart.title))</a></h2>",
      "<p>\(HTMLText.escaped(chart.purpose))</p>",
      figure(chart.chart(.normal).svg(theme: .light, width: 560), identifier: "\(chart.name)-normal"),
      "</section>",
    ]
  }
}
