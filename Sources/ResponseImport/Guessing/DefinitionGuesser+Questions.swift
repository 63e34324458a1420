import SurveyModel

extension DefinitionGuesser {
  /// Adds a ranking or a constant sum.
  mutating func addItems(_ guess: KindGuess, of columns: [SourceColumn]) {
    guard let location = guess.location else { return }
    let id = name(for: columns[0])
    questions.append(
      Question(
        id: id, text: LocalisedText(columns[0].question.isEmpty ? id : columns[0].question), kind: guess.kind,
        location: location))
    notes.append(GuessNote(subject: .question(id), text: guess.because))
  }

  /// Adds a several-choice question with one column an option.
  mutating func addSpreadChoice(_ choice: SpreadChoiceGuess, of group: [SourceColumn]) {
    let id = name(for: group[0])
    questions.append(
      Question(
        id: id, text: LocalisedText(group[0].question.isEmpty ? id : group[0].question),
        kind: .multiple(choice.categories), location: .spread(choice.columns.map(columnName)),
        otherText: choice.otherText.map(columnName)))
    let withoutText = "; the export does not hold the question's text, so put it in (`text`)"
    notes.append(
      GuessNote(subject: .question(id), text: choice.because + (group[0].question.isEmpty ? withoutText : "")))
    for column in choice.furtherTexts { addQuestion(column) }
  }

  /// Adds the rows of a matrix.
  mutating func addBattery(of columns: [SourceColumn], kind: KindGuess) {
    // Rows that have a code each are named by it, and the battery by its first column.
    let rowsHaveCodes = Set(columns.compactMap(\.code)).count == columns.count
    let base = rowsHaveCodes ? unused("q\(columns[0].index + 1)") : name(for: columns[0])
    batteries.append(
      Battery(
        id: base, text: LocalisedText(columns[0].question.isEmpty ? base : columns[0].question),
        hasOpinionGroups: kind.isVote))
    notes.append(GuessNote(subject: .battery(base), text: kind.because))
    if let language = kind.language { languageVotes[language, default: 0] += columns.count }
    for (position, column) in columns.enumerated() {
      questions.append(
        Question(
          id: rowsHaveCodes ? name(for: column) : unused("\(base)_\(position + 1)"),
          text: LocalisedText(column.item ?? column.header), kind: kind.kind,
          location: .cell(columnName(column)), battery: base))
    }
  }

  /// Adds the question of one column, perhaps with the column of own words beside it.
  mutating func addQuestion(_ column: SourceColumn, ownText: SourceColumn? = nil) {
    let id = name(for: column)
    let evidence = evidence(of: [column])
    let parts = [column.question, column.item ?? ""].filter { !$0.isEmpty }
    let heading = parts.isEmpty ? column.header : parts.joined(separator: " – ")
    let name = columnName(column)
    let guess =
      DeclaredGuess.guess(column.declared, evidence: evidence, column: name)
      ?? ItemsGuess.joined(evidence, column: name, separators: JoinedChoiceGuess.separators)
      ?? joinedGuess(evidence, of: column, recombining: true)
      ?? KindGuess(evidence: evidence, heading: heading)
      ?? joinedGuess(evidence, of: column, recombining: false) ?? KindGuess.text(evidence)
    if let language = guess.language { languageVotes[language, default: 0] += 1 }
    var question = Question(
      id: id, text: LocalisedText(heading.isEmpty ? id : heading), kind: guess.kind,
      location: guess.location ?? .cell(columnName(column)))
    let notation = NotationGuess(evidence.notation, kind: guess.kind)
    question.notation = notation.declared
    notes.append(GuessNote(subject: .question(id), text: guess.because + notation.because))
    // Words beside an "other" answer belong to the question; comments are a question of their own.
    let isListed = column.declared.map { !$0.labels.isEmpty } ?? false
    if let ownText, question.addOtherAnswer(label: ownText.item, isListed: isListed) {
      question.otherText = columnName(ownText)
      questions.append(question)
    } else {
      questions.append(question)
      if let ownText { addQuestion(ownText) }
    }
  }
}
