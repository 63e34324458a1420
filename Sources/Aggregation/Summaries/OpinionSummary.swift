import Statistics
import SurveyModel

/// The opinion groups that were found among the respondents, and how each voted.
///
/// Not protected: only `Disclosure` may pass it on.
package struct OpinionSummary: Sendable {
  /// What was found.
  package enum Outcome: Sendable {
    /// Groups, and each statement over them.
    case groups(Found)
    /// No groups that could be shown.
    case refused(OpinionGroupsRefusal)
  }

  /// The groups.
  package struct Found: Sendable {
    /// How many respondents are in each group, the largest first.
    package let sizes: [Int]
    /// How many voted on too few statements to be in any.
    package let ungrouped: Int
    /// The mean silhouette of every number of groups that was tried.
    package let separations: [OpinionGroups.Separation]
    /// Each statement over all respondents, over each group and last over those in none.
    package let statements: [SurveySummary.QuestionSummary]
  }

  /// The id of the battery.
  package let battery: String
  /// What was found.
  package let outcome: Outcome

  /// Looks for the groups; complexity O(n² + n · statements) in the number of respondents.
  ///
  /// - Parameters:
  ///   - definition: the definition that is evaluated; statements that it does not have are left out.
  ///   - questions: its questions over all respondents.
  init(
    _ votes: OpinionVotes, definition: SurveyDefinition, questions: [AnswerTally], level: Double,
    response: ResponseSummary
  ) {
    battery = votes.battery
    guard !votes.isOverfull else {
      outcome = .refused(.tooManyParticipants(limit: OpinionGroups.maximumParticipants))
      return
    }
    let kept = votes.statements.indices.compactMap { statement in
      definition.questionIndex(votes.statements[statement]).map { (statement: statement, question: $0) }
    }
    let matrix = votes.matrix(of: kept.map(\.statement))
    do throws(OpinionGroupsRefusal) {
      let groups = try OpinionGroups(of: matrix)
      var members = [[Int]](repeating: [], count: groups.sizes.count + 1)
      for (respondent, group) in groups.assignments.enumerated() {
        members[group ?? groups.sizes.count].append(respondent)
      }
      let columns = Self.columns(of: matrix, kinds: kept.map { definition.questions[$0.question].kind })
      let statements = zip(kept, columns).map { statement, column in
        let question = definition.questions[statement.question]
        let tallies = members.map { respondents in
          var tally = AnswerTally(kind: question.kind)
          tally.add(column, respondents: respondents)
          return tally
        }
        return SurveySummary.QuestionSummary(
          question, overall: questions[statement.question], groups: tallies, level: level, response: response)
      }
      outcome = .groups(
        Found(
          sizes: groups.sizes, ungrouped: members[groups.sizes.count].count, separations: groups.separations,
          statements: statements))
    } catch {
      outcome = .refused(error)
    }
  }

  /// The votes on each statement as answers to its question; whoever gave none was not asked, as far as groups go.
  private static func columns(of matrix: VoteMatrix, kinds: [QuestionKind]) -> [AnswerColumn] {
    let categories = kinds.map { kind in
      kind.votes.enumerated().reduce(into: [Vote: Int]()) { positions, vote in
        if let value = vote.element { positions[value] = vote.offset }
      }
    }
    var columns = kinds.map { _ in [AnswerCode](repeating: AnswerCode(.notAsked), count: matrix.rows.count) }
    for (respondent, row) in matrix.rows.enumerated() {
      for entry in row {
        guard let category = categories[entry.statement][entry.vote] else { continue }
        columns[entry.statement][respondent] = AnswerCode(category: category)
      }
    }
    return columns.map(AnswerColumn.coded)
  }
}
