import Foundation

/// Why a result cannot be written.
enum FileOutputError: Error, CustomStringConvertible {
  /// The system refused.
  case refused(path: String, reason: String)
  /// There is something that would be lost.
  case exists(path: String)

  var description: String {
    switch self {
    case .refused(let path, let reason):
      "\(path): cannot be written: \(reason); choose another place, or check that its folder may be written to"
    case .exists(let path): "\(path): is there already; move it away or choose another folder"
    }
  }

  /// What the system says about its error.
  static func reason(_ error: any Error) -> String {
    (error as NSError).localizedFailureReason ?? (error as NSError).localizedDescription
  }
}

/// A file to be written.
struct OutputFile {
  /// The path below the folder.
  let path: String
  /// What stands in it.
  let bytes: [UInt8]
}

/// A folder that results are written to: each file beside its place first, then renamed, so that no half file replaces a
/// good one.
struct OutputFolder {
  /// The path of the folder.
  let path: String

  /// Writes files by their paths below the folder; all are written before the first is put in place.
  ///
  /// - Throws: `FileOutputError`; files already in place stay as they are.
  func write(_ files: [OutputFile]) throws {
    var written: [(partial: URL, final: URL)] = []
    do {
      for file in files {
        let final = URL(fileURLWithPath: path).appendingPathComponent(file.path)
        let folder = final.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let partial = folder.appendingPathComponent(".\(final.lastPathComponent).partial")
        written.append((partial, final))
        try Data(file.bytes).write(to: partial)
        // A folder where the file belongs would stop the renaming half-way.
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: final.path, isDirectory: &isFolder), isFolder.boolValue {
          throw FileOutputError.refused(path: final.path, reason: "there is a folder of that name")
        }
      }
      for file in written where rename(file.partial.path, file.final.path) != 0 {
        throw FileOutputError.refused(path: file.final.path, reason: String(cString: strerror(errno)))
      }
    } catch {
      for file in written { try? FileManager.default.removeItem(at: file.partial) }
      throw error as? FileOutputError ?? .refused(path: path, reason: FileOutputError.reason(error))
    }
  }

  /// Writes one file at a path in the same way.
  ///
  /// - Throws: `FileOutputError`.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let url = URL(fileURLWithPath: path)
    let file = OutputFile(path: url.lastPathComponent, bytes: bytes)
    try OutputFolder(path: url.deletingLastPathComponent().path).write([file])
  }

  /// Writes a chart at a path; only a chart of this program is overwritten, no export and nothing else of a person's.
  ///
  /// - Throws: `FileOutputError`.
  static func writeChart(_ bytes: [UInt8], to path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) || isChart(path) else {
      throw FileOutputError.exists(path: path)
    }
    try write(bytes, to: path)
  }

  /// Whether a file carries the mark of a chart of this program.
  private static func isChart(_ path: String) -> Bool {
    let type = (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
    guard type == .typeRegular, let bytes = FileManager.default.contents(atPath: path) else { return false }
    return ChartMark.isThere(in: bytes)
  }

  /// Removes charts that an earlier report left in a folder below and that are no longer in it.
  ///
  /// Only files that carry the mark of a chart of this program are touched.
  ///
  /// - Throws: `FileOutputError`.
  func removeCharts(in folder: String, except names: Set<String>) throws {
    let url = URL(fileURLWithPath: path).appendingPathComponent(folder)
    guard let found = try? FileManager.default.contentsOfDirectory(atPath: url.path) else { return }
    for name in found where name.hasSuffix(".svg") && !names.contains(name) {
      let file = url.appendingPathComponent(name)
      guard Self.isChart(file.path) else { continue }
      do {
        try FileManager.default.removeItem(at: file)
      } catch {
        throw FileOutputError.refused(path: file.path, reason: FileOutputError.reason(error))
      }
    }
  }
}
