import Charting
import Disclosure
import Statistics
import SurveyModel

/// A question that asks for a number: how often numbers were given, their quartiles and their mean.
enum HistogramFigure {
  /// The figure over all respondents; `nil` where the numbers given are not released.
  static func figure(of question: ReleasableQuestion, in edition: ReportEdition) -> ReportFigure? {
    guard case .number = question.question.kind else { return nil }
    let (wording, numbers) = (edition.wording, question.overall.numbers)
    let isWhole = numbers.allSatisfy { $0.value == $0.value.rounded() }
    guard let bins = HistogramBins(binning: numbers.map { ($0.value, $0.count) }, wholeNumbers: isWhole) else {
      return nil
    }
    let n = question.overall.base.valid
    let title = edition.fullText(of: question.question)
    let mean = question.overall.statistics.first { $0.name == .mean }.map { named($0, in: edition) }
    let listed = numbers.map { "\(edition.short($0.value)): \(edition.integer($0.count))" }
    let caption = wording.barsCaption(n: edition.integer(n))
    let frame = FigureFrame(
      id: edition.identifiers.name(of: question.question), questionIDs: [question.question.id], title: title,
      caption: caption, subtitle: wording.subtitle(n: edition.integer(n)),
      shortAlternative: wording.histogram(title.plain),
      longAlternative: AlternativeText.text(caption, listed, in: edition),
      method: wording.histogramMethod(level: edition.level), table: NumberTable.table(of: question, in: edition))
    return frame.figure(in: edition) { caption in
      HistogramChart(
        caption: caption, bins: .shown(bins), base: n,
        points: n <= HistogramChart.mostPoints ? numbers.map { .init(value: $0.value, count: $0.count) } : [],
        box: box(of: numbers, in: edition).map { .shown($0) }, mean: mean,
        heightTitle: wording.countAxis)
    }
  }

  /// The mean with its name before the figure.
  private static func named(
    _ mean: ReleasableStatistic, in edition: ReportEdition
  ) -> ChartValue<ChartEstimate> {
    edition.shown(mean.estimation, of: .mean).map { estimate in
      var estimate = estimate
      estimate.text = "\(edition.wording.name(.mean)): \(estimate.text)"
      return estimate
    }
  }

  /// The quartiles, with whiskers to the smallest and the largest number.
  private static func box(of numbers: [NumberCount], in edition: ReportEdition) -> HistogramChart.Box? {
    guard let lowest = numbers.first?.value, let highest = numbers.last?.value else { return nil }
    let counts = ValueCounts(numbers.map { ($0.value, $0.count) })
    let quartiles = [0.25, 0.5, 0.75].compactMap(counts.quantile)
    guard quartiles.count == 3 else { return nil }
    let words = ([lowest] + quartiles + [highest]).map(edition.short)
    return HistogramChart.Box(
      lowerQuartile: quartiles[0], median: quartiles[1], upperQuartile: quartiles[2], whiskers: lowest...highest,
      text: edition.wording.fiveNumbers(words))
  }
}
