import SurveyModel
import Testing

@testable import Reporting

@Suite struct ReportIdentifiersTests {
  @Test func namesAreSafeAndAllDifferent() {
    let ids = ["Q1", "q1", "q-1", "q_1", "Ä", "Ö", "", "q1-by-q1", "frage/1", String(repeating: "x", count: 90)]
    let definition = SurveyDefinition(
      id: "s", title: "S", batteries: [Battery(id: "q1", text: "")],
      questions: ids.map { .sample($0, .text) }, breakdown: "q1")
    let identifiers = ReportIdentifiers(definition)
    let names =
      definition.questions.flatMap { [identifiers.name(of: $0), identifiers.groupFigureName(of: $0)] }
      + definition.batteries.map(identifiers.name)
    #expect(Set(names).count == names.count, "\(names)")
    for name in names { #expect(name.wholeMatch(of: #/[a-z0-9]+(-[a-z0-9]+)*/#) != nil, "\(name)") }
  }
}
