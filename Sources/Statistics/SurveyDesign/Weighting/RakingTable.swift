/// The weights of the cells while they are raked.
struct RakingTable {
  private let counts: [Double]
  private let margins: [PopulationMargin]
  private let ceiling: Double
  /// The cells of each category of each variable.
  private let members: [[[Int]]]
  /// The base weights times the factors of all categories, before the ceiling.
  private var potentials: [Double]

  /// Creates a table whose weights are the base weights.
  init(cells: [WeightingCell], margins: [PopulationMargin], ceiling: Double) {
    counts = cells.map { Double($0.count) }
    self.margins = margins
    self.ceiling = ceiling
    potentials = cells.map(\.baseWeight)
    members = margins.enumerated().map { variable, margin in
      var members = [[Int]](repeating: [], count: margin.totals.count)
      for (index, cell) in cells.enumerated() { members[cell.categories[variable]].append(index) }
      return members
    }
  }

  /// The weight of each respondent of a cell.
  var weights: [Double] { potentials.map { min($0, ceiling) } }

  /// By which part of its total a category is missed most.
  var largestDeviation: Double {
    let weights = weights
    var largest = 0.0
    for (variable, margin) in margins.enumerated() {
      for (category, total) in margin.totals.enumerated() where total > 0 {
        let sum = members[variable][category].reduce(0) { $0 + counts[$1] * weights[$1] }
        let deviation = abs(sum - total) / total
        if !(deviation <= largest) { largest = deviation.isNaN ? .infinity : deviation }
      }
    }
    return largest
  }

  /// Multiplies the weights of each category by the factor with which they add up to its total.
  mutating func fit(_ variable: Int) throws(WeightingFailure) {
    for (category, total) in margins[variable].totals.enumerated() where total > 0 {
      let members = members[variable][category]
      guard let factor = factor(for: members, total: total) else {
        throw .ceilingTooLow(variable: variable, category: category)
      }
      for index in members { potentials[index] *= factor }
    }
  }

  /// The factor f with Σ min(ceiling, f · potential) = total; nil where even the ceiling gives less.
  ///
  /// Each pass holds at the ceiling what the last factor would have raised above it, so that the factor only grows and
  /// there are at most as many passes as cells.
  private func factor(for members: [Int], total: Double) -> Double? {
    var free = members
    var remaining = total
    while true {
      let sum = free.reduce(0) { $0 + counts[$1] * potentials[$1] }
      let factor = remaining / sum
      let held = free.filter { factor * potentials[$0] > ceiling }
      if held.isEmpty { return factor }
      free.removeAll { factor * potentials[$0] > ceiling }
      remaining -= held.reduce(0) { $0 + counts[$1] * ceiling }
      if free.isEmpty { return remaining <= 1e-12 * total ? factor : nil }
    }
  }
}
