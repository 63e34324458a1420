import SurveyModel

/// What was found wrong or odd while a file was read.
package struct FaultLog {
  private let file: String
  private var faults: [Diagnostic] = []
  private var warnings: [Diagnostic] = []
  private var furtherFaults = 0

  /// How many faults and how many warnings are kept, so that a file full of them is read in linear time.
  private static let maximum = 100

  /// An empty log.
  ///
  /// - Parameter file: The name of the file as the user wrote it.
  package init(file: String) { self.file = file }

  /// Notes that the file cannot be used as it is.
  ///
  /// - Parameter message: evaluated only as long as there is room for it.
  package mutating func fault(_ code: String, _ message: @autoclosure () -> String, at line: Int?) {
    guard faults.count < Self.maximum else {
      furtherFaults += 1
      return
    }
    faults.append(Diagnostic(code, .error, message(), at: SourceLocation(file: file, line: line), about: .writing))
  }

  /// Notes that something is probably not meant as it stands.
  package mutating func warn(_ code: String, _ message: String, at line: Int?) {
    guard warnings.count < Self.maximum else { return }
    warnings.append(
      Diagnostic(code, .warning, message, at: SourceLocation(file: file, line: line), about: .writing))
  }

  /// Whether the file can be used.
  package var isClean: Bool { faults.isEmpty }

  /// The faults as an error, in the order of their lines, and behind them how many more there are.
  package var error: DefinitionError {
    var faults = Self.inLineOrder(faults)
    if furtherFaults > 0 {
      faults.append(
        Diagnostic(
          "further-faults", .error, "and \(furtherFaults) more faults; is this the right file?",
          at: SourceLocation(file: file), about: .writing))
    }
    return DefinitionError(faults: faults)
  }

  /// The warnings in the order of their lines.
  package var warningsInOrder: [Diagnostic] { Self.inLineOrder(warnings) }

  private static func inLineOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.enumerated().sorted { left, right in
      (left.element.location.line ?? 0, left.offset) < (right.element.location.line ?? 0, right.offset)
    }.map(\.element)
  }
}
