import Disclosure
import Statistics
import SurveyModel

extension SummaryJSON {
  /// One answer on offer with its count and share; what is withheld is null, with the reason beside it.
  func category(_ category: ReleasableCategory) -> JSONValue {
    let share = Figure(category.share.value)
    return [
      "code": .integer(category.category.code),
      "label": wording(category.category.label),
      "translations": translations(category.category.label),
      "other": category.category.isOther ? true : nil,
      "count": .integer(orNull: category.count.value),
      "share": share.value,
      "interval": share.interval,
      "notEstimable": share.notEstimable,
      "suppressed": (category.count.withheld ?? category.share.withheld).map { .string($0.rawValue) },
    ]
  }

  /// The weighted share of one answer on offer.
  func weightedShare(_ category: SurveyModel.Category, _ released: Released<Estimation>) -> JSONValue {
    let share = Figure(released.value)
    return [
      "code": .integer(category.code),
      "share": share.value,
      "interval": share.interval,
      "notEstimable": share.notEstimable,
      "suppressed": released.withheld.map { .string($0.rawValue) },
    ]
  }

  /// The statistics of a question by name.
  func statistics(_ statistics: [ReleasableStatistic]) -> JSONValue {
    .object(statistics.map { (name: $0.name.rawValue, value: statistic($0.estimation)) })
  }

  /// What those who gave no valid answer could change about the top 2 box.
  func nonresponse(_ released: Released<ReleasableNonresponse>) -> JSONValue {
    let figures = released.value
    return [
      "population": .integer(orNull: material.summary.response.population?.persons),
      "low": figures.map { .number($0.bounds.low) } ?? .null,
      "high": figures.map { .number($0.bounds.high) } ?? .null,
      "tipping": figures?.majority.map { majority in
        [
          "majority": .string(majority.side.rawValue), "needed": .integer(orNull: majority.disagreeing),
          "of": .integer(majority.nonrespondents),
        ]
      } ?? .null,
      "suppressed": released.withheld.map { .string($0.rawValue) },
    ]
  }

  /// A statistic with its interval, or why there is none.
  func statistic(_ estimation: Released<Estimation>) -> JSONValue {
    statistic(estimation.value, withheld: estimation.withheld)
  }

  /// The same of figures that are released together, or withheld together.
  func statistic(_ estimation: Estimation?, withheld: Withholding? = nil) -> JSONValue {
    let figure = Figure(estimation)
    return [
      "value": figure.value,
      "interval": figure.interval,
      "n": .integer(orNull: figure.estimate?.n),
      "method": .string(orNull: figure.estimate?.method.rawValue),
      "notEstimable": figure.notEstimable,
      "suppressed": withheld.map { .string($0.rawValue) },
    ]
  }

  /// The outcome of a test: its result, or why there is none.
  func outcome(_ outcome: TestOutcome?, withheld: Withholding? = nil) -> JSONValue {
    [
      "result": outcome?.result.map(Self.value(of:)) ?? .null,
      "notTestable": outcome?.reason.map { .string($0.rawValue) },
      "suppressed": withheld.map { .string($0.rawValue) },
    ]
  }
}

/// An estimated figure as members of a document.
private struct Figure {
  let estimate: Estimate?
  private let reason: NotEstimable?

  init(_ estimation: Estimation?) {
    estimate = estimation?.estimate
    reason = estimation?.reason ?? estimate?.intervalAbsence
  }

  var value: JSONValue { estimate.map { .number($0.value) } ?? .null }

  /// Why there is no value, or no interval around it.
  var notEstimable: JSONValue? { reason.map { .string($0.rawValue) } }

  var interval: JSONValue {
    guard let estimate, let interval = estimate.interval else { return .null }
    return [
      "low": .number(interval.low), "high": .number(interval.high), "level": .number(interval.level),
      "attainedLevel": interval.attainedLevel.map { .number($0) },
      "method": .string(estimate.method.rawValue),
    ]
  }
}
