import SurveyModel
import Testing

@testable import Reporting

@Suite struct NarrativeCheckTests {
  private static let event = SamplePractice.event(first: [0, 5, 5, 40, 50], second: [5, 5, 6, 8, 6])

  private static func text(_ language: ReportLanguage, _ length: EvidenceLength = .long) -> String {
    let document = PracticeReport.document(
      of: SamplePractice.material([event, Samples.whole.material]), language: language, length: length)
    return String(decoding: MarkdownFormat().render(document), as: UTF8.self)
  }

  @Test(arguments: ReportLanguage.allCases, EvidenceLength.allCases)
  func whatTheProgramWritesFitsItsTables(_ language: ReportLanguage, _ length: EvidenceLength) {
    let text = Self.text(language, length)
    #expect(NarrativeCheck.faults(inMarkdown: text, language: language) == [])
    #expect(WrittenReport(markdown: text).statements.count >= 4)
  }

  /// 104 of 130 chose one of the two most favourable answers; the table is changed by hand after the sentence was written.
  @Test(arguments: ReportLanguage.allCases)
  func aTableChangedByHandIsCaught(_ language: ReportLanguage) throws {
    let text = Self.text(language)
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let changed = line.hasPrefix("| ") ? line.replacing("104", with: "105") : line
      return String(changed)
    }
    let faults = NarrativeCheck.faults(inMarkdown: rows.joined(separator: "\n"), language: language)
    #expect(faults.map(\.problem) == [.unknownNumber("104")])
    #expect(faults.first?.mark.contains("1·trust") == true)
  }

  @Test func aSentenceChangedByHandIsCaught() {
    let text = Self.text(.english).replacing("104 of the 130", with: "124 of the 130")
    #expect(NarrativeCheck.faults(inMarkdown: text, language: .english).map(\.problem) == [.unknownNumber("124")])
  }

  @Test func aReferenceToNothingIsCaught() {
    let text = Self.text(.english).replacing("<a id=\"evidence-1-trust\"></a>", with: "")
    let problems = Set(NarrativeCheck.faults(inMarkdown: text, language: .english).map { "\($0.problem)" })
    #expect(problems.contains("noSection"))
  }

  /// A claim about both sides must follow from the intervals that stand beside it.
  @Test(arguments: [
    (SideClaim.favourable, [60...80, 55...90], true), (.favourable, [60...80, 45...90], false),
    (.unfavourable, [10...40, 5...49], true), (.unfavourable, [10...40, 5...55], false),
    (.divided, [60...80, 10...30], true), (.divided, [60...80, 55...70], false), (.divided, [60...80], false),
  ])
  func claimsFollowFromIntervals(_ claim: SideClaim, _ intervals: [ClosedRange<Int>], _ follows: Bool) {
    #expect(claim.follows(from: intervals) == follows)
  }

  @Test func aClaimChangedByHandIsCaught() {
    let text = Self.text(.english).replacing(
      "For at least one side it cannot be told which way the majority goes",
      with: "Within each side, taken by itself, most chose one of these two answers")
    #expect(NarrativeCheck.faults(inMarkdown: text, language: .english).contains { $0.problem == .claimOfSides })
  }

  @Test(arguments: [
    ("1,234.5% and −12", false, ["1234.5", "-12"]), ("1.234,5 % und −12", true, ["1234.5", "-12"]),
    ("AAPOR RR2, SHA-256, 3rd", false, []), ("63–90 %, n = 30.", true, ["63", "90", "30"]), ("", false, []),
    ("2024-03", false, ["2024", "03"]),
  ])
  func numbersAreReadAsTheyAreWritten(_ text: String, _ comma: Bool, _ numbers: [String]) {
    #expect(WrittenNumbers.numbers(in: text, decimalComma: comma) == numbers)
  }
}
