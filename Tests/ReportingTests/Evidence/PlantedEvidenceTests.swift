import PracticeDefinitions
import SurveyModel
import Testing

@testable import Reporting

/// What the evidence says of data whose truth is known, because it was planted.
@Suite struct PlantedEvidenceTests {
  private func text(
    _ event: ReportMaterial, _ language: ReportLanguage = .english, length: EvidenceLength = .long
  ) -> String {
    let document = PracticeReport.document(
      of: SamplePractice.material([event]), language: language, length: length)
    return String(decoding: MarkdownFormat().render(document), as: UTF8.self)
  }

  /// The form alone, without the annex behind it.
  private func form(_ event: ReportMaterial, _ language: ReportLanguage = .english) -> String {
    let whole = text(event, language)
    return String(whole[..<(whole.firstRange(of: "<a id=\"evidence-1\">")?.lowerBound ?? whole.endIndex)])
  }

  /// Nine of ten come from the side that is content; taken together most are, taken by themselves the sides are opposed.
  @Test(arguments: [(ReportLanguage.english, "The sides are divided"), (.german, "Die Seiten sind geteilt")])
  func opposedSidesAreDividedHoweverUnequalTheyAre(_ language: ReportLanguage, _ words: String) {
    let event = SamplePractice.event(first: [10, 10, 10, 70, 80], second: [10, 8, 5, 0, 0])
    #expect(form(event, language).contains(words))
    #expect(!form(event, language).contains("Within each side, taken by itself, most chose"))
  }

  @Test func bothSidesAreNamedOnlyWhereItHoldsWithinEach() {
    let agreed = form(SamplePractice.event(first: [0, 5, 5, 40, 50], second: [0, 5, 5, 30, 40]))
    #expect(agreed.contains("Within each side, taken by itself, most chose one of these two answers"))
    let open = form(SamplePractice.event(first: [0, 5, 5, 40, 50], second: [5, 5, 6, 8, 6]))
    #expect(open.contains("For at least one side it cannot be told"))
  }

  @Test(arguments: [(ReportLanguage.english, "“cannot tell” for 1"), (.german, "bei 1 „nicht zu sagen“")])
  func equalGroupsCannotBeToldApart(_ language: ReportLanguage, _ words: String) {
    let event = SamplePractice.event(first: [5, 5, 6, 7, 7], second: [5, 5, 6, 7, 7])
    #expect(form(event, language).contains(words))
  }

  @Test(arguments: ReportLanguage.allCases)
  func sevenAnswersYieldNoPercentage(_ language: ReportLanguage) {
    let words = form(SamplePractice.event(first: [0, 0, 1, 2, 1], second: [0, 1, 0, 1, 1]), language)
    #expect(words.contains("7") && !words.contains("%"))
  }

  /// One form after the event cannot show what the event brought about.
  @Test(arguments: ReportLanguage.allCases, EvidenceLength.allCases)
  func oneFormAfterwardsYieldsNoCausalWord(_ language: ReportLanguage, _ length: EvidenceLength) {
    let event = SamplePractice.event(first: [0, 5, 5, 40, 50], second: [0, 5, 5, 30, 40])
    let words = text(event, language, length: length).lowercased()
    let causal = [
      "impact", "effect of", "improved", "led to", "caused", "because of the event", "thanks to", "proves", "wirkung",
      "bewirkt", "verbessert", "führte zu", "dank der", "beweist", "dadurch",
    ]
    for word in causal { #expect(!words.contains(word), "\(word)") }
    #expect(words.contains(language == .english ? "nothing about change" : "nichts über veränderung"))
  }

  @Test func withoutARecordedReviewThatIsSaid() {
    let event = SamplePractice.event(first: [0, 5, 5, 40, 50], second: [0, 5, 5, 30, 40])
    #expect(form(event).contains("No peer review has been recorded."))
  }

  @Test func gapsAreDeclaredAndNeverFilled() {
    let projects = [true, false, false, true].map {
      PracticeProject(name: LocalisedText("P"), hasStatistics: $0, note: nil)
    }
    let document = PracticeReport.document(
      of: SamplePractice.material([], projects: projects), language: .english)
    let text = String(decoding: MarkdownFormat().render(document), as: UTF8.self)
    #expect(text.contains("Statistics of 2 of 4 projects are still to be provided."))
    #expect(text.contains("No statistics have been produced yet"))
  }
}
