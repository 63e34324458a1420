import SurveyModel

/// Everything counted of a survey: each question over all respondents and over each group of the breakdown.
///
/// Its size depends on the questionnaire, not on the number of respondents.
package struct SurveyTally: MergeableTally {
  /// What became of the records.
  package private(set) var funnel = RespondentFunnel()
  /// How far the respondents came.
  package private(set) var completion = CompletionTally()
  /// What was noticed about the quality of the data.
  package private(set) var quality: QualityTally
  /// The joint answers to each battery whose reliability is told, over all respondents.
  package private(set) var batteries: [BatteryTally]
  /// Each question over all respondents, in the order of the definition.
  package private(set) var questions: [AnswerTally]
  /// Each question (outer) over each group (inner): one group a category of the breakdown question, and last the
  /// respondents without a group; empty without a breakdown.
  package private(set) var groups: [[AnswerTally]]
  /// How many respondents are in each group, in the same order.
  package private(set) var groupSizes: [Int]

  private let breakdown: Int?

  /// Creates the empty tally of a survey, the identity of `merge`.
  package init(definition: SurveyDefinition) {
    let breakdown = definition.breakdown.flatMap(definition.questionIndex)
    let groupCount = breakdown.map { definition.questions[$0].kind.categories.count + 1 } ?? 0
    self.breakdown = breakdown
    quality = QualityTally(definition: definition)
    batteries = BatteryTally.tallies(of: definition)
    questions = definition.questions.map { AnswerTally(kind: $0.kind) }
    groups = questions.map { Array(repeating: $0, count: groupCount) }
    groupSizes = Array(repeating: 0, count: groupCount)
  }

  /// Everything counted but some questions, by their positions.
  ///
  /// - Parameter definition: the definition without these questions.
  package func removing(_ removed: Set<Int>, leaving definition: SurveyDefinition) -> SurveyTally {
    var rest = SurveyTally(definition: definition)
    rest.funnel = funnel
    rest.completion = completion
    rest.quality = quality.removing(removed, leaving: definition)
    rest.batteries = rest.batteries.map { empty in
      batteries.first { $0.battery == empty.battery }.map { $0.removing(removed, into: empty) } ?? empty
    }
    let kept = questions.indices.filter { !removed.contains($0) }
    rest.questions = kept.map { questions[$0] }
    if rest.breakdown != nil {
      rest.groups = kept.map { groups[$0] }
      rest.groupSizes = groupSizes
    }
    return rest
  }

  /// Adds records that were put together with earlier ones before any answer was read.
  package mutating func add(leftOut records: RespondentFunnel) { funnel.merge(records) }

  /// Adds what an earlier import had noticed about the answers, before they became typed responses.
  package mutating func add(noticed findings: ImportFindings) { quality.add(findings) }

  /// Adds a run of respondents.
  package mutating func add(_ batch: ResponseBatch) {
    funnel.merge(batch.funnel)
    quality.add(batch)
    for battery in batteries.indices { batteries[battery].add(batch) }
    for completion in batch.completion { self.completion.add(completion) }
    var members = Array(repeating: [Int](), count: groupSizes.count)
    if let breakdown, case .coded(let codes) = batch.columns[breakdown] {
      for respondent in 0..<batch.count { members[codes[respondent].category ?? members.count - 1].append(respondent) }
    }
    for (group, respondents) in members.enumerated() { groupSizes[group] += respondents.count }
    for question in questions.indices {
      questions[question].add(batch.columns[question], respondents: 0..<batch.count)
      questions[question].addOwnWords(batch.ownWords[question], respondents: 0..<batch.count)
      for group in groupSizes.indices {
        groups[question][group].add(batch.columns[question], respondents: members[group])
      }
    }
  }

  /// Adds the counts of another tally of the same survey.
  package mutating func merge(_ other: SurveyTally) {
    precondition(questions.count == other.questions.count && groupSizes.count == other.groupSizes.count)
    funnel.merge(other.funnel)
    completion.merge(other.completion)
    quality.merge(other.quality)
    for battery in batteries.indices { batteries[battery].merge(other.batteries[battery]) }
    for question in questions.indices {
      questions[question].merge(other.questions[question])
      for group in groupSizes.indices { groups[question][group].merge(other.groups[question][group]) }
    }
    for group in groupSizes.indices { groupSizes[group] += other.groupSizes[group] }
  }
}
