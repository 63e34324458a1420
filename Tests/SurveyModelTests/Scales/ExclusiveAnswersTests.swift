import SurveyModel
import Testing

@Test(arguments: [
  ("None of these", true), ("none of the above", true), ("Keine der genannten", true), ("Nichts davon", true),
  ("keine", true), ("None", true), ("Nonesuch", false), ("Keine Zeit", false), ("Other", false), ("Nothing new", false),
])
func anOptionExcludesTheOthersByItsWording(label: String, isExclusive: Bool) {
  #expect(ExclusiveAnswers.isExclusive(label) == isExclusive)
}
