import Testing

@testable import Statistics

@Suite("Whatever the rows, scales and opinion groups have finite figures or a reason why there are none")
struct DegenerateScalesTests {
  static let rows: [[[Int?]]] = [
    [], [[nil, nil, nil]], [[1, 2, 3]], [[1, 1, 1], [1, 1, 1]], [[1, 2, 3], [3, 2, 1]], [[1, nil, 3], [nil, 2, nil]],
    [[1, 2, 3], [2, 3, 4], [3, 4, 5]], [[0, 0, 0], [0, 0, 1], [0, 1, 0], [1, 0, 0]],
    [[-10_000, 10_000, 0], [10_000, -10_000, 0], [10_000, 10_000, 1]], [[1, 5, 1], [1, 5, 2], [1, 5, 4]],
    [[1, 2, nil], [2, nil, 1], [nil, 1, 2], [3, 3, nil], [nil, 4, 1], [5, nil, 5]],
  ]

  @Test("Scales", arguments: rows)
  func scales(rows: [[Int?]]) {
    let scale = ScaleRows(itemCount: 3, rows: rows)
    for missing in [MissingCodes.pairwise, .listwise, .medianImputed(scale.medians)] {
      for level in DegenerateAnswers.levels {
        var estimations = [
          Reliability.cronbachAlpha(of: scale.moments, missing: missing, level: level),
          Reliability.standardisedAlpha(of: scale.moments, missing: missing),
          Reliability.meanInterItemCorrelation(of: scale.moments, missing: missing),
          Reliability.omegaTotal(of: scale.moments, missing: missing, level: level),
        ]
        estimations += Reliability.alphaIfDropped(of: scale.moments, missing: missing)
        estimations += Reliability.itemRestCorrelations(of: scale.moments, missing: missing)
        for limits in Bootstrap.Limits.allCases {
          estimations.append(
            Reliability.cronbachAlpha(
              of: scale, missing: missing, limits: limits, level: level, resamples: 49, seed: 1))
          estimations.append(
            Reliability.omegaTotal(of: scale, missing: missing, limits: limits, level: level, resamples: 49, seed: 1))
        }
        #expect(estimations.allSatisfy(DegenerateInputTests.isExplained))
      }
    }
  }

  @Test("Opinion groups")
  func opinionGroups() {
    let all: [Vote?] = [.agree, .disagree, .pass, nil]
    for participants in [0, 1, 2, 3, 15, 40] {
      for statements in [0, 1, 2, 3, 8] {
        for pattern in 0..<all.count {
          let alike = VoteMatrix(
            (0..<participants).map { _ in (0..<statements).map { all[(pattern + $0) % all.count] } })
          let unlike = VoteMatrix(
            (0..<participants).map { row in (0..<statements).map { all[(row * pattern + $0 * row) % all.count] } })
          for votes in [alike, unlike] {
            let groups = try? OpinionGroups(of: votes, shuffles: 9)
            #expect(groups?.separations.allSatisfy { $0.silhouette.isFinite } ?? true)
            let table = GroupVotes(votes, assignments: votes.rows.indices.map { $0 % 3 }, groupCount: 3)
            let agreements = GroupAgreement.ofAllStatements(table, level: 0.95)
            #expect(agreements.allSatisfy { 0...1 ~= $0.groupInformedConsensus })
            let typical = RepresentativeStatements.all(table)
            #expect(typical.allSatisfy { $0.metric.isFinite && 0...1 ~= $0.pValue && 0...1 ~= $0.adjustedPValue })
          }
        }
      }
    }
  }
}
