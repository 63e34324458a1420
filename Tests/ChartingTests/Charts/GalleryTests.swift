import ChartGallery
import Foundation
import Testing

/// What the program draws today is what lies in Reports/gallery, byte for byte.
///
/// A change that is meant is taken over by `scripts/gallery`, and looked at before it is committed.
@Suite struct GalleryTests {
  private static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Reports/gallery")

  @Test func committedPagesAreWhatIsDrawn() throws {
    let pages = Gallery.pages
    for page in pages {
      let committed = FileManager.default.contents(atPath: Self.folder.appendingPathComponent(page.fileName).path)
      #expect(
        committed == Data(page.text.utf8),
        "Reports/gallery/\(page.fileName) is not what is drawn; run scripts/gallery and look at the difference")
    }
    #expect(Set(try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)) == Set(pages.map(\.fileName)))
  }

  @Test func everyChartHasAPageOfItsOwn() {
    #expect(Set(Gallery.charts.map(\.name)).count == Gallery.charts.count)
    #expect(Gallery.charts.allSatisfy { !$0.title.isEmpty && !$0.purpose.isEmpty })
  }

  @Test(arguments: Gallery.charts.map(\.name))
  func identifiersOfAPageAreUnique(_ name: String) throws {
    let page = try #require(Gallery.pages.first { $0.fileName == "\(name).html" })
    let identifiers = page.text.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(identifiers.count >= 3 * GalleryCase.allCases.count)
    #expect(Set(identifiers).count == identifiers.count)
  }
}
