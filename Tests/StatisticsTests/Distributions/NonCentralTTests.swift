import Testing

@testable import Statistics

@Suite("Non-central t distribution")
struct NonCentralTTests {
  struct Case: Decodable, Sendable {
    let x: Double
    let degreesOfFreedom: Double
    let nonCentrality: Double
    let cumulative: Double
    let upperTail: Double
  }

  @Test("Both tails agree with mpmath")
  func oracle() throws {
    for item in try OracleFixture<Case>.load("non-central-t") {
      let subject = NonCentralTDistribution(
        degreesOfFreedom: item.degreesOfFreedom, nonCentrality: item.nonCentrality)
      #expect(agrees(subject.cumulative(item.x), item.cumulative), "\(item)")
      #expect(agrees(subject.upperTail(item.x), item.upperTail), "\(item)")
    }
  }

  @Test("The quantile inverts the lower tail, and 0 is Student's t")
  func laws() {
    for nonCentrality in [-3, 0, 0.5, 2.8, 20] {
      let subject = NonCentralTDistribution(degreesOfFreedom: 11, nonCentrality: nonCentrality)
      for probability in [0.001, 0.025, 0.3, 0.5, 0.8, 0.975] {
        let x = subject.quantile(probability)
        #expect(agrees(subject.cumulative(x), probability), "\(nonCentrality) at \(probability)")
        let student = StudentTDistribution(degreesOfFreedom: 11)
        #expect(nonCentrality != 0 || agrees(student.cumulative(x), probability))
      }
    }
  }

  @Test("No argument gives anything but a probability")
  func extremes() {
    for degreesOfFreedom in [1, 2.5, 30, 1e5, 1e8] {
      for nonCentrality in [-5_000, -40, 0, 1e-8, 40, 5_000] {
        let subject = NonCentralTDistribution(degreesOfFreedom: degreesOfFreedom, nonCentrality: nonCentrality)
        for x in [-1e300, -1e4, -1, 0, 1e-300, 1, 50, 1e4, 1e300] {
          let tails = [subject.cumulative(x), subject.upperTail(x)]
          #expect(tails.allSatisfy { $0 >= 0 && $0 <= 1 }, "\(subject) at \(x)")
          #expect(abs(tails[0] + tails[1] - 1) < 1e-9, "\(subject) at \(x)")
        }
      }
    }
  }
}
