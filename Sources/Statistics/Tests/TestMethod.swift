/// Which hypothesis test gave a result; the raw values are the names that outputs print.
package enum TestMethod: String, Sendable, CaseIterable {
  /// Whether two means differ, without assuming equal variances.
  ///
  /// Welch (1947), "The generalization of 'Student's' problem when several different population variances are involved",
  /// Biometrika 34:28–35. R: `t.test(x, y)`.
  case welchT = "welch-t"
}
