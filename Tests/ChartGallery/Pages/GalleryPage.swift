import Charting

/// A page of the gallery: an HTML file without script that refers to nothing but the other pages.
public struct GalleryPage: Sendable {
  /// The name of its file: `diverging-likert.html`.
  public let fileName: String
  /// Its text.
  public let text: String
}

extension Gallery {
  /// Every page: the overview, and one page a chart.
  ///
  /// O(number of charts × number of cases) drawings.
  public static var pages: [GalleryPage] { [overview] + charts.map(page(of:)) }

  /// A page with the frame that all pages share.
  ///
  /// - Parameter header: What stands above the main part, the heading of the page included.
  static func page(fileName: String, title: String, header: [String], main: [String]) -> GalleryPage {
    let lines =
      [
        "<!DOCTYPE html>",
        "<html lang=\"en\">",
        "<head>",
        "<meta charset=\"utf-8\">",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
        "<meta name=\"color-scheme\" content=\"light dark\">",
        "<title>\(HTMLText.escaped(title))</title>",
        "<style>",
        GalleryStyle.text,
        SVGDocument.readingStyle,
        "</style>",
        "</head>",
        "<body>",
        "<a class=\"skip\" href=\"#main\">Skip to the charts</a>",
        "<header>",
      ] + header + ["</header>", "<main id=\"main\">"] + main + [
        "</main>", "<footer><p>All data are synthetic.</p></footer>", "</body>", "</html>", "",
      ]
    return GalleryPage(fileName: fileName, text: lines.joined(separator: "\n"))
  }
}
