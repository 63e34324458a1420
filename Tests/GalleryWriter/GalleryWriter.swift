import ChartGallery
import Charting
import Foundation

/// Writes the gallery: `resonanz-gallery pages FOLDER` its pages, `resonanz-gallery drawings FOLDER` every drawing as a file.
@main struct GalleryWriter {
  /// The narrowest drawing, the printable width of A4 in CSS pixels, the usual and a wide one.
  private static let widths = [320, 680, 720, 1440]

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let what = arguments.first, let folder = arguments.last, arguments.count == 2,
      ["pages", "drawings"].contains(what)
    else {
      FileHandle.standardError.write(Data("usage: resonanz-gallery pages|drawings FOLDER\n".utf8))
      exit(64)
    }
    let files = what == "pages" ? Gallery.pages.map { ($0.fileName, $0.text) } : drawings
    let root = URL(fileURLWithPath: folder, isDirectory: true)
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: root.appendingPathComponent(name)) }
  }

  /// Named `CHART.CASE.THEME.WIDTH.svg`.
  private static var drawings: [(String, String)] {
    Gallery.charts.flatMap { chart in
      GalleryCase.allCases.flatMap { sample in
        let drawing = chart.chart(sample)
        return Theme.named.flatMap { name, theme in
          widths.map { width in
            (
              "\(chart.name).\(sample.rawValue).\(name).\(width).svg",
              drawing.svg(theme: theme, width: Double(width)).text
            )
          }
        }
      }
    }
  }
}
