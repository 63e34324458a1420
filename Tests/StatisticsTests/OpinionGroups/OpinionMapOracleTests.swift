import Testing

@testable import Statistics

@Suite("Map and grouping of participants against scikit-learn")
struct OpinionMapOracleTests {
  struct Case: Decodable, Sendable {
    let label: String
    let votes: [String]
    let variances: [Double]
    let totalVariance: Double
    let components: [[Double]]
    let places: [[Double]]
    let withinSumsOfSquares: [Double]
    let silhouettes: [Double]
    let planted: [Int]?
    let agreement: Double?

    var matrix: VoteMatrix {
      VoteMatrix(votes.map { row in row.map { $0 == "+" ? .agree : $0 == "-" ? .disagree : $0 == "0" ? .pass : nil } })
    }
    var map: OpinionMap {
      let matrix = matrix
      return OpinionMap(SparseRows(matrix.rows, width: matrix.statementCount), voteCounts: matrix.rows.map(\.count))
    }
  }

  @Test("Variances, components and places")
  func map() throws {
    var variances = LargestError()
    var farthest = 0.0
    for item in try OracleFixture<Case>.load("opinion-map") {
      let map = item.map
      variances.add(map.totalVariance, item.totalVariance, at: item.label)
      for (variance, expected) in zip(map.variances, item.variances) {
        variances.add(variance, expected, at: item.label)
      }
      #expect(map.components.count == 2 && map.positions.count == item.places.count, "\(item.label)")
      for (component, expected) in zip(map.components, item.components) {
        for (entry, other) in zip(component, expected) { farthest = max(farthest, abs(entry - other)) }
      }
      for (position, expected) in zip(map.positions, item.places) {
        farthest = max(farthest, abs(position.x - expected[0]), abs(position.y - expected[1]))
      }
    }
    #expect(variances.value <= relativeTolerance, "\(variances.place)")
    // Entries lie between −1 and 1 and may be 0, so their error is absolute.
    #expect(farthest <= 1e-8)
  }

  @Test("k-means is as tight as the best of a thousand runs, and silhouettes are those of its groups")
  func groups() throws {
    var sums = LargestError()
    var silhouettes = LargestError()
    for item in try OracleFixture<Case>.load("opinion-map") {
      let places = item.map.positions
      for (index, expected) in item.withinSumsOfSquares.enumerated() {
        let clustering = KMeans(places, count: index + 2, seed: 7)
        #expect(clustering.withinSumOfSquares <= expected * (1 + 1e-9), "\(item.label)")
        sums.add(clustering.withinSumOfSquares, expected, at: item.label)
        let silhouette = Silhouette.mean(of: places, labels: clustering.labels, count: index + 2)
        silhouettes.add(silhouette, item.silhouettes[index], at: item.label)
      }
    }
    #expect(sums.value <= relativeTolerance, "\(sums.place)")
    #expect(silhouettes.value <= relativeTolerance, "\(silhouettes.place)")
  }

  @Test("Planted groups are found as well as scikit-learn finds them; two and three of them wholly")
  func planted() throws {
    for item in try OracleFixture<Case>.load("opinion-map") {
      guard let planted = item.planted else { continue }
      let groups = try OpinionGroups(of: item.matrix)
      let assignments = groups.assignments
      let members = planted.indices.filter { assignments[$0] != nil }
      let agreement = adjustedRandIndex(members.map { planted[$0] }, members.compactMap { assignments[$0] })
      let best = item.silhouettes.indices.max { item.silhouettes[$0] < item.silhouettes[$1] } ?? 0
      #expect(groups.sizes.count == best + 2, "\(item.label)")
      #expect(abs(agreement - (item.agreement ?? -1)) < 1e-9, "\(item.label): \(agreement)")
      if planted.count >= 40, Set(planted).count < 4 { #expect(agreement == 1, "\(item.label)") }
      #expect(groups.sizes.reduce(0, +) == members.count && groups.sizes == groups.sizes.sorted(by: >))
    }
  }

  @Test("The measure of agreement, as scikit-learn documents it")
  func adjustedRand() {
    #expect(adjustedRandIndex([0, 0, 1, 1], [1, 1, 0, 0]) == 1)
    #expect(abs(adjustedRandIndex([0, 0, 1, 2], [0, 0, 1, 1]) - 0.57142857) < 1e-8)
    #expect(adjustedRandIndex([0, 0, 0, 0], [0, 1, 2, 3]) == 0)
  }
}
