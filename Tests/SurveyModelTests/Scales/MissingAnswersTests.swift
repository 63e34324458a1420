import SurveyModel
import Testing

@Suite struct MissingAnswersTests {
  @Test(arguments: [
    ("keine Angabe", MissingReason.refused), ("k. A.", .refused), ("Prefer not to say", .refused),
    ("I\u{2019}d rather not say", .refused), ("weiß nicht", .dontKnow), ("Weiss nicht", .dontKnow),
    ("Don\u{2019}t know", .dontKnow), ("no opinion", .dontKnow), ("Unsure", .dontKnow), ("N/A", .notApplicable),
    ("Not applicable", .notApplicable), ("Unfamiliar (N/A)", .notApplicable),
  ])
  func namesTheReason(label: String, reason: MissingReason) {
    #expect(MissingAnswers.reason(for: label) == reason)
  }

  @Test(arguments: ["trifft nicht zu", "keine", "None", "-", "", "NA", "neutral", "nein"])
  func leavesOrdinaryAnswersAlone(label: String) {
    #expect(MissingAnswers.reason(for: label) == nil)
  }

  @Test func everyWordingHasOneReason() {
    #expect(Set(MissingAnswers.wordings.map(\.label)).count == MissingAnswers.wordings.count)
  }

  @Test func yesAndNoArePlainPairs() {
    #expect(YesNo.matches(["Ja", "Nein", "keine Angabe", ""]))
    #expect(YesNo.matches(["yes"]))
    #expect(!YesNo.matches(["yes", "maybe"]))
    #expect(!YesNo.matches(["", "don't know"]))
    #expect(YesNo.position(of: "NO") == 1)
  }
}
