import SurveyModel

/// The answers to every question by the answers to the questions that the population is known by.
///
/// Weights depend on how many respondents there are of each kind, which is known only at the end. So everything is counted
/// by weighting cell, a combination of answers to the target questions. Only cells that occur are kept; there are at most
/// as many as combinations, however many respondents.
package struct WeightingTally: MergeableTally {
  /// The respondents of one cell.
  package struct Cell: MergeableTally {
    /// How many they are.
    package fileprivate(set) var respondents = 0
    /// Their answers to each question, in the order of the definition.
    package fileprivate(set) var questions: [AnswerTally]

    /// Adds the counts of another tally of the same cell.
    package mutating func merge(_ other: Cell) {
      respondents += other.respondents
      for question in questions.indices { questions[question].merge(other.questions[question]) }
    }
  }

  /// The positions of the target questions.
  package let targets: [Int]
  /// The respondents without an answer to one target question or more.
  package private(set) var leftOut: Cell
  private var cells: [Int: Cell] = [:]
  private let empty: Cell
  /// For each target question how many answers it has, and which of them are values.
  private let isValue: [[Bool]]

  /// Creates the empty tally of a survey; `nil` where it has no targets or one is about a question that it does not have.
  init?(definition: SurveyDefinition) {
    guard let weights = definition.weights, !weights.targets.isEmpty else { return nil }
    targets = weights.targets.compactMap { definition.questionIndex($0.question) }
    guard targets.count == weights.targets.count else { return nil }
    isValue = targets.map { definition.questions[$0].kind.categories.map { $0.missing == nil } }
    empty = Cell(questions: definition.questions.map { AnswerTally(kind: $0.kind) })
    leftOut = empty
  }

  /// The cells that occur, each with the positions of the answers to the target questions, in the order of these answers;
  /// complexity O(k log k) for k cells.
  package var occurring: [(answers: [Int], cell: Cell)] {
    cells.sorted { $0.key < $1.key }.map { (answers(of: $0.key), $0.value) }
  }

  /// Everything counted but some questions, by their positions; `nil` where one of them is a target.
  func removing(_ removed: Set<Int>, leaving definition: SurveyDefinition) -> WeightingTally? {
    guard var rest = WeightingTally(definition: definition) else { return nil }
    func reduced(_ cell: Cell) -> Cell {
      var reduced = cell
      reduced.questions = cell.questions.enumerated().filter { !removed.contains($0.offset) }.map(\.element)
      return reduced
    }
    rest.cells = cells.mapValues(reduced)
    rest.leftOut = reduced(leftOut)
    return rest
  }

  /// Adds a run of respondents.
  mutating func add(_ batch: ResponseBatch) {
    var members: [Int: [Int]] = [:]
    var others: [Int] = []
    for respondent in 0..<batch.count {
      if let key = key(of: respondent, in: batch) {
        members[key, default: []].append(respondent)
      } else {
        others.append(respondent)
      }
    }
    for (key, respondents) in members { cells[key, default: empty].add(batch, respondents) }
    leftOut.add(batch, others)
  }

  /// Adds the counts of another tally of the same survey.
  package mutating func merge(_ other: WeightingTally) {
    precondition(targets == other.targets && isValue == other.isValue, "tallies of different surveys cannot be merged")
    for (key, cell) in other.cells { cells[key, default: empty].merge(cell) }
    leftOut.merge(other.leftOut)
  }

  /// The number of a cell: the positions of its answers as the digits of one number, the first target's in front.
  private func key(of respondent: Int, in batch: ResponseBatch) -> Int? {
    var key = 0
    for (target, isValue) in zip(targets, isValue) {
      guard case .coded(let codes) = batch.columns[target], let answer = codes[respondent].category, isValue[answer]
      else { return nil }
      key = key * isValue.count + answer
    }
    return key
  }

  private func answers(of key: Int) -> [Int] {
    var key = key
    var answers: [Int] = []
    for isValue in isValue.reversed() {
      answers.append(key % isValue.count)
      key /= isValue.count
    }
    return answers.reversed()
  }
}

extension WeightingTally.Cell {
  fileprivate mutating func add(_ batch: ResponseBatch, _ respondents: [Int]) {
    self.respondents += respondents.count
    for question in questions.indices { questions[question].add(batch.columns[question], respondents: respondents) }
  }
}
