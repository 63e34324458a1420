import SurveyModel

/// Makes up a survey definition from the layout of an export and the look of its columns.
package struct DefinitionGuesser {
  private let layout: ExportLayout
  private let profiles: [ColumnProfile]
  private let groups: [Int: GroupProfile]
  private let headerCounts: [String: Int]
  var batteries: [Battery] = []
  var questions: [Question] = []
  var notes: [GuessNote] = []
  private var usedNames: Set<String> = []
  private var languageVotes: [String: Int] = [:]

  private init(layout: ExportLayout, profiles: [ColumnProfile], groups: [GroupProfile]) {
    self.groups = Dictionary(groups.map { ($0.columns[0], $0) }) { first, _ in first }
    self.layout = layout
    self.profiles = profiles
    headerCounts = Dictionary(layout.columns.map { ($0.header, 1) }, uniquingKeysWith: +)
  }

  /// A definition for an export, with a note on every guess.
  ///
  /// - Parameters:
  ///   - id: the id and title of the survey.
  ///   - sources: the exports, all of the same layout.
  ///   - layout: how their columns belong together.
  ///   - profiles: one a column, in file order.
  ///   - together: what the columns of each of the layout's `answerGroups` hold together.
  ///   - respondents: which records are respondents.
  package static func guess(
    id: String, sources: [ExportSource], layout: ExportLayout, profiles: [ColumnProfile],
    groups together: [GroupProfile] = [], respondents: RespondentRules = RespondentRules()
  ) -> GuessedDefinition {
    var guesser = DefinitionGuesser(layout: layout, profiles: profiles, groups: together)
    var groups: [[SourceColumn]] = []
    var positions: [Int: Int] = [:]
    // A column without any text, heading included, is a gap that somebody left.
    func isGap(_ column: SourceColumn) -> Bool { column.header.isEmpty && profiles[column.index].filled == 0 }
    for column in layout.columns where column.role != .metadata && !isGap(column) {
      if let position = positions[column.group] {
        groups[position].append(column)
      } else {
        positions[column.group] = groups.count
        groups.append([column])
      }
    }
    for group in groups.sorted(by: { $0[0].group < $1[0].group }) { guesser.add(group) }
    let definition = SurveyDefinition(
      id: id, title: LocalisedText(id), isGuessed: true, languages: guesser.languages, respondents: respondents,
      sources: sources, batteries: guesser.batteries, questions: guesser.questions.map(\.markingExclusiveAnswers),
      breakdown: guesser.breakdown)
    return GuessedDefinition(definition: definition, notes: guesser.notes)
  }

  /// The language that most scales are worded in, if the library knows any of them.
  private var languages: [String] {
    let best = languageVotes.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.map { [$0.key] } ?? []
  }

  /// The question on the column of the platform's own groups.
  private var breakdown: String? {
    guard let column = layout.breakdown.map({ columnName(layout.columns[$0]) }) else { return nil }
    return questions.first { $0.location == .cell(column) }?.id
  }

  /// Adds the question or questions of a group of columns.
  private mutating func add(_ group: [SourceColumn]) {
    // A column of own words that only repeats its heading is the option's tick box.
    let answers = group.filter { $0.role == .answer || isTickBox($0) }
    let ownTexts = group.filter { !answers.contains($0) }
    if let matrix = MatrixChoiceGuess(answers: answers, profiles: profiles, conventions: layout.conventions) {
      addMatrix(matrix)
      for column in ownTexts { addQuestion(column) }
    } else if let scales = Self.byScale(group) {
      for scale in scales { add(scale) }
    } else if let choice = SpreadChoiceGuess(declared: answers, ownTexts: ownTexts) {
      addSpreadChoice(choice, of: group)
    } else if answers.count >= 2,
      let choice = SpreadChoiceGuess(
        answers: answers, ownTexts: ownTexts, profiles: profiles, conventions: layout.conventions)
    {
      addSpreadChoice(choice, of: group)
    } else if let guess = itemsGuess(of: answers) {
      addItems(guess, of: answers)
      for column in ownTexts { addQuestion(column) }
    } else if answers.count >= 2, let kind = pooledKind(of: answers) {
      addBattery(of: answers, kind: kind)
      for column in ownTexts { addQuestion(column) }
    } else {
      for (position, column) in answers.enumerated() {
        addQuestion(column, ownText: position == answers.count - 1 ? ownTexts.first : nil)
      }
      for column in answers.isEmpty ? ownTexts : Array(ownTexts.dropFirst()) { addQuestion(column) }
    }
  }

  private func isTickBox(_ column: SourceColumn) -> Bool {
    guard column.role == .ownText, let item = column.item else { return false }
    let texts = profiles[column.index].distinct
    let form = LabelNormaliser.normalForm(item)
    return texts.count == 1 && LabelNormaliser.normalForm(texts[0].text) == form
  }

  /// The kind that all rows of a battery share, or `nil` where the columns are questions of their own.
  private func pooledKind(of columns: [SourceColumn]) -> KindGuess? {
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

  private func evidence(of columns: [SourceColumn]) -> ColumnEvidence {
    let marks = columns.reduce(into: layout.conventions.missingMarks) { $0.merge($1.missingMarks) { _, own in own } }
    return ColumnEvidence(pooling: columns.map { profiles[$0.index] }, conventions: layout.conventions, marks: marks)
  }

  private func joinedGuess(_ evidence: ColumnEvidence, of column: SourceColumn, recombining: Bool) -> KindGuess? {
    JoinedChoiceGuess.guess(
      evidence, column: columnName(column), recombining: recombining,
      isInvited: HeadingSense.asksForSeveral(column.question),
      platformSeparator: layout.conventions.joinedSeparator)
  }

  /// A ranking or a sum that was shared out among the columns, or `nil` where they are neither.
  private func itemsGuess(of columns: [SourceColumn]) -> KindGuess? {
    guard let first = columns.first else { return nil }
    let profile = groups[first.index].flatMap { $0.columns == columns.map(\.index) ? $0 : nil }
    return ItemsGuess.guess(columns, profile: profile, evidence: evidence(of: columns), name: columnName)
  }

  private mutating func addItems(_ guess: KindGuess, of columns: [SourceColumn]) {
    guard let location = guess.location else { return }
    let id = name(for: columns[0])
    questions.append(
      Question(
        id: id, text: LocalisedText(columns[0].question.isEmpty ? id : columns[0].question), kind: guess.kind,
        location: location))
    notes.append(GuessNote(subject: .question(id), text: guess.because))
  }

  private mutating func addSpreadChoice(_ choice: SpreadChoiceGuess, of group: [SourceColumn]) {
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

  private mutating func addBattery(of columns: [SourceColumn], kind: KindGuess) {
    // Rows that have a code each are named by it, and the battery by its first column.
    let rowsHaveCodes = Set(columns.compactMap(\.code)).count == columns.count
    let base = rowsHaveCodes ? unused("q\(columns[0].index + 1)") : name(for: columns[0])
    batteries.append(Battery(id: base, text: LocalisedText(columns[0].question.isEmpty ? base : columns[0].question)))
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

  private mutating func addQuestion(_ column: SourceColumn, ownText: SourceColumn? = nil) {
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

  /// How the definition names a column: by position too where the heading is not unique.
  func columnName(_ column: SourceColumn) -> ColumnName {
    let isUnique = headerCounts[column.header] == 1
    return ColumnName(column.header, position: isUnique && !column.header.isEmpty ? nil : column.index + 1)
  }

  /// An unused id for a question: its code in the platform, else `q` and its column's position from 1.
  mutating func name(for column: SourceColumn) -> String {
    unused(column.code ?? "q\(column.index + 1)")
  }

  mutating func unused(_ name: String) -> String {
    var candidate = name
    var number = 2
    while !usedNames.insert(candidate).inserted {
      candidate = "\(name)_\(number)"
      number += 1
    }
    return candidate
  }
}

extension Question {
  /// The question with those options of a several-choice question marked that exclude all others, by their wording.
  fileprivate var markingExclusiveAnswers: Question {
    guard case .multiple(var categories) = kind else { return self }
    for position in categories.indices where categories[position].missing == nil && !categories[position].isOther {
      categories[position].isExclusive = ExclusiveAnswers.isExclusive(categories[position].label.text(in: ""))
    }
    var question = self
    question.kind = .multiple(categories)
    return question
  }

  /// Marks the answer that takes own words, adding it where no respondent's cell showed it.
  ///
  /// - Parameter isListed: whether the platform lists the answers, so that one for own words is no guess from the cells.
  /// - Returns: whether there is such an answer now; not where the label invites a comment, nor where the cell itself
  ///   holds own words already.
  fileprivate mutating func addOtherAnswer(label: String?, isListed: Bool) -> Bool {
    guard let label, HeadingWords.invitesOther(label) else { return false }
    let form = LabelNormaliser.normalForm(label)
    func isNamed(_ category: Category) -> Bool {
      ([category.label.text(in: "")] + category.aliases).contains { LabelNormaliser.normalForm($0) == form }
        || HeadingWords.invitesOther(category.label.text(in: ""))
    }
    switch kind {
    case .single(let categories) where categories.contains(where: \.isOther): return isListed
    case .single(var categories):
      if let position = categories.firstIndex(where: isNamed) {
        categories[position].isOther = true
      } else {
        let code = (categories.map(\.code).max() ?? 0) + 1
        categories.append(Category(code: code, label: LocalisedText(label), isOther: true))
      }
      kind = .single(categories)
    case .multiple(var categories) where !categories.contains(where: \.isOther):
      // Joined answers name the option that the words belong to; without it they are a comment.
      guard let position = categories.firstIndex(where: isNamed) else { return false }
      categories[position].isOther = true
      kind = .multiple(categories)
    default: return false
    }
    return true
  }
}
