import Testing

@testable import Charting

@Suite struct SVGNumberTests {
  @Test(
    arguments: [
      (0.0, "0"), (-0.0, "0"), (-0.0004, "0"), (0.0005, "0.001"), (1.5, "1.5"), (-12.25, "-12.25"), (100.0, "100"),
      (0.1 + 0.2, "0.3"), (2.0 / 3, "0.667"), (-0.05, "-0.05"), (12_345.678_9, "12345.679"),
    ] as [(Double, String)])
  func writesAtMostThreeDecimals(_ value: Double, _ text: String) {
    #expect(SVGNumber.text(value) == text)
  }
}
