import Aggregation
import Disclosure
import Statistics
import SurveyModel
import TestSupport
import Testing

/// How closely ratings go with the rating of the whole event: what is released, and that it tells no small count.
@Suite struct KeyDriverReleaseTests {
  private static func released(
    _ sample: PairedSample, _ policy: DisclosurePolicy = DisclosurePolicy(), overall: String? = "after"
  ) -> ReleasableSummary {
    var definition = sample.definition
    definition.analysis = AnalysisPlan(overall: overall)
    return sample.released(policy, definition: definition)
  }

  private static func sample(_ cells: [(Int, Int, Int)], points: Int = 5) -> PairedSample {
    PairedSample(
      groupCount: 0, scale: SampleSurvey.scale(points),
      respondents: cells.flatMap { before, after, count in
        Array(repeating: PairedSample.Respondent(before: before, after: after), count: count)
      })
  }

  /// The two decimals are those of Spearman's coefficient of the raw pairs, the interval that of the two decimals.
  @Test func figuresAreThoseOfTheRawPairsToTwoDecimals() throws {
    var generator = SeededGenerator(seed: 4)
    var shown = 0
    for n in [40, 60, 90, 200] {
      let respondents = (0..<n).map { _ in
        let before = Int.random(in: 0..<4, using: &generator)
        let after = min(3, max(0, before + Int.random(in: -2...2, using: &generator)))
        return PairedSample.Respondent(before: before, after: after)
      }
      let sample = PairedSample(groupCount: 0, scale: SampleSurvey.scale(4), respondents: respondents)
      let item = try #require(Self.released(sample).keyDrivers).items[0]
      let pairs = PairedCounts(respondents.map { (Double($0.before ?? 0), Double($0.after ?? 0), 1) })
      let exact = try #require(Association.spearman(of: pairs, level: 0.95).estimate)
      #expect(item.n == n)
      guard let estimation = item.correlation.value else { continue }
      shown += 1
      let estimate = try #require(estimation.estimate)
      #expect(abs(estimate.value - exact.value) <= 0.005 + 1e-9)
      #expect(estimation == Association.spearman(estimate.value, n: n, level: 0.95))
    }
    #expect(shown >= 3)
  }

  /// Where the answers of two questions went is one equation more about their table, so nothing else is said of them.
  @Test func questionsOfADeclaredPairAreNotRelatedOnceMore() throws {
    let sample = Self.sample([(0, 1, 20), (1, 1, 20), (2, 3, 20), (3, 3, 20), (3, 4, 20), (1, 2, 20)])
    #expect(try #require(Self.released(sample).keyDrivers).items[0].correlation.value != nil)
    var definition = sample.definition
    definition.analysis = AnalysisPlan(
      pairs: [AnalysisPlan.Pair(before: "before", after: "after")], overall: "after")
    let summary = sample.released(definition: definition)
    #expect(try #require(summary.keyDrivers).items[0].correlation.withheld == .complementary)
    #expect(try #require(summary.changes).items[0].movement.steps.allSatisfy { $0.count.value != nil })
  }

