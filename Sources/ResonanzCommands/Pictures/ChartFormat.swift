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
  init?(path: String) { self.init(rawValue: Self.ending(of: path)) }

  /// What a file's name ends with where that is none of these formats; `nil` for a name without an ending.
  static func foreignEnding(of path: String) -> String? {
    let ending = ending(of: path)
    return ending.isEmpty || ChartFormat(rawValue: ending) != nil ? nil : ending
  }

  private static func ending(of path: String) -> String { (path as NSString).pathExtension.lowercased() }
}
