import Statistics
import SurveyModel

/// How far the items of a battery measure one thing, over all respondents.
///
/// Not protected: only `Disclosure` may pass it on.
package struct ReliabilitySummary: Sendable, Equatable {
  /// A coefficient of the battery as a whole.
  package struct Figure: Sendable, Equatable {
    /// Which one.
    package let name: ReliabilityFigure
    /// Its value, or why there is none.
    package let estimation: Estimation
  }

  /// One item.
  package struct Item: Sendable, Equatable {
    /// The position of the question among those of the summary.
    package let question: Int
    /// Whether its codes were turned round because it is declared to be worded against the others.
    package let isReverseKeyed: Bool
    /// Its correlation with the sum of the others, in the rows with an answer to every item.
    package let itemRestCorrelation: Estimation
    /// Alpha of the others alone, in the same rows.
    package let alphaIfDropped: Estimation
    /// How many gave each code, as answered and counted from the lowest one, in the same rows.
    package let counts: [Int]
  }

  /// The id of the battery.
  package let battery: String
  /// How many rated at least one item.
  package let respondents: Int
  /// How many rated every item.
  package let completeRespondents: Int
  /// The coefficients, in the order of `ReliabilityFigure`.
  package let figures: [Figure]
  /// The items, in questionnaire order.
  package let items: [Item]
  /// What stands against reading the coefficients at face value.
  package let findings: [ScaleFinding]
  /// The sums over pairs of items, of codes as answered and counted from the lowest one.
  package let moments: CoMoments

  /// Derives the figures; complexity O(k³) for k items.
  init(_ tally: BatteryTally, definition: SurveyDefinition, level: Double) {
    let answers = tally.answers
    let questions = definition.questions.indices.filter { definition.questions[$0].battery == tally.battery }
    let reversed = Set(questions.indices.filter { definition.questions[questions[$0]].isReverseKeyed })
    let span = (answers.counts.first?.count ?? 1) - 1
    let moments = answers.moments.reversing(reversed, sumOfEndCodes: span)
    let medians = answers.counts.enumerated().map { item, counts in
      ValueCounts(counts.enumerated().map { (Double(reversed.contains(item) ? span - $0 : $0), $1) }).median
    }
    battery = tally.battery
    respondents = answers.moments.rows
    completeRespondents = answers.moments.completeRows
    figures = ReliabilityFigure.allCases.map {
      Figure(
        name: $0, estimation: Reliability.estimation($0, of: moments, medians: medians, level: level))
    }
    let correlations = Reliability.itemRestCorrelations(of: moments, missing: .listwise)
    let withoutItem = Reliability.alphaIfDropped(of: moments, missing: .listwise)
    items = questions.indices.map { item in
      Item(
        question: questions[item], isReverseKeyed: reversed.contains(item), itemRestCorrelation: correlations[item],
        alphaIfDropped: withoutItem[item], counts: tally.complete.counts[item])
    }
    findings = Reliability.findings(of: moments, missing: .listwise)
    self.moments = answers.moments
  }
}
