/// What the covariances of the items of a scale do about codes that are missing.
package enum MissingCodes: Sendable, Hashable {
  /// Each covariance rests on the rows in which both items have a code.
  ///
  /// Nothing is thrown away, but the covariances come from different rows and may contradict each other. R:
  /// `psych::alpha(x)`, `cov(x, use = "pairwise")`.
  case pairwise

  /// All covariances rest on the rows in which every item has a code.
  ///
  /// R: `cov(x, use = "complete.obs")`.
  case listwise

  /// A missing code counts as the median of its item, which need not be whole.
  ///
  /// Keeps every row and understates how far answers differ. The payload holds the median of each item as its codes stand
  /// in the moments, that is, after turning round; nil for an item without codes. R: `psych::alpha(x, impute = "median")`.
  case medianImputed([Double?])
}
