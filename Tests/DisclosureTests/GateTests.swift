import Foundation
import Testing

/// No way round the gate: what emitters take can be made in `Disclosure` alone, and they cannot see what went in.
@Suite struct GateTests {
  /// An initialiser that is not declared `package` is out of reach of other modules; the compiler sees to the rest.
  @Test func onlyThePolicyCanBeMadeOutside() throws {
    for (file, text) in try sources(of: "Disclosure") where file != "DisclosurePolicy.swift" {
      #expect(!text.contains(/(package|public|open)\s+(static\s+var|init)\b/), "\(file)")
      #expect(!text.contains(/\b(Decodable|Codable|@usableFromInline|@inlinable)\b/), "\(file)")
    }
  }

  @Test func oneFunctionOpensIt() throws {
    let doors = try sources(of: "Disclosure").flatMap { file, text in
      text.matches(of: /package\s+(?:static\s+)?func\s+(\w+)/).map { "\(file) \($0.1)" }
    }
    #expect(doors == ["DisclosureControl.swift release"])
  }

  @Test(arguments: ["Reporting", "Charting"])
  func emittersDoNotSeeUnprotectedFigures(target: String) throws {
    for (file, text) in try sources(of: target) {
      #expect(
        !text.contains(/(?m)^\s*(@\w+\s+|\w+\s+)*import\s+(\w+\s+)?(Aggregation|ResponseImport|CSVReading)\b/),
        "\(file)")
    }
  }

  /// The Swift files of a target, by name.
  private func sources(of target: String) throws -> [(file: String, text: String)] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/\(target)")
    let files = FileManager.default.enumerator(at: root.standardizedFileURL, includingPropertiesForKeys: nil)
    let found = (files?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    try #require(!found.isEmpty)
    return try found.sorted { $0.path < $1.path }.map {
      ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8))
    }
  }
}
