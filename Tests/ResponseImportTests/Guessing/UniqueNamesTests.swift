import Testing

@testable import ResponseImport

@Suite struct UniqueNamesTests {
  @Test func aTakenNameGetsTheNextNumber() {
    var names = UniqueNames()
    #expect(["a", "a", "a_2", "a", "b"].map { names.unused($0) } == ["a", "a_2", "a_2_2", "a_3", "b"])
  }

  @Test func manyEqualNamesTakeLinearTime() {
    var names = UniqueNames()
    let time = ContinuousClock().measure { for _ in 0..<50_000 { _ = names.unused("q") } }
    #expect(names.unused("q") == "q_50001" && time < .seconds(30))
  }
}
