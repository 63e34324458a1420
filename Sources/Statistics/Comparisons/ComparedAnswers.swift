/// The answers of both sides to one item, in the form in which they are compared.
package struct ComparedAnswers: Sendable, Equatable {
  /// What is compared.
  package enum Basis: String, Sendable, CaseIterable {
    /// All answers of an ordered scale, by their order.
    case distribution
    /// Only how many chose one of the two most favourable answers, where single answers are withheld.
    case topTwoBox = "top-2-box"
    /// How many chose one of several answers.
    case answer
    /// All answers of a choice without order; those withheld in a side taken together.
    case choice
  }

  /// What is compared.
  package let basis: Basis
  /// The answers of the first side as numbers that grow with favour; of a box or an answer 1 for in it, 0 for not; of a
  /// choice the positions of the answers.
  package let first: ValueCounts
  /// The answers of the second side, likewise.
  package let second: ValueCounts

  /// Answers of an ordered scale, given as counts from the least to the most favourable.
  ///
  /// - Precondition: both sides have as many counts.
  package init(distribution first: [Int], _ second: [Int]) {
    precondition(first.count == second.count, "both sides were offered the same answers")
    basis = .distribution
    self.first = ValueCounts(first.enumerated().map { (Double($0), $1) })
    self.second = ValueCounts(second.enumerated().map { (Double($0), $1) })
  }

  /// Answers of a choice without order, given as counts in the same order.
  ///
  /// - Precondition: both sides have as many counts.
  package init(choice first: [Int], _ second: [Int]) {
    precondition(first.count == second.count, "both sides were offered the same answers")
    basis = .choice
    self.first = ValueCounts(first.enumerated().map { (Double($0), $1) })
    self.second = ValueCounts(second.enumerated().map { (Double($0), $1) })
  }

  /// How many of each side are in a box, or chose an answer.
  ///
  /// - Parameter basis: `topTwoBox` or `answer`.
  package init(_ basis: Basis, _ first: (successes: Int, trials: Int), _ second: (successes: Int, trials: Int)) {
    precondition(basis == .topTwoBox || basis == .answer)
    self.basis = basis
    self.first = ValueCounts([(0, first.trials - first.successes), (1, first.successes)])
    self.second = ValueCounts([(0, second.trials - second.successes), (1, second.successes)])
  }
}
