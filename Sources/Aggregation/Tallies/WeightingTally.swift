import SurveyModel

/// The answers to every question by the answers to the questions that the population is known by.
///
/// Weights depend on how many respondents there are of each kind, which is known only at the end. So everything is counted
/// by weighting cell, a combination of answers to the target questions, and within it by group of the breakdown, so that
/// `Disclosure` can see what both together give away. Only parts that occur are kept; there are at most as many as
/// combinations, however many respondents.
package struct WeightingTally: MergeableTally {
  /// Respondents of one cell and one group.
  package struct Part: MergeableTally {
    /// The positions of their answers to the target questions; `nil` for those without an answer to one or more.
    package let answers: [Int]?
    /// How many they are.
    package fileprivate(set) var respondents = 0
    /// Their answers to each question, in the order of the definition.
    package fileprivate(set) var questions: [AnswerTally]

    /// Adds the counts of another tally of the same part.
    package mutating func merge(_ other: Part) {
      precondition(answers == other.answers, "tallies of different parts cannot be merged")
      respondents += other.respondents
      for question in questions.indices { questions[question].merge(other.questions[question]) }
    }
  }

  /// The positions of the target questions.
  package let targets: [Int]
  private var parts: [Int: Part] = [:]
  private let breakdown: Int?
  private let groupCount: Int
  /// For each target question whether each of its answers is a value.
  private let isValue: [[Bool]]
  private let empty: [AnswerTally]

  /// Creates the empty tally of a survey; `nil` where it has no targets or one is about a question that it does not have.
  init?(definition: SurveyDefinition) {
    guard let weights = definition.weights, !weights.targets.isEmpty else { return nil }
    targets = weights.targets.compactMap { definition.questionIndex($0.question) }
    guard targets.count == weights.targets.count else { return nil }
    isValue = targets.map { definition.questions[$0].kind.categories.map { $0.missing == nil } }
    breakdown = definition.breakdown.flatMap(definition.questionIndex)
    groupCount = breakdown.map { definition.questions[$0].kind.categories.count } ?? 0
    empty = definition.questions.map { AnswerTally(kind: $0.kind) }
  }

  /// The parts that occur, in the order of their answers; first those without all answers.
  ///
  /// Complexity: O(k log k) for k parts.
  package var occurring: [Part] { parts.sorted { $0.key < $1.key }.map(\.value) }

  /// Everything counted but some questions, by their positions; `nil` where one of them is a target.
  func removing(_ removed: Set<Int>, leaving definition: SurveyDefinition) -> WeightingTally? {
    guard var rest = WeightingTally(definition: definition) else { return nil }
    for (key, part) in parts {
      var reduced = part
      reduced.questions = part.questions.enumerated().filter { !removed.contains($0.offset) }.map(\.element)
      // Without the breakdown the groups of a cell become one part.
      let key = rest.breakdown == nil ? key / (groupCount + 1) : key
      rest.parts[key, default: Part(answers: part.answers, questions: rest.empty)].merge(reduced)
    }
    return rest
  }

  /// Adds a run of respondents.
  mutating func add(_ batch: ResponseBatch) {
    var members: [Int: [Int]] = [:]
    for respondent in 0..<batch.count { members[key(of: respondent, in: batch), default: []].append(respondent) }
    for (key, respondents) in members {
      let part = Part(answers: answers(of: key), questions: empty)
      parts[key, default: part].add(batch, respondents)
    }
  }

  /// Adds the counts of another tally of the same survey.
  package mutating func merge(_ other: WeightingTally) {
    precondition(
      targets == other.targets && isValue == other.isValue && groupCount == other.groupCount,
      "tallies of different surveys cannot be merged")
    let empty = empty
    for (key, part) in other.parts { parts[key, default: Part(answers: part.answers, questions: empty)].merge(part) }
  }

  /// The number of a part: its cell, from 1, or 0 without all answers; then its group, last the respondents without one.
  private func key(of respondent: Int, in batch: ResponseBatch) -> Int {
    var group = groupCount
    if let breakdown, case .coded(let codes) = batch.columns[breakdown] {
      group = codes[respondent].category ?? groupCount
    }
    return (cell(of: respondent, in: batch).map { $0 + 1 } ?? 0) * (groupCount + 1) + group
  }

  /// The positions of the answers as the digits of one number, that of the first target in front.
  private func cell(of respondent: Int, in batch: ResponseBatch) -> Int? {
    var cell = 0
    for (target, isValue) in zip(targets, isValue) {
      guard case .coded(let codes) = batch.columns[target], let answer = codes[respondent].category, isValue[answer]
      else { return nil }
      cell = cell * isValue.count + answer
    }
    return cell
  }

  private func answers(of key: Int) -> [Int]? {
    var cell = key / (groupCount + 1) - 1
    guard cell >= 0 else { return nil }
    var answers: [Int] = []
    for isValue in isValue.reversed() {
      answers.append(cell % isValue.count)
      cell /= isValue.count
    }
    return answers.reversed()
  }
}

extension WeightingTally.Part {
  fileprivate init(answers: [Int]?, questions: [AnswerTally]) {
    (self.answers, self.questions) = (answers, questions)
  }

  fileprivate mutating func add(_ batch: ResponseBatch, _ respondents: [Int]) {
    self.respondents += respondents.count
    for question in questions.indices { questions[question].add(batch.columns[question], respondents: respondents) }
  }
}
