import Charting
import Disclosure
import Statistics
import SurveyModel

/// The tables of answers about after compared with before, one row a pair.
struct ChangeTables {
  /// The report.
  let edition: ReportEdition
  /// The pairs.
  let items: [ReleasableChange]

  private var wording: Wording { edition.wording }

  /// How many went where.
  var movement: ReportTable {
    ReportTable(
      caption: wording.changesCaption(level: edition.level), rowTitle: wording.pair,
      columns: [ReportTable.Column("n"), ReportTable.Column(wording.onlyOne)] + movementColumns,
      rows: items.map { item in
        let only = "\(edition.integer(item.onlyBefore)) / \(edition.integer(item.onlyAfter))"
        return ReportTable.Row(
          edition.name(of: item),
          [.figure(edition.integer(item.movement.n), detail: nil), .figure(only, detail: nil)] + cells(item.movement))
      }, remarks: [wording.balanceRemark])
  }

  /// Difference of shares, test and result of each pair.
  var tests: ReportTable {
    ReportTable(
      caption: wording.changeTestsCaption(level: edition.level), rowTitle: wording.pair,
      columns: [
        ReportTable.Column(wording.balance), ReportTable.Column(wording.correctedP),
        ReportTable.Column(wording.result, isNumeric: false),
      ],
      rows: items.map { item in
        let word = ReportTable.Cell.text(RichText(wording.word(item.word), .strong))
        let test = item.movement.signTest
        let p = test.value.map { edition.cell($0, p: item.adjusted) } ?? edition.cell(test.withheld ?? .lowBase)
        return ReportTable.Row(edition.name(of: item), [balance(item.movement), p, word])
      }, remarks: [wording.balanceRemark])
  }

  /// The top 2 box before and after; `nil` where no pair has figures of one.
  var boxes: ReportTable? {
    let rows = items.compactMap { item in
      item.figures.value?.box.map { box in
        ReportTable.Row(
          edition.name(of: item),
          [box.first, box.second].map(edition.cell(ofShare:))
            + [edition.cell(box.difference, written: edition.points), edition.cell(box.test)])
      }
    }
    guard !rows.isEmpty else { return nil }
    return ReportTable(
      caption: wording.boxCaption(level: edition.level), rowTitle: wording.pair,
      columns: [wording.before, wording.after, wording.difference, "p"].map { ReportTable.Column($0) }, rows: rows)
  }

  /// Ranks and means of the differences; `nil` where no pair has figures.
  var differences: ReportTable? {
    let rows = items.compactMap { item in
      item.figures.value.map { change in
        let estimates = [change.rankBiserial, change.meanDifference, change.cohensD].map {
          edition.cell($0) { edition.numbers.signed($0, fractionDigits: 2) }
        }
        let tests = [change.signedRankTest, change.tTest].map { edition.cell($0) }
        return ReportTable.Row(
          edition.name(of: item), [estimates[0], tests[0], estimates[1], estimates[2], tests[1]])
      }
    }
    guard !rows.isEmpty else { return nil }
    return ReportTable(
      caption: wording.differencesCaption(level: edition.level), rowTitle: wording.pair,
      columns: [wording.rankBiserial, "p", wording.meanDifference, "d_z", "p"].map { ReportTable.Column($0) },
      rows: rows, remarks: [wording.rankBiserialRemark])
  }

  /// One pair by group; `nil` without groups, and where all are withheld.
  func groups(of item: ReleasableChange) -> ReportTable? {
    guard let breakdown = edition.summary.breakdown, item.groups.contains(where: { $0.value != nil }) else {
      return nil
    }
    return ReportTable(
      caption: wording.changeGroupsCaption(edition.name(of: item), by: edition.text(of: breakdown.question)),
      rowTitle: wording.groupOfRespondents,
      columns: [ReportTable.Column("n")] + movementColumns + [ReportTable.Column(wording.signTest)],
      rows: zip(breakdown.groups, item.groups).map { group, released in
        guard let movement = released.value else {
          let sign = edition.cell(released.withheld ?? .complementary)
          return ReportTable.Row(edition.label(group.category), Array(repeating: sign, count: 6))
        }
        let test =
          movement.signTest.value.map { edition.cell($0) } ?? edition.cell(movement.signTest.withheld ?? .lowBase)
        return ReportTable.Row(
          edition.label(group.category),
          [.figure(edition.integer(movement.n), detail: nil)] + cells(movement) + [test])
      }, remarks: [wording.changeGroupsRemark])
  }

  private var movementColumns: [ReportTable.Column] {
    (MovementDirection.allCases.map { RichText(wording.name($0)) } + [wording.balance]).map { ReportTable.Column($0) }
  }

  private func cells(_ movement: ReleasableMovement) -> [ReportTable.Cell] {
    movement.steps.map { step in
      guard let count = step.count.value, let share = edition.share(step.share) else { return edition.cell(step.count) }
      return .figure("\(edition.integer(count)) (\(share.value))", detail: share.interval)
    } + [balance(movement)]
  }

  private func balance(_ movement: ReleasableMovement) -> ReportTable.Cell {
    movement.balance.value.map { edition.cell($0, written: edition.points) }
      ?? edition.cell(movement.balance.withheld ?? .lowBase)
  }
}

extension ReportEdition {
  /// What was asked about before and about after; the common text of a battery once.
  func name(of item: ReleasableChange) -> RichText {
    let questions = [item.questions.first, item.questions.second].map { summary.questions[$0].question }
    let isOneBattery = questions[0].battery != nil && questions[0].battery == questions[1].battery
    return "\(fullText(of: questions[0])) → \(isOneBattery ? text(of: questions[1]) : fullText(of: questions[1]))"
  }

  /// A difference of shares, given as −1…1, in percentage points.
  func points(_ difference: Double) -> String { wording.points(numbers.signed(100 * difference)) }

  /// A cell for a share with its interval, or for the reason why there is none.
  func cell(ofShare estimation: Estimation) -> ReportTable.Cell {
    guard let share = estimation.estimate else { return cell(estimation, written: percent) }
    return .figure(percent(share.value), detail: interval(share, of: .topTwoBox))
  }

  /// A cell for an estimate with its interval, or for the reason why there is none.
  func cell(_ estimation: Estimation, written: (Double) -> String) -> ReportTable.Cell {
    guard let estimate = estimation.estimate else {
      return .sign(.notMeaningful, meaning: wording.name(estimation.reason ?? .noAnswers))
    }
    let interval = estimate.interval.map { "\(written($0.low)) \(numbers.rangeWord) \(written($0.high))" }
    return .figure(written(estimate.value), detail: interval)
  }

  /// A cell for the p-value of a test, or for the reason why there is none.
  ///
  /// - Parameter adjusted: the p-value corrected for the number of tests, where it was.
  func cell(_ outcome: TestOutcome, p adjusted: Double? = nil) -> ReportTable.Cell {
    guard let result = outcome.result else {
      return .sign(.notMeaningful, meaning: wording.name(outcome.reason ?? .noAnswers))
    }
    return .figure(probability(adjusted ?? result.pValue), detail: nil)
  }
}
