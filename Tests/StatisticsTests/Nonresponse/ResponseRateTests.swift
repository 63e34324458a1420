import TestSupport
import Testing

@testable import Statistics

@Suite("AAPOR response rates")
struct ResponseRateTests {
  struct Case: Decodable, Sendable {
    let label: String
    let dispositions: [Int]
    let rates: [String: Double]
    let denominators: [String: Int]

    var cases: CaseDispositions {
      CaseDispositions(
        complete: dispositions[0], partial: dispositions[1], refusals: dispositions[2], nonContacts: dispositions[3],
        others: dispositions[4], unknownHouseholds: dispositions[5], unknownOthers: dispositions[6])
    }
  }

  @Test("Agrees with the counts of single cases", arguments: ResponseRate.allCases)
  func oracle(rate: ResponseRate) throws {
    for item in try OracleFixture<Case>.load("response-rates") {
      let estimation = rate.estimate(of: item.cases)
      #expect(agrees(estimation.estimate?.value, item.rates[rate.rawValue]), "\(item)")
      #expect(estimation.estimate?.n == item.denominators[rate.rawValue], "\(item)")
      #expect(estimation.reason == (item.rates[rate.rawValue] == nil ? .emptyPopulation : nil), "\(item)")
      #expect(estimation.estimate.map { $0.method == .exactCount && $0.interval == nil } ?? true)
    }
  }

  @Test("Published: 74 of 104 invited, and 52 of 442")
  func published() {
    let forms = CaseDispositions(complete: 74, nonContacts: 30)
    #expect(ResponseRate.rr1.estimate(of: forms).estimate.map { abs($0.value - 0.712) < 0.0005 } == true)
    let others = CaseDispositions(complete: 50, partial: 2, unknownOthers: 390)
    #expect(ResponseRate.rr2.estimate(of: others).estimate?.value == 52.0 / 442.0)
  }

  @Test("The responses of a rate are its numerator")
  func numerators() {
    let cases = CaseDispositions(complete: 50, partial: 10, others: 40)
    #expect(ResponseRate.allCases.map { $0.responses(of: cases) } == [50, 60, 50])
  }

  @Test("Partial forms raise RR2 above RR1, cases of unknown eligibility lower RR1 below RR5")
  func order() throws {
    var generator = SeededGenerator(seed: 61)
    for _ in 0..<200 {
      let parts = (0..<7).map { _ in Int.random(in: 1...50, using: &generator) }
      let cases = CaseDispositions(
        complete: parts[0], partial: parts[1], refusals: parts[2], nonContacts: parts[3], others: parts[4],
        unknownHouseholds: parts[5], unknownOthers: parts[6])
      let rates = try ResponseRate.allCases.map { try #require($0.estimate(of: cases).estimate?.value) }
      #expect(rates[0] < rates[1] && rates[0] < rates[2])
    }
  }
}
