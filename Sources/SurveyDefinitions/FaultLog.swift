import SurveyModel

/// What was found wrong or odd while a definition was read.
struct FaultLog {
  private let file: String
  private var faults: [Diagnostic] = []
  private var warnings: [Diagnostic] = []

  init(file: String) { self.file = file }

  /// Notes that the definition cannot be used as it is.
  mutating func fault(_ code: String, _ message: String, at line: Int?) {
    faults.append(Diagnostic(code, .error, message, at: SourceLocation(file: file, line: line)))
  }

  /// Notes that something is probably not meant as it stands.
  mutating func warn(_ code: String, _ message: String, at line: Int?) {
    warnings.append(Diagnostic(code, .warning, message, at: SourceLocation(file: file, line: line)))
  }

  /// Whether the definition can be used.
  var isClean: Bool { faults.isEmpty }

  /// The faults as an error, in the order of their lines.
  var error: DefinitionError { DefinitionError(faults: Self.inLineOrder(faults)) }

  /// The warnings in the order of their lines.
  var warningsInOrder: [Diagnostic] { Self.inLineOrder(warnings) }

  private static func inLineOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.enumerated().sorted { left, right in
      (left.element.location.line ?? 0, left.offset) < (right.element.location.line ?? 0, right.offset)
    }.map(\.element)
  }
}