  @Test func theClosestComesFirstAndWithheldOnesLast() throws {
    func question(_ id: String) -> Question {
      Question(id: id, text: "?", kind: .rating(SampleSurvey.scale(4)), location: .cell(ColumnName(id)))
    }
    let definition = SurveyDefinition(
      id: "s", title: "S", questions: ["same", "loose", "close", "all"].map(question),
      analysis: AnalysisPlan(overall: "all"))
    var generator = SeededGenerator(seed: 8)
    let all = (0..<120).map { _ in Int.random(in: 0..<4, using: &generator) }
    func near(_ chance: Int) -> [Int] {
      all.map { Int.random(in: 0..<10, using: &generator) < chance ? Int.random(in: 0..<4, using: &generator) : $0 }
    }
    let columns = [all, near(8), near(3), all].map { AnswerColumn.coded($0.map { AnswerCode(category: $0) }) }
    var tally = SurveyTally(definition: definition)
    tally.add(ResponseBatch(completion: all.map { _ in .complete }, columns: columns))
    let drivers = try #require(
      DisclosureControl.release(SurveySummary(tally, definition: definition, level: 0.95)).keyDrivers)
    #expect(drivers.overall == 3 && drivers.items.map(\.question) == [2, 1, 0])
    #expect(drivers.items[2].correlation.withheld == .complementary, "1 would tell the whole table")
  }

  @Test(arguments: 0...9) func ofFewNothingIsSaid(n: Int) throws {
    let item = try #require(Self.released(Self.sample([(0, 1, n), (0, 0, 0)])).keyDrivers).items[0]
    #expect(item.n == n && item.correlation.withheld == .lowBase)
  }

  @Test func equalAnswersHaveAReason() throws {
    let item = try #require(Self.released(Self.sample([(2, 1, 20), (2, 3, 20)])).keyDrivers).items[0]
    #expect(item.correlation.value?.reason == .noVariation)
  }

  @Test func withoutADeclaredRatingThereIsNothing() {
    #expect(Self.released(Self.sample([(0, 1, 20)]), overall: nil).keyDrivers == nil)
    #expect(Self.released(Self.sample([(0, 1, 20)]), overall: "side").keyDrivers == nil)
  }

  /// By the groups of one of both questions the counts of the other are released: no exchange within a group is left.
  @Test func groupsThatAreAnswersToOneOfBothLeaveNothingOpen() throws {
    var generator = SeededGenerator(seed: 6)
    let respondents = (0..<60).map { _ in
      PairedSample.Respondent(
        before: Int.random(in: 0..<4, using: &generator), after: Int.random(in: 0..<4, using: &generator))
    }
    let sample = PairedSample(groupCount: 0, scale: SampleSurvey.scale(4), respondents: respondents)
    var definition = sample.definition
    definition.analysis = AnalysisPlan(overall: "after")
    #expect(try #require(sample.released(definition: definition).keyDrivers).items[0].correlation.value != nil)
    definition.breakdown = "after"
    #expect(
      try #require(sample.released(definition: definition).keyDrivers).items[0].correlation.withheld == .complementary)
  }

  /// Every table of both answers with the same counts of each and the same two decimals, against each small count.
  @Test(arguments: [2, 3]) func theTwoDecimalsTellNoSmallCount(points: Int) throws {
    let policy = DisclosurePolicy(minimumGroup: 3, minimumCell: 3, minimumPercentageBase: 6)
    var generator = SeededGenerator(seed: 20_251_121)
    var (shown, attacked) = (0, 0)
    for _ in 0..<400 {
      let n = Int.random(in: 6...16, using: &generator)
      let respondents = (0..<n).map { _ in
        let before = Int.random(in: 0..<points, using: &generator)
        let strays = Int.random(in: 0..<3, using: &generator) == 0
        return PairedSample.Respondent(
          before: before, after: strays ? Int.random(in: 0..<points, using: &generator) : before)
      }
      let sample = PairedSample(groupCount: 0, scale: SampleSurvey.scale(points), respondents: respondents)
      let item = try #require(Self.released(sample, policy).keyDrivers).items[0]
      guard let value = item.correlation.value?.estimate?.value else { continue }
      shown += 1
      var table = Array(repeating: Array(repeating: 0, count: points), count: points)
      for respondent in respondents { table[respondent.before ?? 0][respondent.after ?? 0] += 1 }
      let others = TablesWithSums.tables(like: table).filter { other in
        RankCorrelation(of: Self.counts(other)).map { abs($0.value - value) <= 0.005 + 1e-9 } ?? false
      }
      for row in 0..<points {
        for column in 0..<points where (1..<3).contains(table[row][column]) {
          attacked += 1
          #expect(others.contains { $0[row][column] != table[row][column] }, "\(table) at \(row), \(column)")
        }
      }
    }
    #expect(shown > 5 && (points == 2 || attacked > 20), "\(shown) shown, \(attacked) attacked")
  }

  private static func counts(_ table: [[Int]]) -> PairedCounts {
    let values = table.indices.map { Double($0) }
    return PairedCounts(table: table, firstValues: values, secondValues: values)
  }
}
