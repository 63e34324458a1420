import DefinitionFiles
import PracticeDefinitions
import SurveyModel
import TestSupport
import Testing

@Suite struct PracticeReaderTests {
  @Test(arguments: PracticeFault.shape + PracticeFault.limits + PracticeFault.evidence)
  func namesEveryFaultWithItsLine(broken: PracticeFault) throws {
    let error = try #require(#expect(throws: DefinitionError.self) { try PracticeSample.read(broken.text) })
    #expect(error.description.split(separator: "\n").map(String.init) == broken.expected)
  }

  @Test func theFittingPracticeIsAccepted() throws {
    let reading = try PracticeSample.read(PracticeSample.fitting)
    #expect(reading.warnings == [])
    #expect(reading.practice.fields.map(\.field) == reading.practice.template.fields)
    #expect(reading.practice.field("deliverables")?.value == nil)
    #expect(reading.practice.field("country-of-origin")?.line == 17)
  }

  /// Languages, mailboxes and events are advised upon, and keep nobody from handing in.
  @Test(arguments: [
    ("languages: [en]", "languages: [en, de]", [7, 12, 13, 15], "marked as"),
    (
      "languages: [en]\nfields:\n  name: Walking together", "languages: [en, de]\nfields:\n  name: {en: Walking}",
      [6, 7, 12, 13, 15], "no wording marked as"
    ),
    ("    e-mail: office@example.org", "    e-mail: erika.mustermann@example.org", [20], "mailbox of a person"),
    ("    e-mail: office@example.org", "    e-mail: walking.club@example.org", [], ""),
    ("    e-mail: office@example.org", "    e-mail: info_walks@example.org", [], ""),
    ("    e-mail: office@example.org", "    e-mail: walks2024@example.org", [], ""),
    ("events: [event]", "events: []", [22], "no events"),
  ])
  func advises(line: String, replacement: String, lines: [Int], words: String) throws {
    let text = PracticeSample.fitting.replacing(line, with: replacement)
    let reading = try PracticeSample.read(text)
    #expect(reading.warnings.map { $0.location.line ?? 0 } == lines)
    #expect(reading.warnings.allSatisfy { $0.message.contains(words) })
  }

  @Test func anotherFormNeedsNoCode() throws {
    let text =
      "resonanz: 1\nid: a\ntemplate: form.yaml\nlanguages: [en]\nevaluation: external\nevents: [event]\nfields:\n  motto: "
    let practice = try PracticeSample.read(text + "two words").practice
    #expect(practice.template.id == "small-2030")
    #expect(practice.field("motto")?.value == .text(LocalisedText([("en", "two words")])))
    let error = try #require(#expect(throws: DefinitionError.self) { try PracticeSample.read(text + "a b c d") })
    #expect(error.description == "practice.yaml:8: `motto` has 4 words, 1 word over the limit of 3: shorten it")
    let broken = try #require(
      #expect(throws: DefinitionError.self) {
        try PracticeSample.read(text.replacing("form.yaml", with: "broken.yaml"))
      })
    #expect(broken.faults.allSatisfy { $0.location.file == "broken.yaml" })
  }

  /// A text is refused exactly where it has more words than the form takes, and the message says how many more.
  @Test func limitsAreCountedInWords() throws {
    var generator = SeededGenerator(seed: 2_023)
    for _ in 0..<300 {
      let pieces = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
        ["a", "–", "b-c", "d/e", "ß", "«f»"].randomElement(using: &generator) ?? ""
      }
      let text = "\"\(pieces.joined(separator: [" ", "  ", "\\n", "\\t"].randomElement(using: &generator) ?? " "))\""
      let file =
        "resonanz: 1\nid: a\ntemplate: form.yaml\nlanguages: [en]\nevaluation: external\nevents: [event]\nfields: {motto: \(text)}"
      if pieces.count <= 3 {
        _ = try PracticeSample.read(file)
      } else {
        let error = try #require(#expect(throws: DefinitionError.self) { try PracticeSample.read(file) })
        #expect(error.description.contains("\(pieces.count) words, \(pieces.count - 3) word"))
      }
    }
  }

  /// Many entries are read in linear time.
  @Test func aFileFullOfEventsIsReadInTime() throws {
    let events = (0..<60_000).map { "a\($0)" }.joined(separator: ",")
    let themes = String(repeating: "x,", count: 60_000)
    let text = PracticeSample.fitting.replacing("[event]", with: "[\(events)]")
      .replacing("[education, health]", with: "[\(themes)]")
    let time = try ContinuousClock().measure {
      let error = try #require(#expect(throws: DefinitionError.self) { try PracticeSample.read(text) })
      #expect(error.faults.count == 101)
    }
    #expect(time < .seconds(60))
  }

  @Test func namesTheLineThatIsNotUTF8() throws {
    let error = try #require(
      #expect(throws: DefinitionError.self) {
        try PracticeReader.read(
          bytes: Array("resonanz: 1\nid: ".utf8) + [0xFC], file: "practice.yaml",
          surroundings: PracticeSurroundings(hasFile: { _ in false }, bytes: { _ in nil }))
      })
    #expect(error.description == "practice.yaml:2: the practice is not UTF-8; save it as UTF-8 in the editor")
  }
}
