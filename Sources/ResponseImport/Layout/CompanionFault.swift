/// A file beside an export that should describe its form and cannot be used; the export is read without it.
package struct CompanionFault: Sendable, Equatable {
  /// Why a file cannot be used.
  package enum Reason: Error, Sendable, Equatable {
    /// It is too large for a companion, or no UTF-8 text.
    case noText
    /// It is not the kind of document that its ending says, breaks off, or is nested too deeply.
    case malformed
    /// It declares entities of its own, which no platform does and which can grow without bounds.
    case declaresEntities
    /// It describes more than any form holds.
    case tooLong
  }

  /// The name of the file.
  package let name: String
  /// Why it cannot be used.
  package let reason: Reason

  /// What is wrong and what to do next, without the place.
  package var message: String {
    let because =
      switch reason {
      case .noText: "it is larger than 16 MiB or no UTF-8 text"
      case .malformed: "it is not what its ending says, breaks off, or is nested too deeply"
      case .declaresEntities: "it declares entities of its own (`<!DOCTYPE`), which the platform never writes"
      case .tooLong: "it describes more than any form holds"
      }
    return
      "this file beside the export is not used, because \(because); export it from the platform again, or delete it"
  }
}
