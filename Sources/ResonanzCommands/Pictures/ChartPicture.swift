import Charting
import ExternalPrograms
import Reporting

/// Makes the bytes of a picture file from a chart; PNG and PDF through librsvg.
struct ChartPicture {
  private let format: ChartFormat
  private let scale: Double
  private let converter: ExternalProgram?

  /// Prepares for a format.
  ///
  /// - Parameter scale: the pixels of a PNG for each user unit.
  /// - Throws: `ExternalProgramError` where the format needs a program that is not there.
  init(format: ChartFormat, scale: Double) throws {
    self.format = format
    self.scale = scale
    converter = format == .svg ? nil : try ExternalProgram("rsvg-convert", package: "librsvg2-bin")
  }

  /// The chart as a file; the same bytes for the same chart, program and fonts.
  ///
  /// - Throws: `ExternalProgramError`.
  func bytes(of figure: ReportFigure) throws -> [UInt8] {
    let text = Array(figure.drawing.text.utf8)
    guard let converter else { return text }
    switch format {
    case .svg: return text
    case .png:
      let picture = try converter.run(["--format=png", "--zoom=\(scale)"], input: text)
      guard let marked = ChartMark.added(toPNG: picture, description: figure.alternativeText) else {
        throw ExternalProgramError.failed(name: converter.name, reason: "what it wrote is no PNG")
      }
      return marked
    case .pdf:
      // The day of making would stand in the file.
      let picture = try converter.run(["--format=pdf"], input: text, environment: ["SOURCE_DATE_EPOCH": "0"])
      guard picture.starts(with: "%PDF-".utf8) else {
        throw ExternalProgramError.failed(name: converter.name, reason: "what it wrote is no PDF")
      }
      return ChartMark.added(toPDF: picture)
    }
  }
}
