/// The largest relative error among figures and what an oracle computes for them.
struct LargestError {
  private(set) var value = 0.0

  /// Takes a pair in; where only one of the two is there, or the figure is no number, the error is infinite.
  mutating func add(_ actual: Double?, _ expected: Double?) {
    if let actual, let expected {
      let error = actual == expected ? 0 : abs(actual - expected) / abs(expected)
      value = error <= value ? value : error.isNaN ? .infinity : error
    } else if actual != nil || expected != nil {
      value = .infinity
    }
  }
}
