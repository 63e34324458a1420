extension Association {
  /// Goodman and Kruskal's gamma: concordant less discordant pairs of people, among those not tied in either answer.
  ///
  /// Goodman and Kruskal (1954); the standard error after Brown and Benedetti (1977). R: `vcd::GKgamma`.
  ///
  /// Complexity: O(k log k) for k distinct pairs of answers.
  ///
  /// - Parameters:
  ///   - pairs: the answers; none gives `noAnswers`, one `singleAnswer`, equal first or equal second ones
  ///     `noVariation`. A value of 1 or −1 has no interval: `extremeValue`.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func goodmanKruskalGamma(of pairs: PairedCounts, level: Double) -> Estimation {
    concordanceMeasure(of: pairs, level: level, method: .goodmanKruskalGamma) { $0.goodmanKruskalGamma }
  }
}

extension Concordance {
  /// Goodman and Kruskal's gamma with its standard error; both answers must vary.
  var goodmanKruskalGamma: AsymptoticValue {
    let n = Double(first.n)
    let untied = concordant + discordant
    // The derivatives of gamma by the shares of the cells.
    let slopes = cells.map { cell in
      4 * n * (discordant / untied * Double(cell.concordant) - concordant / untied * Double(cell.discordant)) / untied
    }
    return AsymptoticValue(
      value: (concordant - discordant) / untied, standardError: standardError(ofSlopes: slopes))
  }
}
