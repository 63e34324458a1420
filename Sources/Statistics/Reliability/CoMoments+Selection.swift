extension CoMoments {
  /// The moments of some of the items, as if the others had not been asked; complexity O(k²) for k items.
  ///
  /// - Parameters:
  ///   - items: the places of the items to keep, ascending, at least one.
  ///   - areComplete: whether every row is known to have a code for each of them; otherwise rows stay among those with a
  ///     gap that had one in any of all items, as which of them have none in these is not kept.
  package func keeping(_ items: [Int], areComplete: Bool) -> CoMoments {
    let pairs = Self.pairs(of: items.count).map { Self.place(items[$0.first], items[$0.second]) }
    guard areComplete else {
      return CoMoments(
        itemCount: items.count, rows: rows, complete: pairs.map { complete[$0] },
        incomplete: pairs.map { incomplete[$0] })
    }
    let merged = pairs.map { pair in
      var sum = complete[pair]
      sum.merge(incomplete[pair])
      return sum
    }
    return CoMoments(
      itemCount: items.count, rows: rows, complete: merged, incomplete: pairs.map { _ in PairMoments() })
  }

  /// The number of rows with a code for every item.
  package var completeRows: Int { complete[0].count }

  /// The sum of the products of the codes of two items over the rows with a code for every item.
  ///
  /// - Parameter first: at most `second`.
  package func productSum(_ first: Int, _ second: Int) -> Int { complete[Self.place(first, second)].productSum }
}
