/// Something about the items of a scale that a reader of its reliability must know.
package struct ScaleFinding: Sendable, Hashable {
  /// What was found; the raw values are the names that outputs print.
  package enum Kind: String, Sendable, CaseIterable {
    /// There are fewer than three items: alpha says little, the correlation of the two says all there is.
    case fewerThanThreeItems
    /// All codes of an item are equal, so that it correlates with nothing.
    case itemWithoutVariation
    /// Two items correlate negatively: one may be worded against the scale without being declared so.
    case negativeInterItemCorrelation
    /// An item correlates negatively with the sum of the others: it may be worded against the scale without being declared
    /// so.
    case negativeItemRestCorrelation
  }

  /// What was found.
  package let kind: Kind
  /// The places of the items concerned, counted from 0, ascending.
  package let items: [Int]
}

extension Reliability {
  /// What stands against reading the coefficients of a scale at face value; nothing where no covariance can be computed.
  ///
  /// In the order of the kinds and of the items. Nothing is turned round on account of a finding. Complexity: O(k³).
  package static func findings(of moments: CoMoments, missing: MissingCodes) -> [ScaleFinding] {
    guard let items = try? moments.covariance(missing) else { return [] }
    let places = 0..<items.itemCount
    var findings: [ScaleFinding] = []
    if items.itemCount < 3 { findings.append(ScaleFinding(kind: .fewerThanThreeItems, items: Array(places))) }
    findings += places.filter { items[$0, $0] == 0 }.map { ScaleFinding(kind: .itemWithoutVariation, items: [$0]) }
    for first in places {
      for second in places where second > first && items[first, second] < 0 {
        findings.append(ScaleFinding(kind: .negativeInterItemCorrelation, items: [first, second]))
      }
    }
    for item in places {
      if let correlation = try? itemRestCorrelation(items, item), correlation < 0 {
        findings.append(ScaleFinding(kind: .negativeItemRestCorrelation, items: [item]))
      }
    }
    return findings
  }
}
