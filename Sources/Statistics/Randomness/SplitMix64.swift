/// A random number generator for resampling that gives the same numbers for the same seed on every machine.
///
/// Source: Steele, Lea and Flood (2014), "Fast splittable pseudorandom number generators", OOPSLA 2014:453–472. It
/// passes BigCrush and its period of 2⁶⁴ is ample for resampling; it is no source of secrets.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Creates a generator; equal seeds give equal numbers.
  package init(seed: UInt64) { state = seed }

  /// The next 64 random bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A random whole number in 0..<bound, every one equally likely.
  ///
  /// Lemire (2019), "Fast random integer generation in an interval", ACM TOMACS 29(1):3. Written here and not taken from
  /// the standard library, whose algorithm may change and with it the figures.
  ///
  /// - Parameter bound: at least 1.
  package mutating func index(below bound: Int) -> Int {
    let bound = UInt64(bound)
    precondition(bound > 0)
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let threshold = (0 &- bound) % bound
      while product.low < threshold { product = next().multipliedFullWidth(by: bound) }
    }
    return Int(product.high)
  }

  /// A random number in 0..<1 on a grid of 2⁻⁵³.
  package mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
}
