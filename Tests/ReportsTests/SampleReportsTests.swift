import EvaluationPipeline
import Foundation
import Reporting
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
    let material = try Evaluation(inputs: [survey]).run().material
    let charts = try compare(.event(material), languages: [.main(of: material)], in: name)
    #expect(charts.count >= (name == "kosizu-symposium-2024" ? 8 : 5))
  }

  @Test func committedEvidenceIsWhatTheProgramWrites() throws {
    let path = Self.root.appendingPathComponent("Surveys/kosizu/practice.yaml").path
    let charts = try compare(
      .practice(PracticeEvaluation(path: path).run()), languages: [.german, .english], in: "kosizu")
    #expect(charts.count >= 60)
  }

  /// Compares what is written of a subject with a folder in Reports/, and returns the names of the charts.
  private func compare(_ report: ReportSubject, languages: [ReportLanguage], in name: String) throws -> Set<String> {
    let folder = Self.root.appendingPathComponent("Reports/\(name)")
    let files = try ReportArguments.output(
      of: report, length: .short, languages: languages, formats: ReportArguments.FormatList.standard.names
    ).files
    for file in files {
      let committed = FileManager.default.contents(atPath: folder.appendingPathComponent(file.path).path)
      let line = Self.firstDifference(file.bytes, committed.map { Array($0) } ?? [])
      #expect(
        committed.map { Array($0) == file.bytes } == true,
        "Reports/\(name)/\(file.path) differs from line \(line) on; run scripts/reports and read the difference")
    }
    let charts = Set(files.map(\.path).filter { $0.hasPrefix("charts/") })
    let there = try FileManager.default.subpathsOfDirectory(atPath: folder.appendingPathComponent("charts").path)
    #expect(Set(there.filter { $0.hasSuffix(".svg") }.map { "charts/\($0)" }) == charts)
    return charts
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
