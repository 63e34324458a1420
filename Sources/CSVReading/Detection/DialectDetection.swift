/// The dialect of an export and why it is taken to be that one.
package struct DialectDetection: Sendable, Equatable {
  /// The dialect.
  package let dialect: Dialect
  /// One sentence for each decision, in the order they were made; quotes no answer.
  package let evidence: [String]
}
