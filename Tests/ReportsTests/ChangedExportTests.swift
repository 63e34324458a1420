import EvaluationPipeline
import Foundation
import Testing

@testable import ResonanzCommands

/// Figures that would rest on two versions of a file are not given.
@Suite struct ChangedExportTests {
  @Test(arguments: [false, true]) func anExportThatChangesWhileItIsReadIsNamed(changes: Bool) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "resonanz-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    let records = (0..<20).map { "\(["Police", "Community"][$0 % 2]),\($0 % 5)\n" }
    try Data(("Side,Food\n" + records.joined()).utf8).write(to: file)
    func evaluate() throws {
      _ = try Evaluation(inputs: [file.path]).run { _, _ in
        if changes { try Data(("Side,Food\n" + records.dropLast().joined()).utf8).write(to: file) }
      }
    }
    if changes {
      let failure = try #require(throws: CommandFailure.self) { try evaluate() }
      #expect(
        failure.message
          == "\(file.path): the file was changed while it was read; wait until it is complete, then try again")
      #expect(failure.code == CommandFailure.failure)
    } else {
      #expect(throws: Never.self) { try evaluate() }
    }
  }
}
