import Foundation

/// A file that is written piece by piece beside its place, and renamed when it is complete; nothing of it stays where the
/// program is stopped before.
final class PartialFile {
  private let final: URL
  private let partial: URL
  private let handle: FileHandle

  /// Begins a file; its folder is made where it does not exist.
  ///
  /// - Throws: `FileOutputError`.
  init(path: String) throws {
    final = URL(fileURLWithPath: path)
    let folder = final.deletingLastPathComponent()
    partial = folder.appendingPathComponent(".\(final.lastPathComponent).partial")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      UnfinishedFile.begin(partial.path)
      try Data().write(to: partial)
      handle = try FileHandle(forWritingTo: partial)
    } catch {
      UnfinishedFile.end()
      throw FileOutputError.refused(path: path, reason: FileOutputError.reason(error))
    }
  }

  /// Adds a text.
  ///
  /// - Throws: `FileOutputError`.
  func write(_ text: String) throws {
    do {
      try handle.write(contentsOf: Data(text.utf8))
    } catch {
      throw FileOutputError.refused(path: final.path, reason: FileOutputError.reason(error))
    }
  }

  /// Puts the file in its place.
  ///
  /// - Throws: `FileOutputError`; a file already there stays as it is.
  func finish() throws {
    guard rename(partial.path, final.path) == 0 else {
      throw FileOutputError.refused(path: final.path, reason: String(cString: strerror(errno)))
    }
    UnfinishedFile.end()
  }

  /// Removes what was written, where it was not put in its place.
  func discard() {
    unlink(partial.path)
    UnfinishedFile.end()
  }
}
