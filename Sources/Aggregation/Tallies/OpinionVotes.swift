import Statistics
import SurveyModel

/// The votes of every respondent on the statements of a battery, from which opinion groups are found.
///
/// Who voted how on what together cannot be told from counts, so this is no tally: it keeps the single rows, and grows with
/// the votes until there are more respondents than groups are sought among.
package struct OpinionVotes: Sendable {
  /// The id of the battery.
  package let battery: String
  /// The ids of the statements, in questionnaire order.
  let statements: [String]
  /// The votes of each respondent, by statement.
  private(set) var rows: [[VoteMatrix.Entry]] = []
  /// Whether there were more respondents than are kept.
  private(set) var isOverfull = false

  /// For each statement the position of its question.
  private let positions: [Int]
  /// For each statement the votes that its answers are, in the order of its categories.
  private let votes: [[Vote?]]

  /// Nobody's votes on the statements of each battery in which groups are looked for.
  ///
  /// None where there is a breakdown: two ways of grouping the same respondents would give single ones away.
  package static func needed(by definition: SurveyDefinition) -> [OpinionVotes] {
    guard definition.breakdown == nil else { return [] }
    return definition.batteries.filter(\.hasOpinionGroups).map { OpinionVotes(of: $0, in: definition) }
  }

  /// Nobody's votes on the statements of a battery.
  package init(of battery: Battery, in definition: SurveyDefinition) {
    self.battery = battery.id
    positions = definition.questions.indices.filter { definition.questions[$0].battery == battery.id }
    statements = positions.map { definition.questions[$0].id }
    votes = positions.map { definition.questions[$0].kind.votes }
  }

  /// Adds a run of respondents.
  package mutating func add(_ batch: ResponseBatch) {
    guard !isOverfull else { return }
    guard rows.count + batch.count <= OpinionGroups.maximumParticipants else {
      (isOverfull, rows) = (true, [])
      return
    }
    var added = [[VoteMatrix.Entry]](repeating: [], count: batch.count)
    for (statement, position) in positions.enumerated() {
      guard case .coded(let codes) = batch.columns[position] else { continue }
      for (respondent, code) in codes.enumerated() {
        guard let vote = code.category.flatMap({ votes[statement][$0] }) else { continue }
        added[respondent].append(VoteMatrix.Entry(statement: statement, vote: vote))
      }
    }
    rows += added
  }

  /// The votes on some of the statements only, by the positions of these.
  func matrix(of kept: [Int]) -> VoteMatrix {
    var renumbered = [Int?](repeating: nil, count: statements.count)
    for (new, old) in kept.enumerated() { renumbered[old] = new }
    return VoteMatrix(
      rows: rows.map { row in
        row.compactMap { entry in
          renumbered[entry.statement].map { VoteMatrix.Entry(statement: $0, vote: entry.vote) }
        }
      }, statementCount: kept.count)
  }
}

extension QuestionKind {
  /// For each answer of a scale of three points the vote that it is; nil for kinds of no answer, and of other kinds.
  package var votes: [Vote?] {
    guard case .rating(let scale) = self, scale.isVote else { return categories.map { _ in nil } }
    let order = scale.favourableOrder
    return scale.categories.indices.map { position in
      order.firstIndex(of: position).map { [Vote.disagree, .pass, .agree][$0] }
    }
  }
}
