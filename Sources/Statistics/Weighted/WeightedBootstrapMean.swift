extension Location {
  /// The weighted mean with its BCa bootstrap interval, which follows the skewness of answers and weights.
  ///
  /// Answers are drawn anew together with their weights, hence the table of both; the sums of `WeightedValueCounts` do not
  /// suffice. It takes weights as given and answers as independent. With weights of 1 it is `bootstrapMean` of counted
  /// answers, for equal seeds from the same resamples. See `Bootstrap.bca` for what it is and when there is none.
  ///
  /// Source: Efron (1987); pairs as what is drawn: Efron and Tibshirani (1993), "An introduction to the bootstrap", §7.3.
  /// Python: `scipy.stats.bootstrap((values, weights), paired=True)`. Complexity: O(resamples · k) for k distinct pairs of
  /// value and weight.
  ///
  /// - Parameters:
  ///   - answers: the answers with their weights; none gives `noAnswers`.
  ///   - level: the confidence level, strictly between 0 and 1.
  ///   - resamples: how often the answers are drawn anew; at least 9,999 for a level of 0.95 in a report.
  ///   - seed: where the random numbers start.
  package static func bootstrapMean(
    of answers: WeightedAnswerCounts, level: Double, resamples: Int = 9_999, seed: UInt64
  ) -> Estimation {
    guard let first = answers.answers.first, let last = answers.answers.last else { return .notEstimable(.noAnswers) }
    // What is drawn are lines of the table.
    let lines = ValueCounts(answers.counts.enumerated().map { (Double($0.offset), $0.element) })
    guard let mean = answers.mean(ofLines: lines) else { return .notEstimable(.numericOverflow) }
    // Equal answers may have different weights, which resampling would draw in vain.
    guard answers.n == 1 || first.value < last.value else {
      return .estimated(Estimate(value: mean, intervalAbsence: .noVariation, n: answers.n, method: .bca))
    }
    return Bootstrap.bca(of: lines, level: level, resamples: resamples, seed: seed, statistic: answers.mean(ofLines:))
  }
}

extension WeightedAnswerCounts {
  /// The weighted mean of answers that are drawn as lines of this table, numbered from 0; nil without lines or where it
  /// overflows.
  fileprivate func mean(ofLines lines: ValueCounts) -> Double? {
    guard let smallest = lines.minimum else { return nil }
    let origin = answers[Int(smallest)].value
    var weight = 0.0
    var moment = 0.0
    for (line, count) in zip(lines.values, lines.counts) {
      let answer = answers[Int(line)]
      let share = Double(count) * answer.weight
      weight += share
      moment += share * (answer.value - origin)
    }
    let mean = origin + moment / weight
    return mean.isFinite ? mean : nil
  }
}
