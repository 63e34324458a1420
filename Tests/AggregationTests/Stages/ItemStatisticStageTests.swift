import Statistics
import SurveyModel
import Testing

@testable import Aggregation

/// Figures of rankings and constant sums against values worked out by hand.
@Suite struct ItemStatisticStageTests {
  private static let items = RandomSurvey.categories(3)

  private func summary(_ kind: QuestionKind, _ column: AnswerColumn, count: Int) -> AnswerSummary {
    let batch = ResponseBatch(completion: Array(repeating: .complete, count: count), columns: [column])
    return SurveySummary.of([Question("q", kind)], batch).questions[0].overall
  }

  @Test func theNamesOfOneQuestionAreDifferent() {
    for kind in [QuestionKind.ranking(Self.items), .constantSum(Self.items, total: 10)] {
      let values = ValueTally(kind: kind)
      let names = ItemStatisticStages.all.filter {
        $0.estimate(values, item: 0, inference: Inference(level: 0.95)) != nil
      }.map(\.name)
      #expect(Set(names).count == names.count && names.count == 2)
    }
    let text = ValueTally(kind: .text)
    #expect(ItemStatisticStages.all.allSatisfy { $0.estimate(text, item: 0, inference: Inference(level: 0.95)) == nil })
  }

  /// Four rankings: 1 2 3, 2 1 3, 1 1 3 (a tie, however the third place is written), and one that leaves two items out.
  @Test(arguments: [2, 3]) func rankings(afterTheTie: Int) throws {
    var column = ItemColumn<Int>(itemCount: 3)
    column.append([1, 2, 3])
    column.append([2, 1, 3])
    column.append([1, 1, afterTheTie])
    column.append([nil, nil, 1])
    column.append(.noAnswer)
    let answers = summary(.ranking(Self.items), .ranks(column), count: 5)
    #expect(answers.base.valid == 4 && answers.base.eligible == 5)
    #expect(answers.tiedRankings == 1)
    #expect(answers.categories.isEmpty && answers.statistics.isEmpty)
    #expect(answers.items.map(\.count) == [3, 3, 4])
    #expect(answers.items[0].rankCounts == [2, 1, 0] && answers.items[1].rankCounts == [2, 1, 0])
    #expect(answers.items[2].rankCounts == (afterTheTie == 2 ? [1, 1, 2] : [1, 0, 3]))
    // First: places 1, 2 and 1.5; third: 3, 3, 3 and 1.
    #expect(answers.items.map { $0.estimate(.meanRank)?.value } == [1.5, 1.5, 2.5])
    #expect(answers.items.map { $0.estimate(.meanRank)?.n } == [3, 3, 4])
    #expect(answers.items.map { $0.estimate(.firstPlace)?.value } == [0.5, 0.5, 0.25])
    #expect(answers.items.allSatisfy { $0.estimate(.firstPlace)?.n == 4 })
    // R: prop.test(1, 4, correct = FALSE)$conf.int; t.test(c(3, 3, 3, 1))$conf.int
    let share = try #require(answers.items[2].estimate(.firstPlace)?.interval)
    #expect(abs(share.low - 0.04558726) < 1e-7 && abs(share.high - 0.69935815) < 1e-7)
    let mean = try #require(answers.items[2].estimate(.meanRank)?.interval)
    #expect(abs(mean.low - 0.9087768) < 1e-6 && abs(mean.high - 4.0912232) < 1e-6)
  }

  @Test func constantSums() throws {
    var column = ItemColumn<Double>(itemCount: 3)
    column.append([50, 30, 20])
    column.append([0, 100, 0])
    column.append([10, 20, 70])
    column.append(.unreadable)
    let answers = summary(.constantSum(Self.items, total: 100), .amounts(column), count: 4)
    #expect(answers.base.valid == 3 && answers.base.answered == 4 && answers.missing[.unreadable] == 1)
    #expect(answers.tiedRankings == nil)
    #expect(answers.items.map(\.count) == [3, 3, 3] && answers.items.allSatisfy { $0.rankCounts.isEmpty })
    #expect(answers.items.map { $0.estimate(.mean)?.value } == [20, 50, 30])
    #expect(answers.items.map { $0.estimate(.median)?.value } == [10, 30, 20])
    // R: t.test(c(50, 0, 10))$conf.int
    let interval = try #require(answers.items[0].estimate(.mean)?.interval)
    #expect(abs(interval.low - -45.724106) < 1e-5 && abs(interval.high - 85.724106) < 1e-5)
  }

  @Test func nobodyAnsweringGivesNoFigure() {
    for kind in [QuestionKind.ranking(Self.items), .constantSum(Self.items, total: nil)] {
      let values = ValueTally(kind: kind)
      for stage in ItemStatisticStages.all {
        let estimation = stage.estimate(values, item: 0, inference: Inference(level: 0.95))
        #expect(estimation == nil || estimation == .notEstimable(.noAnswers))
      }
    }
  }
}

extension ItemSummary {
  /// The value of a statistic, `nil` where the item has none or it cannot be estimated.
  fileprivate func estimate(_ name: StatisticName) -> Estimate? {
    statistics.first { $0.name == name }?.estimation.estimate
  }
}
