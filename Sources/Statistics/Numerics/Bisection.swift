/// The search for the place at which a function passes 0, by halving.
package enum Bisection {
  /// The place in a range at which a function turns from positive to not positive, to the last bits of a double.
  ///
  /// Slower than methods that follow the slope, and never wrong where the function passes 0 once. Complexity: at most
  /// 100 evaluations.
  ///
  /// - Parameters:
  ///   - range: positive at its lower end and not positive at its upper end, but for rounding.
  ///   - function: what is to pass 0.
  package static func root(in range: ClosedRange<Double>, of function: (Double) -> Double) -> Double {
    var low = range.lowerBound
    var high = range.upperBound
    for _ in 0..<100 {
      let middle = low + (high - low) / 2
      guard middle > low && middle < high else { break }
      if function(middle) > 0 { low = middle } else { high = middle }
    }
    return low + (high - low) / 2
  }
}
