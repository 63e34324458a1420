import Testing

@testable import Charting

@Suite struct LinearScaleTests {
  @Test func mapsInProportion() {
    let scale = LinearScale(domain: -1...1, start: 100, end: 300)
    #expect(scale.position(of: -1) == 100 && scale.position(of: 0) == 200 && scale.position(of: 1) == 300)
    let falling = LinearScale(domain: 0...10, start: 50, end: 0)
    #expect(falling.position(of: 5) == 25)
  }

  @Test(
    arguments: [
      (10.0, 5, 2.0), (100, 4, 50), (7, 7, 1), (1, 5, 0.2), (1_000_000, 6, 200_000), (0.003, 3, 0.001), (11, 5, 5),
    ] as [(Double, Int, Double)])
  func choosesGoodSteps(_ extent: Double, _ count: Int, _ step: Double) {
    #expect((LinearScale.step(extent: extent, count: count) - step).magnitude < step * 1e-9)
  }

  @Test(arguments: [0, 1, 4, 5, 6, 9, 10, 11, 37, 99, 101, 12_345, 1_000_000])
  func countsEndAtAGoodNumberAndHaveWholeTicks(_ maximum: Int) {
    for count in 1...8 {
      let (scale, ticks) = LinearScale.counts(upTo: maximum, count: count, start: 0, end: 1)
      #expect(ticks.first == 0 && ticks.count - 1 <= count)
      #expect(Double(ticks.last ?? 0) == scale.domain.upperBound)
      #expect(scale.domain.upperBound >= Double(max(5, maximum)))
    }
  }

  @Test func bandsShareTheStretch() {
    let bands = BandScale(count: 4, start: 10, end: 90, padding: 0.25)
    #expect(bands.step == 20 && bands.bandwidth == 15)
    #expect(bands.position(of: 0) == 12.5 && bands.centre(of: 3) == 80)
  }
}
