/// Tells columns that hold the ranks of as many items from columns that hold ratings.
enum RankingColumns {
  /// How many records must rank every item.
  private static let fewestRankings = 5

  /// Whether the columns hold nothing but the whole numbers from 1 to their count, and records that fill them all hold each
  /// number once: four fifths of them for three or four items, which ratings can do by chance, else a fifth, which leaves
  /// room for ties.
  ///
  /// Texts among the numbers ("N/A", "No opinion") count as no rank where they are not the majority of a column.
  static func areRanks(_ columns: [Int], below headerRows: Int, in preview: ExportPreview) -> Bool {
    guard columns.count >= 3, columns.count <= 60 else { return false }
    var full = 0
    var strict = 0
    var texts = 0
    var numbers = 0
    for row in min(headerRows, preview.rows.count)..<preview.rows.count {
      var ranks: [Int] = []
      for column in columns {
        let cell = preview.cell(row, column)
        if let rank = Int(cell) {
          guard (1...columns.count).contains(rank) else { return false }
          ranks.append(rank)
        } else if !cell.isEmpty {
          texts += 1
        }
      }
      numbers += ranks.count
      guard ranks.count == columns.count else { continue }
      full += 1
      if Set(ranks).count == ranks.count { strict += 1 }
    }
    guard full >= fewestRankings, texts * 2 < numbers else { return false }
    return columns.count <= 4 ? strict * 5 >= full * 4 : strict * 5 >= full
  }
}
