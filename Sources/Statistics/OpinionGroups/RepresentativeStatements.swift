/// The statements that are typical of each group.
///
/// Source: Small et al. (2021), and the documentation of Polis on representative comments; the z tests are those of two
/// shares and of one share against one half, each with one success and one trial added. Computed from counts, so that the
/// cost does not grow with the number of participants.
package enum RepresentativeStatements {
  /// Every statement's representativeness for every group, by statement and group; without those that nobody of the
  /// group, or nobody else, voted on.
  ///
  /// Complexity: O(statements · groups · log(statements · groups)).
  package static func all(_ votes: GroupVotes) -> [Representativeness] {
    struct Test {
      let statement: Int
      let group: Int
      let stance: Stance
      let statistic: Double
      let pValue: Double
    }
    var tests: [Test] = []
    for (statement, groups) in votes.statements.enumerated() {
      for group in groups.indices {
        let others = others(than: group, in: groups)
        guard groups[group].n > 0, others.n > 0 else { continue }
        for stance in Stance.allCases {
          let statistic = twoShares(groups[group], others, stance)
          let pValue = StandardNormalDistribution().upperTail(statistic)
          tests.append(
            Test(statement: statement, group: group, stance: stance, statistic: statistic, pValue: min(1, pValue)))
        }
      }
    }
    let adjusted = Multiplicity.benjaminiHochberg(tests.map(\.pValue))
    // Both stances of a statement and group stand side by side; the greater statistic is the one that is typical.
    return stride(from: 0, to: tests.count, by: 2).map { index in
      let index = tests[index].statistic > tests[index + 1].statistic ? index : index + 1
      let test = tests[index]
      let groups = votes.statements[test.statement]
      let (own, others) = (groups[test.group], others(than: test.group, in: groups))
      let successes = own.count(of: test.stance)
      return Representativeness(
        statement: test.statement, group: test.group, stance: test.stance, successes: successes, n: own.n,
        share: share(own, test.stance), ratio: share(own, test.stance) / share(others, test.stance),
        majorityStatistic: majority(successes: successes, of: own.n), ratioStatistic: test.statistic,
        pValue: test.pValue, adjustedPValue: adjusted[index])
    }
  }

  /// The statements typical of each group, the most typical first: those whose two statistics both pass the one-sided test
  /// at 10 %, as published, and whose corrected p-value is at most the false discovery rate.
  ///
  /// - Parameter falseDiscoveryRate: strictly between 0 and 1.
  package static func ofEachGroup(_ votes: GroupVotes, falseDiscoveryRate: Double = 0.05) -> [[Representativeness]] {
    precondition(falseDiscoveryRate > 0 && falseDiscoveryRate < 1)
    let critical = StandardNormalDistribution().quantile(0.9)
    let typical = all(votes).filter {
      $0.majorityStatistic > critical && $0.ratioStatistic > critical && $0.adjustedPValue <= falseDiscoveryRate
    }
    return (0..<votes.groupCount).map { group in
      typical.filter { $0.group == group }.sorted { ($1.metric, $0.statement) < ($0.metric, $1.statement) }
    }
  }

  private static func others(than group: Int, in groups: [VoteCounts]) -> VoteCounts {
    groups.indices.filter { $0 != group }.reduce(VoteCounts(agree: 0, disagree: 0, pass: 0)) { $0 + groups[$1] }
  }

  private static func share(_ counts: VoteCounts, _ stance: Stance) -> Double {
    Double(counts.count(of: stance) + 1) / Double(counts.n + 2)
  }

  /// z of one share against one half.
  private static func majority(successes: Int, of n: Int) -> Double {
    let trials = Double(n + 1)
    return 2 * trials.squareRoot() * (Double(successes + 1) / trials - 0.5)
  }

  /// z of two shares with their pooled variance; 0 where everybody took the stance.
  private static func twoShares(_ own: VoteCounts, _ others: VoteCounts, _ stance: Stance) -> Double {
    let (successes, otherSuccesses) = (Double(own.count(of: stance) + 1), Double(others.count(of: stance) + 1))
    let (trials, otherTrials) = (Double(own.n + 1), Double(others.n + 1))
    let pooled = (successes + otherSuccesses) / (trials + otherTrials)
    guard pooled < 1 else { return 0 }
    let error = (pooled * (1 - pooled) * (1 / trials + 1 / otherTrials)).squareRoot()
    return (successes / trials - otherSuccesses / otherTrials) / error
  }
}
