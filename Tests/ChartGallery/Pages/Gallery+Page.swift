import Charting

extension Gallery {
  /// The page of a chart: all its cases, and the ordinary one in every theme and narrow.
  static func page(of chart: GalleryChart) -> GalleryPage {
    let cases = GalleryCase.allCases.map { "<li><a href=\"#\($0.rawValue)\">\($0.title)</a></li>" }
    return page(
      fileName: "\(chart.name).html", title: "\(chart.title) – Gallery of charts",
      header: [
        "<nav aria-label=\"Gallery\"><ul><li><a href=\"index.html\">Gallery of charts</a></li></ul></nav>",
        "<h1>\(HTMLText.escaped(chart.title))</h1>",
        "<p>\(HTMLText.escaped(chart.purpose))</p>",
        "<nav aria-label=\"Cases\"><ul>\(cases.joined())</ul></nav>",
      ],
      main: GalleryCase.allCases.flatMap { section(of: chart, $0) })
  }

  private static func section(of chart: GalleryChart, _ sample: GalleryCase) -> [String] {
    let name = sample.rawValue
    let drawing = chart.chart(sample)
    return [
      "<section aria-labelledby=\"\(name)\">",
      "<h2 id=\"\(name)\">\(sample.title)</h2>",
      figure(drawing.svg(), identifier: name),
    ] + (sample == .normal ? variants(of: drawing) : []) + ["</section>"]
  }

  private static func variants(of drawing: any Chart) -> [String] {
    let themes = Theme.named.filter { $0.name != "light" }.flatMap { name, theme in
      ["<h3>Theme: \(name)</h3>", figure(drawing.svg(theme: theme, width: 720), identifier: "normal-\(name)")]
    }
    return themes + ["<h3>Narrow</h3>", figure(drawing.svg(theme: .light, width: 320), identifier: "normal-narrow")]
  }

  /// A drawing as part of a page.
  ///
  /// - Parameter identifier: What no other drawing of the page is called.
  static func figure(_ drawing: SVGDocument, identifier: String) -> String {
    "<figure>\n\(drawing.interactive(identifierPrefix: identifier))</figure>"
  }
}
