import Foundation
import FoundationXML
import Testing

/// `resonanz chart --kind` on the sample surveys.
@Suite struct ChartKindTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
  }

  private func run(_ survey: String, _ arguments: [String]) throws -> Program.Outcome {
    try program.run(["chart", Program.repository.appending(path: "Surveys/\(survey)").path] + arguments)
  }

  /// A survey, what is drawn of it, and a mark that only that kind of chart has.
  static let drawn: [(survey: String, arguments: [String], mark: String)] = [
    ("kosizu-symposium-2022", ["--kind", "comparison"], "verdict"),
    ("kosizu-symposium-2022", ["--kind", "differences"], "verdict"),
    ("kosizu-symposium-2022", ["--kind", "heat-map"], "cell"),
    ("kosizu-symposium-2022", ["--kind", "key-drivers"], "panel-title"),
    ("kosizu-symposium-2022", ["--kind", "response"], "bar"),
    ("kosizu-symposium-2022", ["--kind", "missing"], "segment"),
    ("dialogue-forum-2025", ["--kind", "changes"], "segment"),
    ("kosizu-symposium-2024", ["years"], "column"),
    ("kosizu-symposium-2024", ["years", "--kind", "histogram"], "column"),
    ("kosizu-symposium-2024", ["grade", "--kind", "small-multiples"], "panel"),
    ("kosizu-symposium-2024", ["grade", "--kind", "likert"], "segment"),
    ("kosizu-symposium-2024", ["grade", "--kind", "distribution"], "bar"),
    ("kosizu-symposium-2024", ["takeaways"], "bar"),
    ("kosizu-symposium-2024", ["takeaways", "--kind", "several-choice"], "bar"),
    ("kosizu-symposium-2024", ["recommend"], "score"),
    ("kosizu-symposium-2024", ["usefulness", "--kind", "groups"], "segment"),
    ("kosizu-symposium-2024", ["statements"], "segment"),
    ("kosizu-symposium-2024", ["statements", "--kind", "heat-map"], "cell"),
  ]

  @Test(arguments: drawn.indices)
  func drawsTheKindThatIsAskedFor(_ index: Int) throws {
    let (survey, arguments, mark) = Self.drawn[index]
    let outcome = try run(survey, arguments)
    #expect(outcome.status == 0 && outcome.messages.isEmpty, "\(outcome.messages)")
    #expect(XMLParser(data: outcome.output).parse())
    #expect(outcome.text.contains("data-mark=\"\(mark)\""), "\(arguments)")
    #expect(outcome.output.count < 40 * 1024)
    let source = outcome.text.contains("Quelle: ") || outcome.text.contains("Source: ")
    #expect(source && outcome.text.contains("nthetische Daten.") != outcome.text.contains("Synthetic data."))
  }

  /// Where nothing is named, the answers themselves are drawn: the same chart as the kind that suits them best.
  @Test(arguments: [
    ("takeaways", "several-choice"), ("recommend", "recommendation"), ("grade", "distribution"), ("years", "histogram"),
    ("statements", "likert"),
  ])
  func withoutAKindTheAnswersAreDrawn(question: String, kind: String) throws {
    let survey = "kosizu-symposium-2024"
    #expect(try run(survey, [question]).output == run(survey, [question, "--kind", kind]).output)
  }

  /// Each explanation says what there is instead.
  @Test(arguments: [
    (
      ["years", "--kind", "likert"],
      "`years` cannot be drawn as `likert`, or nothing of it is released; it can be drawn as"
    ),
    (
      ["takeaway-text"],
      "the answers to `takeaway-text` are of the kind text, which has no chart; it can be drawn with `--kind` as `missing`"
    ),
    (["nothing"], "there is no question or battery `nothing`; there are `side`, `years`"),
    (["--kind", "changes"], "the survey as a whole cannot be drawn as `changes`"),
  ])
  func saysWhatCanBeDrawnInstead(arguments: [String], message: String) throws {
    let outcome = try run("kosizu-symposium-2024", arguments)
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
  }

  @Test func aSubjectOrAKindIsNeeded() throws {
    let outcome = try run("kosizu-symposium-2024", [])
    #expect(outcome.status == 64 && outcome.messages.contains("name a QUESTION, or a --kind of chart"))
  }

  /// Of four groups two are withheld, each with its reason in words in the place of a figure.
  @Test func withheldGroupsAreHatchedAndSayWhy() throws {
    let text = try run("kosizu-symposium-2024", ["usefulness", "--kind", "groups"]).text
    #expect(text.ranges(of: "data-mark=\"row\"").count == 4)
    #expect(text.ranges(of: "data-mark=\"withheld\"").count == 2)
    #expect(text.contains("Gruppe zum Schutz der Befragten zurückgehalten"))
    #expect(text.contains("Verteilung zum Schutz der Befragten zurückgehalten"))
  }
}
