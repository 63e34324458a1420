import Testing

@testable import Statistics

@Suite struct GroupPlacementTests {
  /// Of two groups all variance lies on one axis, and their distance is that of their profiles: √(0.6² + 0.8²) = 1.
  @Test func twoGroupsStandAsFarApartAsTheirProfiles() throws {
    let placement = try #require(GroupPlacement(profiles: [[0.9, 0.1], [0.3, 0.9]]))
    let distance = (placement.places[0].x - placement.places[1].x).magnitude
    #expect((distance - 1).magnitude < 1e-12)
    #expect(placement.places.allSatisfy { $0.y == 0 })
    #expect(placement.shares == [1, 0])
  }

  /// R: cmdscale(dist(rbind(c(.1,.9,.5), c(.8,.2,.4), c(.7,.6,.1), c(.2,.3,.9))), k = 2, eig = TRUE).
  @Test func fourGroupsStandWhereRPutsThem() throws {
    let profiles = [[0.1, 0.9, 0.5], [0.8, 0.2, 0.4], [0.7, 0.6, 0.1], [0.2, 0.3, 0.9]]
    let places = [
      (0.390957985709, -0.360810663189), (-0.393320748602, 0.251472707656), (-0.382863883559, -0.257588581112),
      (0.385226646451, 0.366926536645),
    ]
    let placement = try #require(GroupPlacement(profiles: profiles))
    #expect((placement.shares[0] - 0.604043789815).magnitude < 1e-9)
    #expect((placement.shares[1] - 0.395398313564).magnitude < 1e-9)
    for (place, expected) in zip(placement.places, places) {
      #expect((place.x.magnitude - expected.0.magnitude).magnitude < 1e-9)
      #expect((place.y.magnitude - expected.1.magnitude).magnitude < 1e-9)
    }
  }

  @Test func equalProfilesAndSingleGroupsHaveNoPlaces() {
    #expect(GroupPlacement(profiles: [[0.5], [0.5]]) == nil)
    #expect(GroupPlacement(profiles: [[0.5, 0.1]]) == nil)
    #expect(GroupPlacement(profiles: []) == nil)
  }
}
