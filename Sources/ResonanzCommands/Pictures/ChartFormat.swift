import ArgumentParser
import Foundation

/// The formats of a chart that stands alone.
enum ChartFormat: String, ExpressibleByArgument, CaseIterable {
  /// Text that every browser draws at any size.
  case svg
  /// Pixels, for slides and messages.
  case png
  /// A page of the size of the chart, for print.
  case pdf

  /// The format that a file's name ends with; `nil` where it is none of these.
  init?(path: String) { self.init(rawValue: (path as NSString).pathExtension.lowercased()) }
}
