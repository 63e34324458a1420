/// Where the answers of two groups lie among those of the other.
///
/// The placement of an answer is the share of the other group below it, equal ones counted by half, in 0...1. Brunner
/// and Munzel (2000) compare placements, Cliff (1996) twice the placement less 1, the dominance.
struct Placements {
  /// The number of answers in the first and in the second group, both positive.
  let sizes: [Int]
  /// The number of pairs of one answer from each group in which the first group's is higher.
  let higher: Double
  /// The number of pairs in which the first group's answer is lower.
  let lower: Double
  /// The number of pairs of equal answers.
  let equal: Double
  /// The sum of squared deviations of the placements of each group's answers from their mean.
  let squaredDeviations: [Double]

  /// Places two groups of answers, given by their counts of the same ascending values.
  ///
  /// Complexity: linear in the number of values.
  ///
  /// - Parameters:
  ///   - first: the counts of the first group, at least one of them positive.
  ///   - second: the counts of the second group, likewise.
  init(_ first: some Collection<Int>, _ second: some Collection<Int>) {
    let sizes = [first.reduce(0, +), second.reduce(0, +)]
    precondition(sizes[0] > 0 && sizes[1] > 0)
    var below = (first: 0, second: 0)
    var (lower, higher, equal) = (0.0, 0.0, 0.0)
    for (count, other) in zip(first, second) {
      lower += Double(below.first) * Double(other)
      higher += Double(below.second) * Double(count)
      equal += Double(count) * Double(other)
      below.first += count
      below.second += other
    }
    let pairs = Double(sizes[0]) * Double(sizes[1])
    self.sizes = sizes
    (self.higher, self.lower, self.equal) = (higher, lower, equal)

    let means = (first: (higher + equal / 2) / pairs, second: (lower + equal / 2) / pairs)
    var squares = (first: 0.0, second: 0.0)
    below = (0, 0)
    for (count, other) in zip(first, second) {
      let placement = (Double(below.second) + Double(other) / 2) / Double(sizes[1]) - means.first
      let otherPlacement = (Double(below.first) + Double(count) / 2) / Double(sizes[0]) - means.second
      squares.first += Double(count) * placement * placement
      squares.second += Double(other) * otherPlacement * otherPlacement
      below.first += count
      below.second += other
    }
    squaredDeviations = [squares.first, squares.second]
  }

  /// Places two groups of answers; nil where one has none.
  init?(_ first: ValueCounts, _ second: ValueCounts) {
    guard first.n > 0, second.n > 0 else { return nil }
    let table = ContingencyTable(groups: [first, second])
    self.init(table.counts[0], table.counts[1])
  }

  /// The number of pairs of one answer from each group.
  var pairs: Double { Double(sizes[0]) * Double(sizes[1]) }

  /// P(X < Y) + ½ P(X = Y), the mean placement of the second group's answers in the first group.
  var relativeEffect: Double { (lower + equal / 2) / pairs }

  /// P(X > Y) − P(X < Y), Cliff's delta.
  var dominance: Double { (higher - lower) / pairs }

  /// Whether all answers of one group lie above all answers of the other.
  var areSeparated: Bool { equal == 0 && (lower == 0 || higher == 0) }

  /// Whether all answers of both groups are equal.
  var areEqual: Bool { lower == 0 && higher == 0 }

  /// Why the mean placements have no standard error, if they have none.
  ///
  /// Placements vary within a group unless the groups are separated or all answers equal.
  var obstacle: NotEstimable? {
    if sizes.contains(1) { return .singleAnswer }
    if areSeparated { return .completeSeparation }
    return areEqual ? .noVariation : nil
  }

  /// The squared standard error of each group's mean placement; only where there is no obstacle.
  var squaredErrors: [Double] { zip(squaredDeviations, sizes).map { $0 / Double($1 - 1) / Double($1) } }

  /// The standard error of the relative effect; only where there is no obstacle.
  var standardError: Double { squaredErrors.reduce(0, +).squareRoot() }

  /// The degrees of freedom of the standard error; only where there is no obstacle.
  var degreesOfFreedom: Double {
    WelchSatterthwaite.degreesOfFreedom(squaredErrors: squaredErrors, sizes: sizes)
  }
}
