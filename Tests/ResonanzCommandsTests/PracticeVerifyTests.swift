import Foundation
import Testing

/// `resonanz practice verify` on the committed evidence, as it is and changed by hand.
@Suite struct PracticeVerifyTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
  }

  private func report(_ language: String) throws -> String {
    let file = Program.repository.appending(path: "Reports/kosizu/report.\(language).md")
    return try String(contentsOf: file, encoding: .utf8)
  }

  @Test(arguments: ["de", "en"])
  func whatWasWrittenFits(_ language: String) throws {
    try folder.write(Array(try report(language).utf8), to: "report.\(language).md")
    let outcome = try program.run(["practice", "verify", "report.\(language).md"])
    #expect(outcome.status == 0 && outcome.messages.isEmpty, "\(outcome.messages)")
  }

  /// 62 of the 86 who graded the symposium of 2024 chose one of the two best grades; every table that says so is changed.
  @Test(arguments: ["de", "en"])
  func aTableChangedAfterwardsIsNamedWithTheSentence(_ language: String) throws {
    let lines = try report(language).split(separator: "\n", omittingEmptySubsequences: false)
    let changed = lines.map { $0.hasPrefix("|") ? $0.replacing("62", with: "63") : $0 }.joined(separator: "\n")
    try folder.write(Array(changed.utf8), to: "report.\(language).md")
    let outcome = try program.run(["practice", "verify", "report.\(language).md"])
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.messages.contains("[2·grade]: `62` does not stand in the section"), "\(outcome.messages)")
  }

  @Test func aReportThatIsNotThereIsSaid() throws {
    #expect(try program.run(["practice", "verify", "none.md"]).status != 0)
  }
}
