import Foundation

/// One run of k-means from a given start.
struct KMeansRun {
  /// The group of each place.
  private(set) var labels: [Int]
  /// The mean of each group.
  private(set) var centres: [OpinionMap.Position]
  /// The number of places of each group, none 0.
  private(set) var sizes: [Int]
  /// The sum of the squared distances of all places from the means of their groups.
  private(set) var sum = 0.0

  /// Moves places between groups until none gains by it.
  ///
  /// - Parameter start: distinct places, one a group.
  init(_ places: [OpinionMap.Position], start: [OpinionMap.Position]) {
    centres = start
    sizes = [Int](repeating: 0, count: start.count)
    labels = []
    labels.reserveCapacity(places.count)
    for place in places {
      var nearest = 0
      for group in start.indices
      where place.squaredDistance(to: start[group]) < place.squaredDistance(to: start[nearest]) {
        nearest = group
      }
      labels.append(nearest)
    }
    recentre(places)
    var moved = true
    while moved {
      moved = false
      for index in places.indices {
        if let better = betterGroup(for: places[index], in: labels[index]) {
          move(places[index], from: labels[index], to: better)
          labels[index] = better
          moved = true
        }
      }
      recentre(places)
    }
    for index in places.indices { sum += places[index].squaredDistance(to: centres[labels[index]]) }
  }

  /// The group whose sum of squares would grow least by taking a place, if by less than its own would shrink.
  private func betterGroup(for place: OpinionMap.Position, in own: Int) -> Int? {
    guard sizes[own] > 1 else { return nil }
    let size = Double(sizes[own])
    let gain = place.squaredDistance(to: centres[own]) * size / (size - 1)
    var better: Int?
    // A gain within rounding is none, so that the moves come to an end.
    var least = gain * (1 - 1e-12)
    for group in centres.indices where group != own {
      let size = Double(sizes[group])
      let loss = place.squaredDistance(to: centres[group]) * size / (size + 1)
      if loss < least { (better, least) = (group, loss) }
    }
    return better
  }

  private mutating func move(_ place: OpinionMap.Position, from old: Int, to new: Int) {
    for (group, step) in [(old, -1), (new, 1)] {
      let (before, after) = (Double(sizes[group]), Double(sizes[group] + step))
      centres[group] = OpinionMap.Position(
        x: (centres[group].x * before + Double(step) * place.x) / after,
        y: (centres[group].y * before + Double(step) * place.y) / after)
      sizes[group] += step
    }
  }

  /// Computes the means anew, so that rounding does not add up over the moves.
  private mutating func recentre(_ places: [OpinionMap.Position]) {
    var x = [Double](repeating: 0, count: centres.count)
    var y = x
    sizes = [Int](repeating: 0, count: centres.count)
    for index in places.indices {
      x[labels[index]] += places[index].x
      y[labels[index]] += places[index].y
      sizes[labels[index]] += 1
    }
    for group in centres.indices {
      let size = Double(sizes[group])
      centres[group] = OpinionMap.Position(x: x[group] / size, y: y[group] / size)
    }
  }

  /// Random distinct places: each the best of 2 + ⌊ln k⌋, drawn with chances in proportion to their squared distance from
  /// those taken before.
  static func start(
    _ places: [OpinionMap.Position], count: Int, using generator: inout SplitMix64
  ) -> [OpinionMap.Position] {
    var centres = [places[generator.index(below: places.count)]]
    var nearest = places.map { $0.squaredDistance(to: centres[0]) }
    while centres.count < count {
      var (best, bestNearest, bestSum) = (centres[0], nearest, Double.infinity)
      for _ in 0..<2 + Int(log(Double(count))) {
        let candidate = places[drawn(by: nearest, using: &generator)]
        var (left, sum) = (nearest, 0.0)
        for index in places.indices {
          left[index] = min(left[index], places[index].squaredDistance(to: candidate))
          sum += left[index]
        }
        if sum < bestSum { (best, bestNearest, bestSum) = (candidate, left, sum) }
      }
      centres.append(best)
      nearest = bestNearest
    }
    return centres
  }

  /// A random index, with chances in proportion to weights that are not all 0.
  private static func drawn(by weights: [Double], using generator: inout SplitMix64) -> Int {
    var remaining = generator.unit() * weights.reduce(0, +)
    var last = 0
    for index in weights.indices where weights[index] > 0 {
      remaining -= weights[index]
      last = index
      if remaining < 0 { break }
    }
    return last
  }
}
