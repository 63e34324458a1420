/// Groups of places in the plane that lie near their group's mean.
///
/// Starts are those of Arthur and Vassilvitskii (2007), "k-means++: the advantages of careful seeding", SODA
/// 2007:1027–1035, each place the best of several drawn; places then move one by one as long as that brings them nearer to
/// their means (Hartigan 1975, "Clustering Algorithms", ch. 4), which stops later than Lloyd's iteration and never at a
/// worse grouping. R: `kmeans(nstart = 20)`.
struct KMeans: Sendable {
  /// The group of each place, counted from 0: the largest first, then the leftmost.
  let labels: [Int]
  /// The mean of each group.
  let centres: [OpinionMap.Position]
  /// The sum of the squared distances of all places from the means of their groups.
  let withinSumOfSquares: Double

  /// The best of several runs from seeded random starts.
  ///
  /// The places are gone through in the order of their coordinates, so that the order of the participants does not matter.
  /// Complexity: O(runs · iterations · n · k).
  ///
  /// - Parameter count: how many groups, at least 1 and at most the number of distinct places.
  init(_ places: [OpinionMap.Position], count: Int, runs: Int = 20, seed: UInt64) {
    precondition(count > 0 && runs > 0 && places.count >= count)
    let order = places.indices.sorted { (places[$0].x, places[$0].y, $0) < (places[$1].x, places[$1].y, $1) }
    let sorted = order.map { places[$0] }
    var generator = SplitMix64(seed: seed)
    var best = KMeansRun(sorted, start: KMeansRun.start(sorted, count: count, using: &generator))
    for _ in 1..<max(2, runs) {
      let other = KMeansRun(sorted, start: KMeansRun.start(sorted, count: count, using: &generator))
      if other.sum < best.sum { best = other }
    }
    let means = best.centres
    let sizes = best.sizes
    let rank = (0..<count).sorted { (sizes[$1], means[$0].x, $0) < (sizes[$0], means[$1].x, $1) }
    var labels = [Int](repeating: 0, count: places.count)
    for (place, label) in zip(order, best.labels) { labels[place] = rank.firstIndex(of: label) ?? 0 }
    self.labels = labels
    centres = rank.map { means[$0] }
    withinSumOfSquares = best.sum
  }
}
