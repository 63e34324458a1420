import Foundation

/// A folder for files that a program must find by their names; gone with its last user.
package final class TemporaryFolder {
  private let url: URL

  /// The path of the folder.
  package var path: String { url.path }

  /// Creates a folder that only the own user can look into.
  ///
  /// - Throws: an error of the system.
  package init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("resonanz-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file and returns its path.
  ///
  /// - Throws: an error of the system, as where the disk is full.
  package func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = url.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    return file.path
  }
}
