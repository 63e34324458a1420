import SurveyModel

/// Recognises rankings and sums that were shared out among the columns of a group, by what they hold together.
enum ItemsGuess {
  /// How many records must have answers before anything is concluded from them.
  private static let fewestRecords = 8

  /// A ranking or a constant sum, or `nil` where the columns are neither.
  ///
  /// - Parameters:
  ///   - columns: the columns of the group, each with the text of its item or place.
  ///   - profile: what they hold together.
  ///   - evidence: the texts of all columns.
  ///   - name: how a definition names a column.
  static func guess(
    _ columns: [SourceColumn], profile: GroupProfile?, evidence: ColumnEvidence, name: (SourceColumn) -> ColumnName
  ) -> KindGuess? {
    guard columns.count >= 2, columns.count <= QuestionKind.maximumItems, columns.allSatisfy({ $0.item != nil }) else {
      return nil
    }
    let names = columns.map(name)
    if columns.allSatisfy({ $0.declared?.kind == .rank }) {
      return KindGuess(
        kind: .ranking(items(columns)), location: .spread(names), because: "from the platform: a ranking")
    }
    guard let profile, profile.answered >= fewestRecords else { return nil }
    if isRanking(profile, evidence, columns: columns.count) {
      return KindGuess(
        kind: .ranking(items(columns)), location: .spread(names),
        because: "guessed: a ranking, because the answers of a respondent are the numbers from 1 on, each once; check "
          + "that 1 is the first place")
    }
    if let labels = placedItems(columns, profile, evidence) {
      return KindGuess(
        kind: .ranking(labels), location: .places(names),
        because: "guessed: a ranking, one column a place, because the headings count the places and no respondent "
          + "names an item twice; check the items")
    }
    if let total = total(profile, evidence) {
      return KindGuess(
        kind: .constantSum(items(columns), total: total), location: .spread(names),
        because: "guessed: a sum that is shared out, because the numbers of a respondent add up to the same total")
    }
    return nil
  }

  /// A ranking in one cell: nine cells of ten name the same three items or more, each once, in different orders.
  static func joined(
    _ evidence: ColumnEvidence, column: ColumnName, separators: [String]
  ) -> KindGuess? {
    guard evidence.filled >= fewestRecords, evidence.texts.count >= 2 else { return nil }
    for separator in separators {
      let splitter = JoinedAnswerSplitter(options: [], separator: separator)
      guard let first = evidence.texts.first.map({ splitter.split($0.text) }), first.count >= 3 else { continue }
      guard Set(first).count == first.count, first.count <= QuestionKind.maximumItems else { continue }
      let complete = evidence.texts.filter { text in
        let parts = splitter.split(text.text)
        return parts.count == first.count && Set(parts) == Set(first)
      }
      // More distinct texts than are kept are not looked at, so those that are stand for all.
      let seen = evidence.texts.reduce(0) { $0 + $1.count }
      guard complete.count >= 2, complete.reduce(0, { $0 + $1.count }) * 10 >= seen * 9 else { continue }
      return KindGuess(
        kind: .ranking(categories(first.sorted())), location: .joined(column, separator: separator),
        because: "guessed: a ranking, because each cell names all of the same items in an order of its own")
    }
    return nil
  }

  /// Nine respondents of ten gave the numbers from 1 on, each once; three columns or more, as two could be anything.
  ///
  /// What the tenth typed beside them is for the import to report.
  private static func isRanking(_ profile: GroupProfile, _ evidence: ColumnEvidence, columns: Int) -> Bool {
    columns >= 3 && evidence.maximum >= 3 && isNearlyAll(profile.rankings, of: profile)
  }

  /// The items of a ranking with one column a place, or `nil` where the columns are something else.
  private static func placedItems(
    _ columns: [SourceColumn], _ profile: GroupProfile, _ evidence: ColumnEvidence
  ) -> [Category]? {
    let arePlaces = columns.enumerated().allSatisfy { position, column in
      column.item?.split(whereSeparator: \.isWhitespace).last.flatMap { Int($0) } == position + 1
    }
    guard arePlaces, !evidence.areNumbers, !evidence.isOverflowing, isNearlyAll(profile.differing, of: profile) else {
      return nil
    }
    let labels = evidence.texts.map(\.text)
    guard labels.count >= columns.count, labels.count <= 60, labels.count * 2 <= evidence.filled else { return nil }
    return categories(labels.sorted())
  }

  /// The total that the numbers of nineteen records of twenty add up to, or `nil` where they do not.
  ///
  /// It must be ten or more, and the numbers must differ: five equal ratings of everybody have a common sum, too.
  private static func total(_ profile: GroupProfile, _ evidence: ColumnEvidence) -> Double? {
    guard evidence.areNumbers, evidence.minimum >= 0, evidence.texts.count >= 3, let common = profile.commonSum else {
      return nil
    }
    return common.sum >= 10 && common.records * 20 >= profile.answered * 19 ? common.sum : nil
  }

  private static func isNearlyAll(_ records: Int, of profile: GroupProfile) -> Bool {
    profile.comparable >= fewestRecords && records * 10 >= profile.comparable * 9
      && profile.comparable * 2 >= profile.answered
  }

  private static func items(_ columns: [SourceColumn]) -> [Category] { categories(columns.map { $0.item ?? "" }) }

  private static func categories(_ labels: [String]) -> [Category] {
    labels.enumerated().map { Category(code: $0 + 1, label: LocalisedText($1)) }
  }
}
