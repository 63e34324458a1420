extension CoMoments {
  /// The covariance matrix of the items; complexity O(k²) for k items.
  ///
  /// - Throws: `tooFewItems` for a single item, `noAnswers` without any code, `noJointAnswers` where a pair of items has no
  ///   row in common, `singleAnswer` where it has one.
  func covariance(_ missing: MissingCodes) throws(NotEstimable) -> ItemCovariance {
    guard itemCount > 1 else { throw .tooFewItems }
    let pairwise = zip(complete, incomplete).map { pair in
      var sum = pair.0
      sum.merge(pair.1)
      return sum
    }
    guard pairwise.contains(where: { $0.count > 0 }) else { throw .noAnswers }
    let pairs: [PairMoments]
    let unit: Double
    switch missing {
    case .pairwise: (pairs, unit) = (pairwise, 1)
    case .listwise: (pairs, unit) = (complete, 1)
    case .medianImputed(let medians): (pairs, unit) = (try imputed(pairwise, medians: medians), 2)
    }
    guard pairs.allSatisfy({ $0.count > 0 }) else { throw .noJointAnswers }
    let elements = pairs.compactMap { $0.covariance.map { $0 / (unit * unit) } }
    guard elements.count == pairs.count else { throw .singleAnswer }
    return ItemCovariance(itemCount: itemCount, n: pairs.map(\.count).min() ?? 0) { first, second in
      elements[Self.place(min(first, second), max(first, second))]
    }
  }

  /// The pairs in all rows, in doubled codes so that medians between two codes stay whole.
  private func imputed(_ pairs: [PairMoments], medians: [Double?]) throws(NotEstimable) -> [PairMoments] {
    precondition(medians.count == itemCount)
    var doubledMedians: [Int] = []
    for (item, median) in medians.enumerated() {
      guard pairs[Self.place(item, item)].count > 0 else { throw .noJointAnswers }
      guard let median, let doubled = Int(exactly: 2 * median) else {
        preconditionFailure("the median of codes is a code or the middle between two")
      }
      doubledMedians.append(doubled)
    }
    return zip(pairs, Self.pairs(of: itemCount)).map { pair, items in
      pair.doubledAndImputed(
        rows: rows, first: pairs[Self.place(items.first, items.first)],
        second: pairs[Self.place(items.second, items.second)],
        doubledMedians: (doubledMedians[items.first], doubledMedians[items.second]))
    }
  }
}
