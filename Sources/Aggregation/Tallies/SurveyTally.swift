import SurveyModel

/// Everything counted of a survey: each question over all respondents and over each group of the breakdown, and some
/// questions in pairs.
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
  /// Two questions counted together, in the order of `SurveyDefinition.talliedPairs`.
  package private(set) var pairs: [PairedTally]
  /// Whether figures weighted to the population are asked for.
  package let isWeighted: Bool
  /// Each question by the answers to the questions that the population is known by; `nil` where no weights are asked for,
  /// or where one of these questions is not evaluated.
  package private(set) var weighting: WeightingTally?

  private let breakdown: Int?
  private let talliedPairs: [QuestionPair]

  /// Creates the empty tally of a survey, the identity of `merge`.
  ///
  /// - Parameter isWeighted: whether figures weighted to the population are asked for.
  package init(definition: SurveyDefinition, isWeighted: Bool = false) {
    let breakdown = definition.breakdown.flatMap(definition.questionIndex)
    let groupCount = breakdown.map { definition.questions[$0].kind.categories.count + 1 } ?? 0
    self.breakdown = breakdown
    quality = QualityTally(definition: definition)
    batteries = BatteryTally.tallies(of: definition)
    questions = definition.questions.map { AnswerTally(kind: $0.kind) }
    groups = questions.map { Array(repeating: $0, count: groupCount) }
    groupSizes = Array(repeating: 0, count: groupCount)
    talliedPairs = definition.talliedPairs
    pairs = talliedPairs.map { pair in
      PairedTally(
        first: definition.questions[pair.first].kind, second: definition.questions[pair.second].kind,
        groupCount: max(1, groupCount))
    }
    self.isWeighted = isWeighted
    weighting = isWeighted ? WeightingTally(definition: definition) : nil
  }

  /// Everything counted but some questions, by their positions.
  ///
  /// - Parameter definition: the definition without these questions.
  package func removing(_ removed: Set<Int>, leaving definition: SurveyDefinition) -> SurveyTally {
    var rest = SurveyTally(definition: definition, isWeighted: isWeighted)
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
    for (index, pair) in rest.talliedPairs.enumerated() {
      let former = QuestionPair(first: kept[pair.first], second: kept[pair.second])
      guard let position = talliedPairs.firstIndex(of: former) else { continue }
      rest.pairs[index] = rest.breakdown == nil ? pairs[position].ungrouped : pairs[position]
    }
    if rest.weighting != nil { rest.weighting = weighting?.removing(removed, leaving: definition) }
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
    for (index, pair) in talliedPairs.enumerated() {
      let (first, second) = (batch.columns[pair.first], batch.columns[pair.second])
      if members.isEmpty { pairs[index].add(first, second, respondents: 0..<batch.count, group: 0) }
      for (group, respondents) in members.enumerated() {
        pairs[index].add(first, second, respondents: respondents, group: group)
      }
    }
    weighting?.add(batch)
  }

  /// Adds the counts of another tally of the same survey.
  package mutating func merge(_ other: SurveyTally) {
    precondition(
      questions.count == other.questions.count && groupSizes.count == other.groupSizes.count
        && talliedPairs == other.talliedPairs)
    precondition((weighting == nil) == (other.weighting == nil), "weighted and unweighted tallies cannot be merged")
    funnel.merge(other.funnel)
    completion.merge(other.completion)
    quality.merge(other.quality)
    for battery in batteries.indices { batteries[battery].merge(other.batteries[battery]) }
    for question in questions.indices {
      questions[question].merge(other.questions[question])
      for group in groupSizes.indices { groups[question][group].merge(other.groups[question][group]) }
    }
    for group in groupSizes.indices { groupSizes[group] += other.groupSizes[group] }
    for pair in pairs.indices { pairs[pair].merge(other.pairs[pair]) }
    if let other = other.weighting { weighting?.merge(other) }
  }
}
