/// A table whose records are the repeats of a group within the forms of respondents.
enum RepeatTable {
  /// How many tables within each other are followed.
  private static let maximumDepth = 8

  /// Why the table is refused, and which file to choose instead: the main table, where it lies beside this one.
  ///
  /// - Parameter parent: the name of the table that the records belong to.
  static func refusal(parent: String?, companions: CompanionFolder) -> String {
    let main = parent.flatMap { mainTable(above: $0, companions: companions) }
    let choice = main.map { "choose `\($0)` beside it" } ?? "choose the main table of the same export"
    return "each record is one repeat of a group of questions, not one respondent; \(choice)"
  }

  /// The file of the table that is no table of repeats itself.
  private static func mainTable(above parent: String, companions: CompanionFolder) -> String? {
    var parent = parent
    for _ in 0..<maximumDepth {
      let file = "\(parent.lowercased()).csv"
      guard let name = companions.names.first(where: { $0.lowercased() == file }),
        let sheet = companions.table(named: name).flatMap(CompanionSheet.init)
      else { return nil }
      let parents = sheet.rows.map { sheet.cell($0, sheet.column("_parent_table_name")) }
      guard let next = parents.first(where: { !$0.isEmpty }) else { return name }
      parent = next
    }
    return nil
  }
}
