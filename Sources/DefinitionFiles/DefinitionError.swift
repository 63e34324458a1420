import SurveyModel

/// A file that cannot be used, with everything that is wrong with it.
package struct DefinitionError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The faults in the order of their lines, at least one.
  package let faults: [Diagnostic]

  /// One line a fault, as `file:line: message`.
  package var description: String {
    faults.map { "\($0.location): \($0.message)" }.joined(separator: "\n")
  }
}
