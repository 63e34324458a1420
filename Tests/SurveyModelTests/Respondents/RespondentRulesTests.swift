import SurveyModel
import Testing

@Suite struct RespondentRulesTests {
  @Test func unreadableRecordsCannotBeKept() {
    let everything = RespondentRules(keeping: Set(Exclusion.allCases))
    #expect(everything.exclusions == [.blank, .malformed])
    #expect(RespondentRules(excluding: Set(Exclusion.allCases)).exclusions == Exclusion.allCases)
  }

  @Test func partialFormsStayUnlessSomebodySaysSo() {
    #expect(!RespondentRules().excludes(.partial))
    #expect(RespondentRules(excluding: [.partial]).excludes(.partial))
    #expect(RespondentRules(excluding: [.partial]).excludes(.test))
    #expect(!RespondentRules(keeping: [.test]).excludes(.test))
  }

  @Test func ordinalsAreThePositions() {
    #expect(Exclusion.allCases.map(\.ordinal) == Array(Exclusion.allCases.indices))
  }
}
