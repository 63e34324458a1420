import Statistics
import SurveyModel

/// The joint answers to the rows of a battery of ratings, which coefficients of reliability are computed from.
///
/// Every pattern of missing answers stands apart, so that items can be left out afterwards as if nobody had been asked
/// them. A form has few patterns; where there are more than `maximumPatterns`, all with a gap are kept together, whatever
/// the order of adding and merging. Respondents without a rating of any row count nowhere.
package struct BatteryTally: MergeableTally {
  /// How many patterns of missing answers are kept apart.
  package static let maximumPatterns = 256
  /// How many rows a battery may have: its sums grow with their square.
  package static let maximumItems = 100
  /// How many codes a scale may span, those that no point has included: enough for 0 to 100.
  package static let maximumCodes = 101

  /// The id of the battery.
  package let battery: String

  /// The answers of those who rated every row.
  private(set) var complete: JointAnswers
  /// The answers of the others, by which rows they rated; empty once `rest` holds them.
  private var patterns: [[Bool]: JointAnswers] = [:]
  /// The answers of all the others, where they have too many patterns.
  private var rest: JointAnswers?

  /// The positions of the rows among the questions.
  private let questions: [Int]
  /// For each answer of the scale its code counted from the lowest one; nil for kinds of no answer.
  private let codes: [Int?]
  private let nobody: JointAnswers

  /// The empty tally of every battery that can be a scale: ratings of at least two rows, and no statements of a
  /// conversation, which are not made to measure one thing.
  static func tallies(of definition: SurveyDefinition) -> [BatteryTally] {
    definition.ratingBatteries.filter { !$0.battery.hasOpinionGroups }.compactMap(BatteryTally.init)
  }

  private init?(_ battery: RatingBattery) {
    let categories = battery.scale.categories
    let valued = categories.filter { $0.missing == nil }.map(\.code)
    guard let lowest = valued.min(), let highest = valued.max(),
      (2...Self.maximumItems).contains(battery.questions.count)
    else { return nil }
    let (span, isTooFar) = highest.subtractingReportingOverflow(lowest)
    guard !isTooFar, span < Self.maximumCodes else { return nil }
    self.battery = battery.battery.id
    questions = battery.questions
    codes = categories.map { $0.missing == nil ? $0.code - lowest : nil }
    nobody = JointAnswers(itemCount: battery.questions.count, codes: span + 1)
    complete = nobody
  }

  /// The answers of everybody who rated a row; complexity O(patterns).
  var answers: JointAnswers {
    var all = complete
    for answers in patterns.values { all.merge(answers) }
    if let rest { all.merge(rest) }
    return all
  }

  /// Adds a run of respondents; complexity O(respondents · rows²).
  mutating func add(_ batch: ResponseBatch) {
    let columns = questions.map { question -> [AnswerCode] in
      guard case .coded(let codes) = batch.columns[question] else { preconditionFailure("ratings have codes") }
      return codes
    }
    var row = [Int?](repeating: nil, count: questions.count)
    for respondent in 0..<batch.count {
      for item in columns.indices { row[item] = columns[item][respondent].category.flatMap { codes[$0] } }
      add(row)
    }
  }

  private mutating func add(_ row: [Int?]) {
    guard row.contains(where: { $0 != nil }) else { return }
    if !row.contains(nil) {
      complete.add(row)
    } else if rest != nil {
      rest?.add(row)
    } else {
      patterns[row.map { $0 != nil }, default: nobody].add(row)
      gatherIfNeeded()
    }
  }

  /// Adds the answers of another tally of the same battery.
  package mutating func merge(_ other: BatteryTally) {
    precondition(battery == other.battery && questions == other.questions, "tallies of different batteries")
    complete.merge(other.complete)
    for (pattern, answers) in other.patterns { patterns[pattern, default: nobody].merge(answers) }
    if let others = other.rest {
      rest = rest ?? nobody
      rest?.merge(others)
    }
    gatherIfNeeded()
  }

  /// Puts all patterns together where there are too many, or where some have been put together already.
  private mutating func gatherIfNeeded() {
    guard rest != nil || patterns.count > Self.maximumPatterns else { return }
    var all = rest ?? nobody
    for answers in patterns.values { all.merge(answers) }
    (rest, patterns) = (all, [:])
  }

  /// The same answers without those to some questions, by their positions.
  ///
  /// - Parameter empty: the empty tally of the battery without these questions.
  func removing(_ removed: Set<Int>, into empty: BatteryTally) -> BatteryTally {
    let kept = questions.indices.filter { !removed.contains(questions[$0]) }
    precondition(kept.count == empty.questions.count, "the battery has other rows left")
    var tally = empty
    tally.complete = complete.keeping(kept, areComplete: true)
    tally.rest = rest?.keeping(kept, areComplete: false)
    for (pattern, answers) in patterns {
      let isRated = kept.map { pattern[$0] }
      if !isRated.contains(false) {
        tally.complete.merge(answers.keeping(kept, areComplete: true))
      } else if isRated.contains(true) {
        tally.patterns[isRated, default: tally.nobody].merge(answers.keeping(kept, areComplete: false))
      }
    }
    return tally
  }
}
