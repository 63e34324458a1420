/// The text that stands for every blank cell in files that somebody cleaned up by hand.
package enum BlankMark {
  private static let candidates = ["n/a", "N/A", "NA", "na", "-", "NULL", "null", "None", "nan", "NaN", "."]

  /// The mark, or `nil` where the file has blank cells or few columns, or no candidate stands in at least half of its columns.
  package static func find(in profiles: [ColumnProfile], records: Int) -> String? {
    guard records >= 5, profiles.count >= 3, profiles.allSatisfy({ $0.filled == records }) else { return nil }
    return candidates.first { mark in
      profiles.count { $0.distinct.contains { $0.text == mark } } * 2 >= profiles.count
    }
  }
}
