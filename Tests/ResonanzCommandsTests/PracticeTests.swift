import Foundation
import Testing

/// `resonanz practice check` and `init`.
@Suite struct PracticeTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
  }

  @Test(arguments: ["Surveys/kosizu", "Surveys/kosizu/", "Surveys/kosizu/practice.yaml"])
  func theSampleFitsItsForm(path: String) throws {
    let outcome = try program.run(["practice", "check", Program.repository.appending(path: path).path, "--strict"])
    #expect(outcome.status == 0 && outcome.messages.isEmpty)
    #expect(outcome.text.hasSuffix("practice.yaml: fits the RAN Collection practice template, with 3 event(s)\n"))
  }

  /// The sample with two sentences too many, one theme and an event that is not there.
  @Test func allFaultsAreNamedTogether() throws {
    let sample = try String(
      contentsOf: Program.repository.appending(path: "Surveys/kosizu/practice.yaml"), encoding: .utf8)
    let words = Array(repeating: "word", count: 301 - 114).joined(separator: " ")
    let broken = sample.replacing(
      "approach of their own turns to its office and works it out there.",
      with: "approach of their own turns to its office and works it out there. \(words)"
    )
    .replacing("[multi-agency-cooperation, deradicalisation-disengagement]", with: "[multi-agency-cooperation]")
    try folder.write(Array(broken.utf8), to: "walk/practice.yaml")
    for event in ["kosizu-symposium-2022", "dialogue-forum-2025"] { try folder.write([], to: "\(event)/survey.yaml") }
    let outcome = try program.run("practice", "check", "walk")
    #expect(outcome.status == 65 && outcome.output.isEmpty)
    let lines = outcome.messages.split(separator: "\n")
    #expect(lines.count == 3, "\(outcome.messages)")
    #expect(outcome.messages.contains(": `description` (en) has 301 words, 1 word over the limit of 300"))
    #expect(outcome.messages.contains(": `key-themes` has 1 of the list; choose exactly 2 of"))
    #expect(outcome.messages.contains(": there is no `../kosizu-symposium-2024/survey.yaml`"))
    #expect(lines.allSatisfy { $0.contains("walk/practice.yaml:") })
  }

  @Test func warningsAreErrorsOnlyWhereThatIsWanted() throws {
    let file = try String(
      contentsOf: Program.repository.appending(path: "Surveys/kosizu/practice.yaml"), encoding: .utf8)
    try folder.write(
      Array(file.replacing("kosizu@example.org", with: "erika.mustermann@example.org").utf8), to: "a/practice.yaml")
    for event in ["kosizu-symposium-2022", "kosizu-symposium-2024", "dialogue-forum-2025"] {
      try folder.write([], to: "\(event)/survey.yaml")
    }
    let advised = try program.run("practice", "check", "a")
    #expect(advised.status == 0)
    #expect(advised.messages.hasPrefix("warning: a/practice.yaml:"))
    #expect(!advised.messages.contains("mustermann"), "an address is not repeated")
    #expect(advised.text.hasSuffix("and 1 warning(s) above\n"))
    #expect(try program.run("practice", "check", "a", "--strict").status == 65)
  }

  @Test(arguments: ["en", "de"]) func aFreshFileSaysWhatIsMissing(language: String) throws {
    let made = try program.run("practice", "init", "Surveys/my practice", "--language", language)
    #expect(made.status == 0 && made.output.isEmpty)
    #expect(made.messages.hasPrefix("Surveys/my practice/practice.yaml: written"), "\(made.messages)")
    let text = try folder.text(of: "Surveys/my practice/practice.yaml")
    #expect(text.contains("\nid: 'my practice'\n") && text.contains("\nlanguages: [\(language)]\n"))
    let checked = try program.run("practice", "check", "Surveys/my practice")
    #expect(checked.status == 65)
    #expect(checked.messages.split(separator: "\n").count == 15)
    let again = try program.run("practice", "init", "Surveys/my practice")
    #expect(again.status == 1 && again.messages.contains("is there already"))
    #expect(try folder.text(of: "Surveys/my practice/practice.yaml") == text, "nothing is overwritten")
  }

  @Test func aFormOfOnesOwnStandsBesideTheFile() throws {
    let form = "resonanz: 1\ntemplate: t\ntitle: My form\nfields: [{id: motto, label: Motto, kind: text, words: 2}]\n"
    try folder.write(Array(form.utf8), to: "a/forms/mine.yaml")
    let file =
      "resonanz: 1\nid: a\ntemplate: forms/mine.yaml\nlanguages: [en]\nevaluation: internal\nevents: [../e]\nfields: {motto: two words}\n"
    try folder.write(Array(file.utf8), to: "a/practice.yaml")
    try folder.write([], to: "e/survey.yaml")
    let outcome = try program.run("practice", "check", "a")
    #expect(outcome.text == "a/practice.yaml: fits the My form, with 1 event(s)\n", "\(outcome.messages)")
  }

  @Test(
    arguments: [
      (["practice", "check", "nowhere"], 1, "resonanz practice init"),
      (["practice", "check", "nowhere.yaml"], 1, "no such file"),
      (["practice", "init", "a", "--template", "ran-collection-2032"], 64, "did you mean `ran-collection-2023`"),
      (["practice", "init", "a", "--language", "fr"], 64, "--language"), (["practice", "init"], 64, "--help"),
    ] as [([String], Int32, String)])
  func saysWhatIsWrong(arguments: [String], status: Int32, message: String) throws {
    let outcome = try program.run(arguments)
    #expect(outcome.status == status)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
    #expect(outcome.output.isEmpty)
    #expect(try folder.files() == [])
  }

  @Test(arguments: ["practice", "form"]) func theReferenceIsPrinted(document: String) throws {
    let outcome = try program.run("schema", document)
    #expect(outcome.status == 0 && outcome.text.hasPrefix("### \(document == "form" ? "template" : "practice")\n"))
  }
}
