/// The largest relative error among figures and what an oracle computes for them.
struct LargestError {
  private(set) var value = 0.0
  /// Where it occurred.
  private(set) var place = ""

  /// Takes a pair in; where only one of the two is there, or the figure is no number, the error is infinite.
  mutating func add(_ actual: Double?, _ expected: Double?, at place: String) {
    var error = 0.0
    if let actual, let expected {
      error = actual == expected ? 0 : abs(actual - expected) / abs(expected)
    } else if actual != nil || expected != nil {
      error = .infinity
    }
    guard !(error <= value) else { return }
    value = error.isNaN ? .infinity : error
    self.place = place
  }
}
