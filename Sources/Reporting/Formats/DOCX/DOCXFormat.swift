import Charting
import ExternalPrograms
import SurveyModel

/// A Word document, made by pandoc from its own document model and our reference document; charts are pictures by librsvg.
///
/// Pandoc 2.17 embeds an SVG without the picture that older programs need beside it, so charts are PNG files.
package struct DOCXFormat: ReportFormat {
  package let name = "docx"
  package let fileExtension = "docx"
  package let needsPrograms = true

  /// Pixels for each user unit: about 240 to the inch on paper.
  private static let zoom = 2

  /// Creates the format.
  package init() {}

  package func render(_ document: ReportDocument) throws -> [UInt8] {
    let pandoc = try ExternalProgram("pandoc", package: "pandoc")
    let converter = try ExternalProgram("rsvg-convert", package: "librsvg2-bin")
    let folder = try TemporaryFolder()
    let reference = try folder.write(PackageResources.reference_docx, to: "reference.docx")
    for figure in document.figures {
      let picture = try converter.run(["--zoom=\(Self.zoom)"], input: Array(figure.bareDrawing.text.utf8))
      _ = try folder.write(picture, to: PandocDocument.pictureName(of: figure))
    }
    let version = try PandocVersion(program: pandoc)
    return try pandoc.run(
      [
        "--from=json", "--to=docx", "--output=-", "--reference-doc=\(reference)", "--resource-path=\(folder.path)",
      ],
      input: Array(PandocDocument(document, version: version).json.text.utf8),
      // The moment of making would stand in the file.
      environment: ["SOURCE_DATE_EPOCH": String(Self.seconds(document.date))])
  }

  /// The seconds from 1970 to the beginning of a day; 0 where there is none.
  private static func seconds(_ date: String?) -> Int {
    let parts = date?.split(separator: "-").compactMap { Int($0) } ?? []
    guard parts.count == 3, let day = CalendarDay(year: parts[0], month: parts[1], day: parts[2]) else { return 0 }
    return max(0, Int(day.daysSinceEpoch)) * 86_400
  }
}
