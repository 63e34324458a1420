/// Moves labels apart that would lie on each other, each as little as may be.
enum Spreading {
  /// The middles of labels in a column, as near as possible to where they are wanted and none over another.
  ///
  /// Labels that touch move as one block, whose middle is the mean of what its members want; those that have no room in the
  /// bounds reach over the lower one. O(n²) for n labels.
  ///
  /// Source: the pool-adjacent-violators algorithm for least squares under an order (Ayer et al., Annals of Mathematical
  /// Statistics 26, 1955).
  ///
  /// - Parameters:
  ///   - wanted: Where the middles are wanted.
  ///   - heights: What each label takes up, its gap included.
  ///   - bounds: What labels may not leave.
  static func middles(wanted: [Double], heights: [Double], within bounds: ClosedRange<Double>) -> [Double] {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var blocks: [(start: Double, height: Double, members: [Int], wantedStarts: Double)] = []
    func placed(_ start: Double, _ height: Double) -> Double {
      max(bounds.lowerBound, min(start, bounds.upperBound - height))
    }
    for index in order {
      let start = wanted[index] - heights[index] / 2
      blocks.append((placed(start, heights[index]), heights[index], [index], start))
      while blocks.count > 1,
        blocks[blocks.count - 2].start + blocks[blocks.count - 2].height > blocks[blocks.count - 1].start
      {
        let lower = blocks.removeLast()
        let upper = blocks.removeLast()
        let offset = Double(lower.members.count) * upper.height
        let sum = upper.wantedStarts + lower.wantedStarts - offset
        let members = upper.members + lower.members
        let height = upper.height + lower.height
        blocks.append((placed(sum / Double(members.count), height), height, members, sum))
      }
    }
    var middles = wanted
    for block in blocks {
      var top = block.start
      for member in block.members {
        middles[member] = top + heights[member] / 2
        top += heights[member]
      }
    }
    return middles
  }
}
