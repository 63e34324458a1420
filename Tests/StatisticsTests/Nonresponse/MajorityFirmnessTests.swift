import TestSupport
import Testing

@testable import Statistics

@Suite("How firmly a majority of those who answered stands for one of all")
struct MajorityFirmnessTests {
  @Test("60 of 75 of 150, and 15 of 75: 60 others end either majority")
  func published() {
    let most = Nonresponse.majority(successes: 60, of: 75, population: 150)
    #expect(most == MajorityFirmness(side: .having, disagreeing: 60, nonrespondents: 75))
    let few = Nonresponse.majority(successes: 15, of: 75, population: 150)
    #expect(few == MajorityFirmness(side: .lacking, disagreeing: 60, nonrespondents: 75))
  }

  @Test("Half is no majority, and so is nothing", arguments: [(0, 0, 10), (5, 10, 20), (5, 10, 10)])
  func half(successes: Int, returned: Int, population: Int) {
    #expect(Nonresponse.majority(successes: successes, of: returned, population: population) == nil)
  }

  @Test("41 of 50 of 80 stand whatever the others think, 40 of 50 do not")
  func regardless() {
    let firm = Nonresponse.majority(successes: 41, of: 50, population: 80)
    #expect(firm == MajorityFirmness(side: .having, disagreeing: nil, nonrespondents: 30))
    let tipping = Nonresponse.majority(successes: 40, of: 50, population: 80)
    #expect(tipping == MajorityFirmness(side: .having, disagreeing: 30, nonrespondents: 30))
  }

  @Test("The smallest number of others that leaves no majority is found by trying all")
  func tried() throws {
    var generator = SeededGenerator(seed: 63)
    for _ in 0..<500 {
      let returned = Int.random(in: 1...40, using: &generator)
      let successes = Int.random(in: 0...returned, using: &generator)
      let population = returned + Int.random(in: 0...40, using: &generator)
      let (largest, others) = (max(successes, returned - successes), population - returned)
      guard let majority = Nonresponse.majority(successes: successes, of: returned, population: population) else {
        #expect(successes * 2 == returned)
        continue
      }
      let smallest = (0...others).first { disagreeing in
        let agreeing = largest + others - disagreeing
        return agreeing * 2 <= population
      }
      #expect(majority.disagreeing == smallest, "\(successes) of \(returned) of \(population)")
      #expect(majority.nonrespondents == others && (majority.side == .having) == (successes * 2 > returned))
    }
  }
}
