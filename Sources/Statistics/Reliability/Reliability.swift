/// Coefficients of how far the items of a scale measure one thing: the internal consistency of their sum.
///
/// One coefficient a file. All are computed from `CoMoments`; items worded against the scale are turned round there
/// beforehand. A coefficient says nothing about what is measured, and a single administration nothing about stability.
package enum Reliability {}

extension Double {
  /// The coefficient, or the whole number that only the rounding of its terms keeps it from.
  ///
  /// A correlation of 10⁻¹⁷ has no sign, and an alpha of 1 − 10⁻¹⁶ no interval.
  var withoutRounding: Double {
    let whole = rounded() + 0  // never −0
    return abs(self - whole) < 1e-12 ? whole : self
  }
}
