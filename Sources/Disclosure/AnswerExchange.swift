import Statistics

/// Looks for respondents who could have exchanged the second of two answers without any released figure being another.
///
/// Two respondents of one group change no count of either question by exchanging, not even by group; only the table of
/// both answers changes, and with it the rank correlation. Where it stays the same to two decimals, for one exchange or
/// two at once, nobody can tell which of the tables is the true one.
struct AnswerExchange {
  /// Two answers that somebody gave.
  private struct Answers: Hashable {
    let first: Double
    let second: Double
  }

  /// Two respondents of one group exchange their second answers.
  private struct Exchange {
    let group: Int
    let givers: [Answers]
    let takers: [Answers]
    let change: Double
  }

  private let groups: [[Answers]]
  private let small: Set<Answers>
  private let correlation: RankCorrelation

  /// Prepares the search.
  ///
  /// - Parameters:
  ///   - groups: the answers of each group of the breakdown, and of those without one.
  ///   - correlation: the rank correlation of all of them.
  ///   - minimum: the smallest count other than 0 that may be known.
  init(groups: [PairedCounts], correlation: RankCorrelation, minimum: Int) {
    self.groups = groups.map { $0.cells.map { Answers(first: $0.first, second: $0.second) } }
    let whole = groups.dropFirst().reduce(groups[0]) { $0.merged(with: $1) }
    small = Set(whole.cells.filter { $0.count < minimum }.map { Answers(first: $0.first, second: $0.second) })
    self.correlation = correlation
  }

  /// A correlation to the two decimals that are released.
  static func rounded(_ correlation: Double) -> Double {
    (correlation * 100).rounded() / 100 + 0  // never −0
  }

  /// Whether every count of 1 to `minimum` − 1 of the table of both answers could be another one.
  ///
  /// Complexity: O(e²) for e exchanges, of which there are at most the square of the distinct pairs of answers.
  var leavesSmallCountsOpen: Bool {
    var closed = small
    let exchanges = exchanges.sorted { $0.change < $1.change }
    for exchange in exchanges where isHidden(exchange.change) {
      closed.subtract(exchange.givers + exchange.takers)
    }
    // The second of two exchanges has to take back what the first one does to the correlation.
    for exchange in exchanges where !closed.isEmpty {
      guard !closed.isDisjoint(with: exchange.givers + exchange.takers) else { continue }
      let start = exchanges.partitionPoint { $0.change + exchange.change >= -Self.step }
      for other in exchanges[start...] {
        guard other.change + exchange.change <= Self.step else { break }
        if isHidden(exchange.change + other.change), !takesTheSame(exchange, other) {
          closed.subtract(changed(by: exchange, other))
        }
      }
    }
    return closed.isEmpty
  }

  /// What is released is a multiple of it.
  private static let step = 0.01

  /// Whether a changed correlation is written the same, and not for an error in its last bits.
  private func isHidden(_ change: Double) -> Bool {
    abs(correlation.value + change - Self.rounded(correlation.value)) < Self.step / 2 - 1e-9
  }

  private var exchanges: [Exchange] {
    groups.enumerated().flatMap { group, answers in
      answers.indices.flatMap { one in
        answers[(one + 1)...].compactMap { other -> Exchange? in
          let one = answers[one]
          guard one.first != other.first, one.second != other.second else { return nil }
          return Exchange(
            group: group, givers: [one, other],
            takers: [
              Answers(first: one.first, second: other.second), Answers(first: other.first, second: one.second),
            ],
            change: correlation.change(exchanging: (one.first, one.second), (other.first, other.second)))
        }
      }
    }
  }

  /// Whether both exchanges may need the same respondent.
  private func takesTheSame(_ one: Exchange, _ other: Exchange) -> Bool {
    one.group == other.group && one.givers.contains(where: other.givers.contains)
  }

  /// The pairs of answers that two exchanges together change the count of.
  private func changed(by one: Exchange, _ other: Exchange) -> [Answers] {
    let net = [one, other].reduce(into: [Answers: Int]()) { net, exchange in
      for answers in exchange.givers { net[answers, default: 0] -= 1 }
      for answers in exchange.takers { net[answers, default: 0] += 1 }
    }
    return net.filter { $0.value != 0 }.map(\.key)
  }
}

extension Array {
  /// The position of the first element from which on a condition holds, which must hold for none before.
  fileprivate func partitionPoint(where condition: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
