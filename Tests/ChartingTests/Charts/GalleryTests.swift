import Foundation
import Testing

@testable import Charting

/// Writes every sample in four widths, and 720 wide in every theme, to the folder that `CHARTING_GALLERY` names, to be looked at.
@Suite struct GalleryTests {
  private static let folder = ProcessInfo.processInfo.environment["CHARTING_GALLERY"]

  @Test(.enabled(if: folder != nil, "set CHARTING_GALLERY to a folder to write the gallery"))
  func writesEverySample() throws {
    let folder = URL(fileURLWithPath: try #require(Self.folder), isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for sample in SampleCharts.all {
      let drawings =
        [320, 480, 720, 1440].map { ("\($0)", Theme.light, $0) } + Theme.named.map { ($0.name, $0.theme, 720) }
      for (suffix, theme, width) in drawings {
        let text = sample.chart.svg(theme: theme, width: Double(width)).text
        let file = folder.appendingPathComponent("\(sample.name)-\(suffix).svg")
        try Data(text.utf8).write(to: file)
        #expect(try Data(contentsOf: file).count == text.utf8.count)
      }
    }
  }
}
