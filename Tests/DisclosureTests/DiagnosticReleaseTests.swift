import SurveyModel
import Testing

@testable import Disclosure

/// How often something was found about answers tells of no few persons.
@Suite struct DiagnosticReleaseTests {
  private static func finding(
    _ code: String, _ occurrences: Int, file: String = "a.csv", about subject: Diagnostic.Subject
  ) -> Diagnostic {
    Diagnostic(
      code, .warning, "something", at: SourceLocation(file: file, line: 7, column: "Q"), about: subject,
      occurrences: occurrences)
  }

  private static func released(
    _ findings: [Diagnostic], policy: DisclosurePolicy = DisclosurePolicy()
  ) -> [ReleasableDiagnostic] { DiagnosticRelease(policy: policy).release(findings) }

  private static let age = Diagnostic.Subject.answers(question: "age")

  @Test(arguments: [(1, true), (4, true), (5, false), (80, false)])
  func smallCountsAreWithheld(count: Int, isWithheld: Bool) {
    let released = Self.released([Self.finding("out-of-range", count, about: Self.age)])[0]
    #expect(released.occurrences.withheld == (isWithheld ? .smallCell : nil))
    #expect(released.occurrences.value == (isWithheld ? nil : count))
    #expect(released.location.line == 7 && released.code == "out-of-range" && released.message == "something")
  }

  @Test func howAFileIsWrittenIsNoSecret() {
    let released = Self.released([Self.finding("undoubled-quote", 1, about: .writing)])
    #expect(released[0].occurrences.value == 1)
  }

  /// With 8 unreadable answers published, 6 of one kind would give back 2 of the other.
  @Test func whatIsFoundAboutTheSameQuestionIsWithheldToo() {
    let released = Self.released([
      Self.finding("no-number", 6, about: Self.age), Self.finding("out-of-range", 2, file: "b.csv", about: Self.age),
      Self.finding("no-number", 9, about: .answers(question: "children")),
    ])
    #expect(released.map(\.occurrences.withheld) == [.complementary, .smallCell, nil])
  }

  /// Whatever is withheld in the chapter on data quality is withheld here: both count the same persons.
  @Test(arguments: [(1, 5), (5, 1), (0, 4), (0, 6), (5, 5), (2, 2)])
  func agreesWithDataQuality(first: Int, second: Int) {
    let counts = [first, second]
    let released = Self.released(
      counts.enumerated().filter { $0.element > 0 }.map {
        Self.finding("out-of-range", $0.element, file: "\($0.offset).csv", about: Self.age)
      })
    let isAnySmall = counts.contains { $0 > 0 && $0 < DisclosurePolicy().minimumCell }
    #expect(released.allSatisfy { ($0.occurrences.withheld != nil) == isAnySmall })
  }

  @Test func thePolicyDecides() {
    let findings = [Self.finding("out-of-range", 4, about: Self.age)]
    #expect(Self.released(findings, policy: DisclosurePolicy(minimumCell: 3))[0].occurrences.value == 4)
    #expect(Self.released([]).isEmpty)
  }
}
