import Foundation

/// Where the real exports lie.
enum RealExports {
  static let folder = Program.repository.deletingLastPathComponent().appending(path: "shared/data")
  static var isFolderThere: Bool { FileManager.default.fileExists(atPath: folder.path) }
}
