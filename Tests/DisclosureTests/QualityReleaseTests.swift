import Aggregation
import SurveyModel
import Testing

@testable import Disclosure

/// Counts of few persons stay unknown, in one export as in all.
@Suite struct QualityReleaseTests {
  private static let definition = SurveyDefinition(
    id: "made-up", title: "Made up",
    questions: [
      Question(
        id: "age", text: "?", kind: .number(NumberRange(minimum: 0, maximum: 120)), location: .cell(ColumnName("age")))
    ])

  /// An export with so many respondents, numbers out of range, forms repeated, and respondents a language.
  private static func tally(
    _ count: Int, outOfRange: Int = 0, repeated: Int = 0, languages: [String: Int] = [:]
  ) -> SurveyTally {
    var findings = ImportFindings(questions: 1)
    findings.outOfRange = [outOfRange]
    (findings.comparedForms, findings.repeatedForms) = (count, repeated)
    let named = languages.sorted { $0.key < $1.key }.flatMap { Array(repeating: Optional($0.key), count: $0.value) }
    var tally = SurveyTally(definition: definition)
    tally.add(
      ResponseBatch(
        completion: Array(repeating: .complete, count: count),
        columns: [.number(Array(repeating: .value(1), count: count))],
        paradata: Paradata(durations: Array(repeating: 60, count: count), languages: named), findings: findings))
    return tally
  }

  private static func released(_ parts: SurveyTally...) -> ReleasableSummary {
    var whole = SurveyTally(definition: definition)
    for part in parts { whole.merge(part) }
    return DisclosureControl.release(
      SurveySummary(
        whole, definition: definition, level: 0.95,
        exports: parts.enumerated().map {
          SurveySummary.Export(file: "\($0.offset).csv", tally: $0.element, definition: definition)
        }))
  }

  @Test(arguments: [(0, false), (1, true), (4, true), (5, false), (20, false)])
  func smallCountsAreWithheld(count: Int, isWithheld: Bool) {
    let quality = Self.released(Self.tally(20, outOfRange: count, repeated: count)).quality
    for found in [quality.repeatedForms?.count, quality.questions[0].occurrences.count] {
      #expect(found?.withheld == (isWithheld ? .smallCell : nil))
      #expect(found?.value == (isWithheld ? nil : count))
    }
  }

  /// 6 in all and 6 − 1 in the second export would give the one of the first back.
  @Test func subtractionGivesNoSmallCountBack() {
    let summary = Self.released(Self.tally(20, outOfRange: 1), Self.tally(20, outOfRange: 5))
    #expect(summary.quality.questions[0].occurrences.count.value == 6)
    #expect(summary.exports.allSatisfy { $0.quality.questions[0].occurrences.count.withheld == .complementary })
    let safe = Self.released(Self.tally(20, outOfRange: 0), Self.tally(20, outOfRange: 5))
    #expect(safe.exports.map { $0.quality.questions[0].occurrences.count.value } == [0, 5])
  }

  @Test func aRareLanguageHidesBehindAnother() {
    let alone = Self.released(Self.tally(40, languages: ["de": 20, "en": 18, "tr": 2])).quality.languages
    #expect(alone.map(\.count.value) == [20, nil, nil])
    let frequent = Self.released(Self.tally(40, languages: ["de": 20, "en": 20])).quality.languages
    #expect(frequent.map(\.count.value) == [20, 20])
  }

  @Test func fewTimesHaveNoMedian() {
    #expect(Self.released(Self.tally(9)).quality.speeding?.withheld == .lowBase)
    #expect(Self.released(Self.tally(10)).quality.speeding?.value?.median == 60)
  }
}
