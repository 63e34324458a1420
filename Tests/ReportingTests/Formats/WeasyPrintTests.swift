import ExternalPrograms
import Foundation
import Testing

@testable import Reporting

/// Where the program that makes PDF files is looked for.
@Suite struct WeasyPrintTests {
  /// A folder with programs that answer with a version, removed after the test.
  private final class Programs {
    let folder = FileManager.default.temporaryDirectory.appending(path: "resonanz-\(UUID().uuidString)")

    func add(_ path: String, version: String) throws -> String {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("#!/bin/sh\necho WeasyPrint version \(version)\n".utf8).write(to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
      return file.path
    }

    deinit { try? FileManager.default.removeItem(at: folder) }
  }

  private static func version(_ program: ExternalProgram) throws -> String {
    String(decoding: try program.run(["--version"]), as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines).split(separator: " ").last.map(String.init) ?? ""
  }

  @Test func theEnvironmentComesFirstThenTheBuildFolderThenTheSearchPath() throws {
    let programs = Programs()
    let named = try programs.add("anywhere/wp", version: "70.1")
    _ = try programs.add(".build/python/bin/weasyprint", version: "70.2")
    _ = try programs.add("bin/weasyprint", version: "71.0")
    let path = programs.folder.appending(path: "bin").path
    let built = programs.folder.appending(path: ".build/debug")
    let elsewhere = programs.folder.appending(path: "elsewhere")
    func found(_ environment: [String: String], _ executable: URL) throws -> String {
      try Self.version(try WeasyPrint.program(environment: environment, executable: executable))
    }
    #expect(try found([WeasyPrint.variable: named, "PATH": path], built) == "70.1")
    #expect(try found(["PATH": path], built) == "70.2")
    #expect(try found(["PATH": path], elsewhere) == "71.0")
    #expect(try found([WeasyPrint.variable: "", "PATH": path], elsewhere) == "71.0")
  }

  @Test func oneThatIsMissingOrTooOldIsNamedWithWhatToDo() throws {
    let programs = Programs()
    let old = try programs.add("bin/weasyprint", version: "57.2")
    let cases: [[String: String]] = [
      ["PATH": "/nowhere"], ["PATH": (old as NSString).deletingLastPathComponent],
      [WeasyPrint.variable: "/nowhere/weasyprint"],
    ]
    for environment in cases {
      let error = try #require(throws: ExternalProgramError.self) {
        try WeasyPrint.program(environment: environment, executable: programs.folder)
      }
      #expect(error.description.contains("pipx install 'weasyprint>=70'"), "\(error)")
      #expect(error.description.contains("RESONANZ_WEASYPRINT"), "\(error)")
    }
  }
}
