/// How well places lie in their groups.
enum Silhouette {
  /// The mean over all places of (b − a) / max(a, b), in −1...1: a is the mean distance from the others of its own group, b
  /// that from the places of the nearest other group; 0 for a place alone in its group.
  ///
  /// Source: Rousseeuw (1987), "Silhouettes: a graphical aid to the interpretation and validation of cluster analysis",
  /// Journal of Computational and Applied Mathematics 20:53–65. R: `cluster::silhouette`. Complexity: O(n²).
  ///
  /// - Parameter labels: the group of each place, in 0..<count; at least two groups have places.
  static func mean(of places: [OpinionMap.Position], labels: [Int], count: Int) -> Double {
    var sizes = [Int](repeating: 0, count: count)
    for label in labels { sizes[label] += 1 }
    var sums = [[Double]](repeating: [Double](repeating: 0, count: count), count: places.count)
    for first in places.indices {
      for second in 0..<first {
        let distance = places[first].distance(to: places[second])
        sums[first][labels[second]] += distance
        sums[second][labels[first]] += distance
      }
    }
    var total = 0.0
    for place in places.indices where sizes[labels[place]] > 1 {
      let own = sums[place][labels[place]] / Double(sizes[labels[place]] - 1)
      let others = (0..<count).filter { $0 != labels[place] && sizes[$0] > 0 }
      guard let nearest = others.map({ sums[place][$0] / Double(sizes[$0]) }).min() else { continue }
      if max(own, nearest) > 0 { total += (nearest - own) / max(own, nearest) }
    }
    return total / Double(places.count)
  }
}
