import Aggregation
import Disclosure
import Statistics
import SurveyModel
import TestSupport
import Testing

/// What of the reliability of a battery is released, and that nobody can work out answers of few from it.
@Suite struct ReliabilityReleaseTests {
  /// Releases the reliability of a battery of items with answers from 1 to a highest code, nil where somebody gave none.
  private func released(
    _ rows: [[Int?]], highest: Int = 5, policy: DisclosurePolicy = DisclosurePolicy()
  ) throws -> ReleasableReliability {
    let scale = Scale(
      id: "scale", categories: (1...highest).map { Category(code: $0, label: LocalisedText("\($0)")) },
      polarity: .higherIsBetter)
    let items = (rows.first ?? []).indices
    let definition = SurveyDefinition(
      id: "s", title: "S", batteries: [Battery(id: "b", text: "B")],
      questions: items.map { item in
        Question(
          id: "i\(item)", text: "?", kind: .rating(scale), location: .cell(ColumnName("i\(item)")), battery: "b")
      })
    var tally = SurveyTally(definition: definition)
    tally.add(
      ResponseBatch(
        completion: rows.map { _ in .complete },
        columns: items.map { item in
          .coded(rows.map { row in row[item].map { AnswerCode(category: $0 - 1) } ?? AnswerCode(.noAnswer) })
        }))
    let summary = SurveySummary(tally, definition: definition, level: 0.95)
    return try #require(DisclosureControl.release(summary, policy: policy).reliability.first)
  }

