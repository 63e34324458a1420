/// Groups of participants who voted alike.
///
/// As published for Polis: participants who voted on enough statements are mapped to the plane of two principal components
/// and grouped there by k-means for 2 to 5 groups, of which the number with the highest mean silhouette is taken. Unlike
/// there, participants are grouped directly, not by way of a hundred small groups, from seeded starts, and votes that hang
/// together no more than by chance are refused.
///
/// Source: Small, Bjorkegren, Erkkilä, Shaw and Megill (2021), "Polis: Scaling deliberation by mapping high dimensional
/// opinion spaces", Recerca 26(2):1–26.
package struct OpinionGroups: Sendable, Hashable {
  /// How far a number of groups stand apart.
  package struct Separation: Sendable, Hashable {
    /// The number of groups.
    package let count: Int
    /// The mean silhouette, in −1...1.
    package let silhouette: Double
  }

  /// On how many statements a participant has to vote to take part, or on all where there are fewer.
  package static let minimumVotes = 7
  /// How many participants have to take part; where fewer voted on enough statements, Polis takes in others up to this
  /// number, and here they are too few.
  package static let minimumParticipants = 15
  /// Among how many participants groups are sought at most; beyond that the distances of all pairs would take minutes.
  package static let maximumParticipants = 20_000
  /// How many statements have to be voted on.
  package static let minimumStatements = 2
  /// The most groups that are tried.
  package static let maximumCount = 5
  /// Up to this mean silhouette there is no substantial structure: Kaufman and Rousseeuw (1990), "Finding Groups in Data",
  /// table 4.
  package static let minimumSilhouette = 0.25

  /// The group of each participant, counted from 0 with the largest first; nil for who voted on too few statements.
  package let assignments: [Int?]
  /// The number of participants of each group.
  package let sizes: [Int]
  /// The place of each participant who takes part, in the order of the rows, and what it is made of.
  package let map: OpinionMap
  /// The mean silhouette of every number of groups that was tried.
  package let separations: [Separation]
  /// The largest share of the variance on the first component among votes dealt out anew.
  package let shareByChance: Double

  /// Finds the groups.
  ///
  /// Whether the votes hang together is tried by parallel analysis: the votes on each statement are dealt out anew among
  /// those who voted on it. Source: Horn (1965), "A rationale and test for the number of factors in factor analysis",
  /// Psychometrika 30:179–185; Buja and Eyuboglu (1992), "Remarks on parallel analysis", Multivariate Behavioral Research
  /// 27:509–540.
  ///
  /// The order of participants or statements matters only for what the shuffles draw. Complexity: O(votes) for the map, O(n²) for the silhouettes
  /// of n participants.
  ///
  /// - Parameters:
  ///   - shuffles: how often votes are dealt out anew, 0 or more; the first component has to hold more than in all of
  ///     them, which is a test at the level 1/(shuffles + 1).
  ///   - seed: the seed of starts and shuffles; equal seeds give equal groups on every machine.
  /// - Throws: why no groups are shown.
  package init(of votes: VoteMatrix, shuffles: Int = 99, seed: UInt64 = 2_021) throws(OpinionGroupsRefusal) {
    precondition(shuffles >= 0)
    let statements = votes.votedStatementCount
    guard statements >= Self.minimumStatements else {
      throw .tooFewStatements(statements, needed: Self.minimumStatements)
    }
    let needed = min(Self.minimumVotes, statements)
    let participants = votes.rows.indices.filter { votes.rows[$0].count >= needed }
    guard participants.count >= Self.minimumParticipants else {
      throw .tooFewParticipants(participants.count, needed: Self.minimumParticipants)
    }
    guard participants.count <= Self.maximumParticipants else {
      throw .tooManyParticipants(limit: Self.maximumParticipants)
    }
    let rows = participants.map { votes.rows[$0] }
    let matrix = SparseRows(rows, width: votes.statementCount)
    let map = OpinionMap(matrix, voteCounts: rows.map(\.count))
    guard let variance = map.variances.first else { throw .noVariation }
    let share = variance / map.totalVariance
    let shareByChance = Self.largestShare(in: matrix, upTo: share, shuffles: shuffles, seed: seed)
    guard share > shareByChance else { throw .noStructure(share: share, byChance: shareByChance) }

    let distinct = Set(map.positions).count
    let most = min(Self.maximumCount, 2 + participants.count / 12, distinct)
    guard most >= 2 else { throw .noVariation }
    let places = map.positions
    let clusterings = (2...most).map { KMeans(places, count: $0, seed: seed) }
    let separations = clusterings.map { clustering in
      let count = clustering.centres.count
      return Separation(
        count: count, silhouette: Silhouette.mean(of: places, labels: clustering.labels, count: count))
    }
    // Of equally good numbers the smaller one.
    let best = separations.indices.reduce(0) { separations[$1].silhouette > separations[$0].silhouette ? $1 : $0 }
    guard separations[best].silhouette > Self.minimumSilhouette else {
      throw .weakSeparation(silhouette: separations[best].silhouette)
    }
    var assignments = [Int?](repeating: nil, count: votes.rows.count)
    var sizes = [Int](repeating: 0, count: separations[best].count)
    for (participant, label) in zip(participants, clusterings[best].labels) {
      assignments[participant] = label
      sizes[label] += 1
    }
    self.assignments = assignments
    self.sizes = sizes
    self.map = map
    self.separations = separations
    self.shareByChance = shareByChance
  }

  /// The largest share of the variance that the first component holds among shuffled votes; the first one that is not
  /// below a limit ends the search.
  private static func largestShare(in matrix: SparseRows, upTo limit: Double, shuffles: Int, seed: UInt64) -> Double {
    var generator = SplitMix64(seed: seed)
    var largest = 0.0
    for _ in 0..<shuffles where largest < limit {
      let shuffled = matrix.shuffled(using: &generator)
      let value = LeadingComponents(of: shuffled, count: 1, tolerance: 1e-3).values.first ?? 0
      largest = max(largest, value / matrix.sumOfSquares)
    }
    return largest
  }
}
