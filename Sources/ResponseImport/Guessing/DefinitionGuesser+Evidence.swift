import SurveyModel

extension DefinitionGuesser {
  /// Whether a column of own words holds nothing but its own heading.
  func isTickBox(_ column: SourceColumn) -> Bool {
    guard column.role == .ownText, let item = column.item else { return false }
    let texts = profiles[column.index].distinct
    let form = LabelNormaliser.normalForm(item)
    return texts.count == 1 && LabelNormaliser.normalForm(texts[0].text) == form
  }

  /// The kind that all rows of a battery share, or `nil` where the columns are questions of their own.
  func pooledKind(of columns: [SourceColumn]) -> KindGuess? {
    guard columns.allSatisfy({ $0.item != nil }) else { return nil }
    let evidence = evidence(of: columns)
    let declared = columns.allSatisfy { $0.declared == columns[0].declared } ? columns[0].declared : nil
    if let guess = DeclaredGuess.guess(declared, evidence: evidence, column: columnName(columns[0])) {
      return guess.isBattery ? guess : nil
    }
    let joined = joinedGuess(evidence, of: columns[0], recombining: true)
    guard joined == nil, let guess = KindGuess(evidence: evidence, heading: columns[0].question) else { return nil }
    return guess.isBattery ? guess : nil
  }

  /// What the cells of columns that share their answers hold.
  func evidence(of columns: [SourceColumn]) -> ColumnEvidence {
    let marks = columns.reduce(into: layout.conventions.missingMarks) { $0.merge($1.missingMarks) { _, own in own } }
    return ColumnEvidence(pooling: columns.map { profiles[$0.index] }, conventions: layout.conventions, marks: marks)
  }

  /// A several-choice question in one cell.
  func joinedGuess(_ evidence: ColumnEvidence, of column: SourceColumn, recombining: Bool) -> KindGuess? {
    JoinedChoiceGuess.guess(
      evidence, column: columnName(column), recombining: recombining,
      isInvited: HeadingSense.asksForSeveral(column.question),
      platformSeparator: layout.conventions.joinedSeparator)
  }

  /// A ranking or a sum that was shared out among the columns, or `nil` where they are neither.
  func itemsGuess(of columns: [SourceColumn]) -> KindGuess? {
    guard let first = columns.first else { return nil }
    let profile = groups[first.index].flatMap { $0.columns == columns.map(\.index) ? $0 : nil }
    return ItemsGuess.guess(columns, profile: profile, evidence: evidence(of: columns), name: columnName)
  }
}
