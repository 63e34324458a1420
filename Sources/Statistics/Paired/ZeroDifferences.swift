/// What happens in signed ranks to people whose two answers are equal.
package enum ZeroDifferences: Sendable, CaseIterable {
  /// They are ranked with the others and dropped afterwards.
  ///
  /// Who stays the same then weakens the small changes against the large ones, as it should on scales of few points.
  /// Pratt (1959), "Remarks on zeros and ties in the Wilcoxon signed rank procedures", JASA 54:655–667.
  case pratt

  /// They are dropped before the ranking.
  ///
  /// Wilcoxon (1949), "Some rapid approximate statistical procedures", American Cyanamid. R: `wilcox.test`.
  case wilcoxon
}
