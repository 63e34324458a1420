import SurveyModel

/// Makes up a survey definition from the layout of an export and the look of its columns.
package struct DefinitionGuesser {
  let layout: ExportLayout
  let profiles: [ColumnProfile]
  let groups: [Int: GroupProfile]
  private let headerCounts: [String: Int]
  var batteries: [Battery] = []
  var questions: [Question] = []
  var notes: [GuessNote] = []
  private var names = UniqueNames()
  var languageVotes: [String: Int] = [:]

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
  mutating func add(_ group: [SourceColumn]) {
    // A column of own words that only repeats its heading is the option's tick box.
    let areAnswers = group.map { $0.role == .answer || isTickBox($0) }
    let answers = zip(group, areAnswers).filter(\.1).map(\.0)
    let ownTexts = zip(group, areAnswers).filter { !$0.1 }.map(\.0)
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

  /// How the definition names a column: by position too where the heading is not unique.
  func columnName(_ column: SourceColumn) -> ColumnName {
    let isUnique = headerCounts[column.header] == 1
    return ColumnName(column.header, position: isUnique && !column.header.isEmpty ? nil : column.index + 1)
  }

  /// An unused id for a question: its code in the platform, else `q` and its column's position from 1.
  mutating func name(for column: SourceColumn) -> String { unused(column.code ?? "q\(column.index + 1)") }

  /// The name, with a number behind it where it is taken.
  mutating func unused(_ name: String) -> String { names.unused(name) }
}
