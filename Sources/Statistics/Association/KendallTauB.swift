extension Association {
  /// Kendall's tau-b: concordant less discordant pairs of people, corrected for ties in either answer.
  ///
  /// Kendall (1945), "The treatment of ties in ranking problems", Biometrika 33:239–251; the standard error after Brown
  /// and Benedetti (1977). R: `cor(method = "kendall")`, `DescTools::KendallTauB(conf.level = )`.
  ///
  /// Complexity: O(k log k) for k distinct pairs of answers.
  ///
  /// - Parameters:
  ///   - pairs: the answers; none gives `noAnswers`, one `singleAnswer`, equal first or equal second ones
  ///     `noVariation`. A value of 1 or −1 has no interval: `extremeValue`.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func kendallTauB(of pairs: PairedCounts, level: Double) -> Estimation {
    concordanceMeasure(of: pairs, level: level, method: .kendallTauB) { $0.kendallTauB }
  }
}

extension Concordance {
  /// Kendall's tau-b with its standard error; both answers must vary.
  var kendallTauB: AsymptoticValue {
    let n = Double(first.n)
    // The shares of pairs of people that are not tied in the first and in the second answer.
    let firstUntied = 1 - first.counts.reduce(0) { $0 + (Double($1) / n) * (Double($1) / n) }
    let secondUntied = 1 - second.counts.reduce(0) { $0 + (Double($1) / n) * (Double($1) / n) }
    let root = (firstUntied * secondUntied).squareRoot()
    let value = min(1, max(-1, (concordant - discordant) / (n * n) / root))
    // The derivatives of tau-b by the shares of the cells, whose variance over people is that of tau-b times n.
    let slopes = cells.map { cell in
      let margins =
        Double(first.counts[cell.row]) / n * secondUntied + Double(second.counts[cell.column]) / n * firstUntied
      return (2 * Double(cell.concordant - cell.discordant) / n * root + value * margins) / (root * root)
    }
    return AsymptoticValue(value: value, standardError: standardError(ofSlopes: slopes))
  }

  /// The standard error of a figure from its derivatives by the share of each cell (delta method).
  func standardError(ofSlopes slopes: [Double]) -> Double {
    let n = Double(first.n)
    let mean = zip(cells, slopes).reduce(0) { $0 + Double($1.0.count) * $1.1 } / n
    let sumOfSquares = zip(cells, slopes).reduce(0) { $0 + Double($1.0.count) * ($1.1 - mean) * ($1.1 - mean) }
    return sumOfSquares.squareRoot() / n
  }
}
