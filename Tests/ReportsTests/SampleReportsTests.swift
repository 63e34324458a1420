import EvaluationPipeline
import Foundation
import Testing

@testable import ResonanzCommands

/// What the program writes for the samples today is what lies in Reports/, byte for byte.
///
/// A change that is meant is taken over by `scripts/reports`, and its difference is read before it is committed.
@Suite struct SampleReportsTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test(arguments: ["kosizu-symposium-2022", "kosizu-symposium-2024", "dialogue-forum-2025"])
  func committedReportIsWhatTheProgramWrites(name: String) throws {
    let survey = Self.root.appendingPathComponent("Surveys/\(name)").path
    let folder = Self.root.appendingPathComponent("Reports/\(name)")
    let material = try Evaluation(inputs: [survey]).run().material
    let files = try ReportArguments.output(
      of: material, languages: [.main(of: material)], formats: ReportArguments.FormatList.standard.names
    ).files
    for file in files {
      let committed = FileManager.default.contents(atPath: folder.appendingPathComponent(file.path).path)
      let line = Self.firstDifference(file.bytes, committed.map { Array($0) } ?? [])
      #expect(
        committed.map { Array($0) == file.bytes } == true,
        "Reports/\(name)/\(file.path) differs from line \(line) on; run scripts/reports and read the difference")
    }
    let charts = try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("charts").path)
    #expect(Set(charts.map { "charts/\($0)" }) == Set(files.map(\.path).filter { $0.hasPrefix("charts/") }))
    #expect(charts.count >= (name == "kosizu-symposium-2024" ? 8 : 5))
  }

  private static func firstDifference(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var line = 1
    for (first, second) in zip(left, right) {
      guard first == second else { break }
      if first == UInt8(ascii: "\n") { line += 1 }
    }
    return line
  }
}
