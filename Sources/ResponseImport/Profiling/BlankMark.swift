/// The text that stands for every blank cell in files that somebody cleaned up by hand.
package enum BlankMark {
  private static let candidates = ["n/a", "N/A", "NA", "na", "-", "NULL", "null", "None", "nan", "NaN", "."]

  /// The mark, or `nil` where no candidate stands in at least half of the columns, or where more than a tenth of the
  /// columns, which a later clean-up may have added, have blank cells.
  ///
  /// - Parameter conventions: the platform's; a mark by which it gives a reason for no answer is no blank.
  package static func find(
    in profiles: [ColumnProfile], records: Int, conventions: ExportConventions = ExportConventions()
  ) -> String? {
    guard records >= 5, profiles.count >= 3 else { return nil }
    guard profiles.count(where: { $0.filled < records }) * 10 <= profiles.count else { return nil }
    return candidates.first { mark in
      conventions.missingMarks[mark] == nil
        && profiles.count { $0.distinct.contains { $0.text == mark } } * 2 >= profiles.count
    }
  }
}
