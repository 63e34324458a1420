/// The responses read so far from the exports of a survey, by which a second reading of the same one is noticed.
///
/// Memory is bounded: 64-bit hashes of at most `maximumRemembered` identifiers are kept, about 64 MiB, and those of
/// `SameAnswers`. Of later ones only
/// a repetition of a remembered one is noticed. Two identifiers share a hash by chance less than once in a million surveys
/// of that size.
package struct SeenResponses: Sendable {
  /// How many identifiers are remembered.
  package static let maximumRemembered = 4_194_304

  /// Whether identifiers could not be remembered any more.
  package private(set) var isFull = false

  /// The answers of the forms read so far.
  var answers = SameAnswers()

  private var hashes: Set<UInt64> = []
  private var exportNumber: UInt8 = 0
  private let limit: Int

  /// Nothing was read yet.
  ///
  /// - Parameter limit: how many identifiers are remembered.
  package init(limit: Int = maximumRemembered) { self.limit = limit }

  /// Starts the next export: identifiers that count from 1 in each export are told apart by it.
  mutating func beginExport() { exportNumber &+= 1 }

  /// Whether a response was read before; remembers it where it was not.
  ///
  /// Within an export the identifier alone decides. In another export too, if it is so long that it is no running number;
  /// a running number only together with the time at which the response was begun or submitted, as two forms both count
  /// from 1.
  ///
  /// - Parameters:
  ///   - identifier: the bytes of the cells that identify the response, with a separator between two.
  ///   - time: the bytes of the cell with its time; empty where there is none.
  mutating func noteAgain(_ identifier: [UInt8], time: Span<UInt8>) -> Bool {
    guard identifier.count <= Self.longestRunningNumber else { return !remember(CellHash(identifier).value) }
    var inExport = CellHash(identifier)
    inExport.combine(exportNumber)
    let isNew = remember(inExport.value)
    guard !time.isEmpty else { return !isNew }
    var acrossExports = CellHash(identifier)
    acrossExports.combine(0)
    acrossExports.combine(time)
    return !remember(acrossExports.value) || !isNew
  }

  /// Platforms number responses from 1, and identify them by ten and more characters where the number means nothing.
  private static let longestRunningNumber = 9

  /// Whether the hash is new.
  private mutating func remember(_ hash: UInt64) -> Bool {
    guard !hashes.contains(hash) else { return false }
    guard hashes.count < limit else {
      isFull = true
      return true
    }
    hashes.insert(hash)
    return true
  }
}
