import Foundation
import Testing

@testable import Statistics

@Suite("Bivariate normal distribution")
struct BivariateNormalTests {
  @Test("Both below 0: ¼ + arcsin ρ / 2π (Sheppard 1899)", arguments: [-0.999, -0.5, 0, 0.3, 0.8, 0.999999])
  func orthant(correlation: Double) {
    let distribution = BivariateNormalDistribution(correlation: correlation)
    #expect(abs(distribution.cumulative(0, 0) - (0.25 + asin(correlation) / (2 * Double.pi))) < 1e-14)
  }

  /// R: mvtnorm::pmvnorm(upper = c(x, y), corr = …, algorithm = TVPACK(1e-15)).
  @Test(
    "Published: as mvtnorm prints it",
    arguments: [
      (0.5, -1.2, 0.7, 0.11354431040298954), (-1.0, 0.3, -0.4, 0.058764978100513503),
      (0.0, 1.1, 0.25, 0.45384080059876358), (-2.5, -2.5, 0.9, 0.0032182351128478368),
    ])
  func published(x: Double, y: Double, correlation: Double, expected: Double) {
    #expect(abs(BivariateNormalDistribution(correlation: correlation).cumulative(x, y) - expected) < 1e-14)
  }

  @Test("Without correlation the product; symmetric; the slope by the correlation is the density")
  func laws() {
    let normal = StandardNormalDistribution()
    for x in [-3, -0.4, 0, 0.7, 2.2] {
      for y in [-2, -0.1, 0, 1.3] {
        let product = normal.cumulative(x) * normal.cumulative(y)
        #expect(abs(BivariateNormalDistribution(correlation: 0).cumulative(x, y) - product) < 1e-15)
        for correlation in [-0.8, -0.2, 0.5, 0.95] {
          func at(_ change: Double) -> BivariateNormalDistribution {
            BivariateNormalDistribution(correlation: correlation + change)
          }
          #expect(abs(at(0).cumulative(x, y) - at(0).cumulative(y, x)) < 1e-15)
          let slope = (at(1e-5).cumulative(x, y) - at(-1e-5).cumulative(x, y)) / 2e-5
          #expect(abs(slope - at(0).density(x, y)) < 1e-6)
          let curvature = (at(1e-5).density(x, y) - at(-1e-5).density(x, y)) / 2e-5
          #expect(abs(curvature - at(0).slopeOfDensity(x, y)) < 1e-5)
        }
      }
    }
  }
}
