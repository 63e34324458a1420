import SurveyModel

/// What answers and paradata say of the quality of the data; never who.
package struct QualityTally: MergeableTally {
  /// How many of those who could were found to do something.
  package struct Occurrences: Sendable, Equatable {
    /// How many could.
    package var base = 0
    /// How many did.
    package var count = 0

    mutating func merge(_ other: Occurrences) {
      base += other.base
      count += other.count
    }
  }

  /// The seconds that respondents took whose forms were submitted, or of whom that is not recorded.
  package private(set) var durations = NumberTally()
  /// How many respondents filled in the form in each language.
  package private(set) var languages: [String: Int] = [:]
  /// How many forms hold the same answers as another one of the minutes before, of those that could be compared.
  package private(set) var repeatedForms = Occurrences()
  /// For each battery of `batteries` how many gave one and the same point in all rows, of those who went through it.
  package private(set) var straightLining: [Occurrences]
  /// For each question how many answered it although its `asked-if` does not hold.
  package private(set) var answeredThoughNotAsked: [Int]
  /// For each question how many chose an answer that excludes all others together with others.
  package private(set) var exclusiveWithOthers: [Int]
  /// For each question how many gave a number outside its range.
  package private(set) var outOfRange: [Int]
  /// For each question how many gave a day after the one on which they submitted the form.
  package private(set) var inFuture: [Int]
  /// The ids of the batteries in which one point all the way down can be told.
  package var batteries: [String] { rule.blocks.map(\.battery) }

  private let rule: StraightLining
  private let exclusive: [[Int]]

  /// Days by which a date may lie ahead: the clocks of the form and of the respondent can be in different time zones.
  private static let toleratedDays: Int32 = 1

  /// Creates the empty tally of a survey, the identity of `merge`.
  init(definition: SurveyDefinition) {
    rule = StraightLining(definition)
    straightLining = rule.blocks.map { _ in Occurrences() }
    exclusive = definition.questions.map { question in
      guard case .multiple(let categories) = question.kind else { return [] }
      return categories.indices.filter { categories[$0].isExclusive }
    }
    answeredThoughNotAsked = definition.questions.map { _ in 0 }
    (exclusiveWithOthers, outOfRange) = (answeredThoughNotAsked, answeredThoughNotAsked)
    inFuture = answeredThoughNotAsked
  }

  /// Everything counted but some questions, by their positions; a battery that is too short without them is left out.
  func removing(_ removed: Set<Int>, leaving definition: SurveyDefinition) -> QualityTally {
    var rest = QualityTally(definition: definition)
    (rest.durations, rest.languages, rest.repeatedForms) = (durations, languages, repeatedForms)
    rest.straightLining = rest.batteries.map { id in
      batteries.firstIndex(of: id).map { straightLining[$0] } ?? Occurrences()
    }
    let kept = answeredThoughNotAsked.indices.filter { !removed.contains($0) }
    rest.answeredThoughNotAsked = kept.map { answeredThoughNotAsked[$0] }
    rest.exclusiveWithOthers = kept.map { exclusiveWithOthers[$0] }
    rest.outOfRange = kept.map { outOfRange[$0] }
    rest.inFuture = kept.map { inFuture[$0] }
    return rest
  }

  /// Adds a run of respondents.
  mutating func add(_ batch: ResponseBatch) {
    for (respondent, seconds) in batch.paradata.durations.enumerated() {
      if let seconds, [.complete, .unrecorded].contains(batch.completion[respondent]) { durations.add(seconds) }
    }
    for language in batch.paradata.languages { if let language { languages[language, default: 0] += 1 } }
    add(batch.findings)
    for (index, block) in rule.blocks.enumerated() {
      for path in rule.paths(through: block, in: batch.columns, respondents: batch.count) where path != .tooFew {
        straightLining[index].merge(Occurrences(base: 1, count: path == .straight ? 1 : 0))
      }
    }
    for question in inFuture.indices {
      switch batch.columns[question] {
      case .multiple(let column) where !exclusive[question].isEmpty:
        exclusiveWithOthers[question] += (0..<batch.count).count { isContradiction($0, in: column, of: question) }
      case .date(let answers) where !batch.paradata.days.isEmpty:
        inFuture[question] += zip(answers, batch.paradata.days).count { Self.isAhead($0, of: $1) }
      case .coded, .multiple, .number, .date, .text, .ranks, .amounts: break
      }
    }
  }

  /// Adds what an import noticed.
  mutating func add(_ findings: ImportFindings) {
    repeatedForms.merge(Occurrences(base: findings.comparedForms, count: findings.repeatedForms))
    for question in outOfRange.indices {
      answeredThoughNotAsked[question] += findings.answeredThoughNotAsked[question]
      outOfRange[question] += findings.outOfRange[question]
    }
  }

  /// What the imports noticed, all together.
  package var findings: ImportFindings {
    var findings = ImportFindings(questions: outOfRange.count)
    (findings.comparedForms, findings.repeatedForms) = (repeatedForms.base, repeatedForms.count)
    (findings.answeredThoughNotAsked, findings.outOfRange) = (answeredThoughNotAsked, outOfRange)
    return findings
  }

  /// Adds the counts of another tally of the same survey.
  package mutating func merge(_ other: QualityTally) {
    durations.merge(other.durations)
    languages.merge(other.languages) { $0 + $1 }
    repeatedForms.merge(other.repeatedForms)
    for index in straightLining.indices { straightLining[index].merge(other.straightLining[index]) }
    for question in inFuture.indices {
      answeredThoughNotAsked[question] += other.answeredThoughNotAsked[question]
      exclusiveWithOthers[question] += other.exclusiveWithOthers[question]
      outOfRange[question] += other.outOfRange[question]
      inFuture[question] += other.inFuture[question]
    }
  }

  private func isContradiction(_ respondent: Int, in column: SelectionColumn, of question: Int) -> Bool {
    guard exclusive[question].contains(where: { column.isChosen($0, by: respondent) }) else { return false }
    return (0..<column.categoryCount).count { column.isChosen($0, by: respondent) } > 1
  }

  private static func isAhead(_ answer: Answer<CalendarDay>, of day: CalendarDay?) -> Bool {
    guard case .value(let given) = answer, let day else { return false }
    return given.daysSinceEpoch > day.daysSinceEpoch + toleratedDays
  }
}