  /// Answers that vary and hang together somewhat.
  private func rows(_ count: Int, items: Int, seed: UInt64 = 1) -> [[Int?]] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      let disposition = Int.random(in: 0...2, using: &generator)
      return (0..<items).map { _ in 1 + disposition + Int.random(in: 0...2, using: &generator) }
    }
  }

  @Test func nineCompleteAnswersAreTooFewAndNothingIsSaid() throws {
    var nine = rows(9, items: 4)
    #expect(try released(nine).figures.allSatisfy { $0.estimation.withheld == .lowBase })
    nine += [[1, nil, 2, 3], [5, 4, nil, 3]]
    let low = try released(nine)
    #expect(low.completeRespondents == 9 && low.respondents == 11)
    #expect(low.figures.count == ReliabilityFigure.allCases.count)
    #expect(low.figures.allSatisfy { $0.estimation.withheld == .lowBase })
    #expect(low.withheldItems == .lowBase && low.findings.isEmpty)
    #expect(try released([[Int?]](repeating: [nil, nil], count: 20))[.alpha]?.withheld == .lowBase)
  }

  @Test func valuesAreRoundedToTwoDecimals() throws {
    let released = try released(rows(60, items: 4))
    #expect(released.withheldItems == nil)
    let estimations =
      released.figures.map(\.estimation) + released.items.flatMap { [$0.itemRestCorrelation, $0.alphaIfDropped] }
    for estimation in estimations {
      let estimate = try #require(estimation.value?.estimate)
      let values = [estimate.value] + (estimate.interval.map { [$0.low, $0.high] } ?? [])
      #expect(values.allSatisfy { ($0 * 100).rounded() / 100 == $0 })
    }
    #expect(released[.alpha]?.value?.estimate?.interval != nil)
    #expect(released[.pairwiseAlpha] == nil && released[.medianImputedAlpha] == nil)
  }

  /// The only one who gave another answer than all others would be known by it, with the answers to the other items.
  @Test(arguments: [1, 9]) func rareAnswersToAnItemWithholdTheFiguresOfItems(rare: Int) throws {
    var rows = rows(60, items: 4)
    for respondent in rows.indices { rows[respondent][2] = respondent < rare ? 2 : 5 }
    let four = try released(rows)
    #expect(four.withheldItems == .complementary && four[.alpha]?.value != nil)
    #expect(four.items.allSatisfy { $0.itemRestCorrelation.value == nil && $0.alphaIfDropped.value == nil })
    // Of three items the coefficients of the whole would settle the correlations too.
    let three = try released(rows.map { Array($0.prefix(3)) })
    #expect(three.figures.allSatisfy { $0.estimation.withheld == .complementary } && three.findings.isEmpty)
    for respondent in rows.indices { rows[respondent][2] = respondent < 10 ? 2 : 5 }
    #expect(try released(rows).withheldItems == nil)
  }

  /// All gave the same answer to an item: its counts say so, and its covariances are 0 in any case.
  @Test func anItemWithoutVariationGivesNothingAway() throws {
    let rows = rows(60, items: 4).map { Array($0.dropLast()) + [3] }
    let released = try released(rows)
    #expect(released.withheldItems == nil)
    #expect(released.findings.map(\.kind) == [.itemWithoutVariation])
    #expect(released[.omegaTotal]?.value?.reason == .noVariation)
  }

  /// A perfect correlation says of everybody's answer to one item what it was to the other.
  @Test func perfectAndNearlyPerfectCorrelationsAreWithheld() throws {
    let perfect: [[Int?]] = (0..<60).map { [1 + $0 % 5, 1 + $0 % 5] }
    #expect(try released(perfect)[.alpha]?.withheld == .complementary)
    let opposed: [[Int?]] = (0..<60).map { [1 + $0 % 5, 5 - $0 % 5] }
    #expect(try released(opposed)[.alpha]?.withheld == .complementary)
    // Otherwise a withheld figure would mean: perfect.
    var nearly = perfect
    (nearly[0][1], nearly[1][1]) = (nearly[1][1], nearly[0][1])
    #expect(try released(nearly)[.alpha]?.withheld == .complementary)
    let all: [[Int?]] = (0..<60).map { [Int?](repeating: 1 + $0 % 5, count: 6) }
    #expect(try released(all)[.alpha]?.withheld == .complementary)
    var one = rows(60, items: 5)
    for respondent in one.indices { one[respondent][4] = one[respondent][0] }
    let pair = try released(one)
    #expect(pair.withheldItems == .complementary && pair[.alpha]?.value != nil)
    #expect(pair.findings.allSatisfy { $0.kind == .itemWithoutVariation })
  }

  /// Two items of two answers: their correlation is their table, which may hold no small cell.
  @Test(arguments: [(20, 4, false), (20, 5, true), (0, 20, false), (10, 20, true)])
  func aFourfoldTableMayHoldNoSmallCell(both: Int, one: Int, isReleased: Bool) throws {
    let cells = [(2, 2, both), (2, 1, one), (1, 2, 15), (1, 1, 15)]
    let rows = cells.flatMap { first, second, count in (0..<count).map { _ in [first, second] as [Int?] } }
    #expect((try released(rows, highest: 2)[.alpha]?.value != nil) == isReleased)
  }

  /// The difference between all and complete answers would be that of few.
  @Test func figuresOfIncompleteAnswersNeedTenOfThem() throws {
    let complete = rows(60, items: 4)
    let gaps = rows(10, items: 4, seed: 2).map { [nil] + $0.dropFirst() }
    let nine = try released(complete + gaps.dropLast())
    #expect(nine[.pairwiseAlpha]?.withheld == .complementary)
    #expect(nine[.medianImputedAlpha]?.withheld == .complementary)
    #expect(nine[.alpha]?.value?.estimate?.n == 60)
    let ten = try released(complete + gaps)
    #expect(ten[.pairwiseAlpha]?.value?.estimate?.n == 60)
    #expect(ten[.medianImputedAlpha]?.value?.estimate?.n == 70)
  }

  @Test func withoutThresholdsEverythingIsReleased() throws {
    let policy = DisclosurePolicy(minimumGroup: 1, minimumCell: 1, minimumPercentageBase: 1)
    let released = try released([[1, 1], [2, 2], [3, 2], [nil, 1]], policy: policy)
    #expect(released.figures.allSatisfy { $0.estimation.withheld == nil } && released.withheldItems == nil)
  }

  /// Somebody who knows all counts of two items and their correlation goes through every table that fits.
  @Test func noSmallCellFollowsFromWhatIsReleased() throws {
    var generator = SeededGenerator(seed: 8)
    var attacked = 0
    for seed in 0..<200 as Range<UInt64> {
      let n = Int.random(in: 20...34, using: &generator)
      let strength = Double.random(in: 0...1, using: &generator)
      let rows = (0..<n).map { _ in
        let first = Int.random(in: 1...3, using: &generator)
        let isSame = Double.random(in: 0..<1, using: &generator) < strength
        return [first, isSame ? first : Int.random(in: 1...3, using: &generator)] as [Int?]
      }
      guard try released(rows, highest: 3)[.alpha]?.value != nil else { continue }
      attacked += 1
      let tables = Fitting(rows).tables
      for cell in 0..<9 {
        let values = Set(tables.map { $0[cell] })
        #expect(!values.isSubset(of: 1..<5), "seed \(seed): a small cell follows")
      }
    }
    #expect(attacked > 40)
  }
}

/// All tables of two items of three answers with the counts and the sum of products of some respondents.
private struct Fitting {
  private let first: [Int]
  private let second: [Int]
  private let products: Int

  init(_ rows: [[Int?]]) {
    let pairs = rows.map { row in row.map { ($0 ?? 1) - 1 } }
    first = (0..<3).map { code in pairs.count { $0[0] == code } }
    second = (0..<3).map { code in pairs.count { $0[1] == code } }
    products = pairs.reduce(0) { $0 + $1[0] * $1[1] }
  }

  /// The tables, cell by cell; four cells settle the others.
  var tables: [[Int]] {
    var tables: [[Int]] = []
    for a in 0...min(first[1], second[1]) {
      for b in 0...min(first[1] - a, second[2]) {
        for c in 0...min(first[2], second[1] - a) {
          for d in 0...min(first[2] - c, second[2] - b) where a + 2 * b + 2 * c + 4 * d == products {
            let low = [first[1] - a - b, first[2] - c - d, second[1] - a - c, second[2] - b - d]
            let corner = first[0] - low[2] - low[3]
            if corner >= 0 { tables.append([corner, low[2], low[3], low[0], a, b, low[1], c, d]) }
          }
        }
      }
    }
    return tables
  }
}
