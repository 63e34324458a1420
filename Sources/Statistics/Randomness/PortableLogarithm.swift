/// The natural logarithm of a positive finite number, with the same bits on every machine.
///
/// The logarithm of a C library may round its last bit differently on another processor, and a random draw that depends
/// on it would then differ. This one uses basic arithmetic only: x = 2ᵉ · s with s in √½...√2, and
/// ln s = 2 artanh((s − 1) / (s + 1)) by its power series. Its error stays within a few units of the last place.
func portableLogarithm(_ x: Double) -> Double {
  precondition(x > 0 && x.isFinite)
  var exponent = x.exponent
  var significand = x.significand
  if significand > 1.4142135623730951 {
    significand /= 2
    exponent += 1
  }
  let t = (significand - 1) / (significand + 1)
  let square = t * t
  // |t| ≤ 0.172, so that the terms fall below 10⁻¹⁷ with t²¹.
  var sum = 0.0
  for reciprocal in oddReciprocals { sum = (sum + reciprocal) * square }
  return Double(exponent) * 0.6931471805599453 + 2 * t * (1 + sum)
}

/// 1/21, 1/19, … 1/3.
private let oddReciprocals = stride(from: 21.0, through: 3, by: -2).map { 1 / $0 }
