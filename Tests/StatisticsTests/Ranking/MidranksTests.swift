import TestSupport
import Testing

@testable import Statistics

@Suite("Midranks") struct MidranksTests {
  /// R: 2 * rank(c(…), ties.method = "average", na.last = "keep").
  @Test(
    "are those of R",
    arguments: [
      ([10, 20, 20, 40], [2, 5, 5, 8]), ([3, 1, 2], [6, 2, 4]), ([1, 1, 1], [4, 4, 4]), ([5], [2]), ([], []),
      ([2, nil, 1, nil], [4, nil, 2, nil]), ([1, 1, 2, 2, 5], [3, 3, 7, 7, 10]), ([nil], [nil]),
    ] as [([Int?], [Int?])])
  func published(values: [Int?], doubled: [Int?]) {
    #expect(Midranks.doubled(of: values) == doubled)
  }

  @Test("count the values below and half of the others alike, and have the sum of the places")
  func laws() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let values = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        Int.random(in: 0...3, using: &generator) == 0 ? nil : Int.random(in: 1...6, using: &generator)
      }
      let doubled = Midranks.doubled(of: values)
      let given = values.compactMap { $0 }
      for (value, midrank) in zip(values, doubled) {
        let expected = value.map { value in 2 * given.count { $0 < value } + given.count { $0 == value } + 1 }
        #expect(midrank == expected)
      }
      #expect(doubled.compactMap { $0 }.reduce(0, +) == given.count * (given.count + 1))
    }
  }
}
