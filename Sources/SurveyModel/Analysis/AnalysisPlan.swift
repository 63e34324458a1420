/// What was decided about the analysis before the answers were looked at.
///
/// What the plan declares is confirmatory: its family of comparisons is fixed, and its error rate is held over the whole
/// family. Everything else is exploratory and labelled so (Wagenmakers et al. 2012, "An agenda for purely confirmatory
/// research", Perspectives on Psychological Science 7:632–638).
package struct AnalysisPlan: Sendable, Equatable {
  /// The codes of the two answers of the breakdown question whose respondents are compared; `nil` where not declared.
  package var sides: Sides?
  /// The ids of the questions whose comparison between the sides was declared, in the order of the form.
  package var confirmatory: [String]
  /// How far apart the sides may be, as an absolute Cliff's delta, and still be said to agree; in 0..<1.
  ///
  /// The default is the largest delta that Romano et al. (2006) call negligible.
  package var agreementMargin: Double
  /// The questions of one form that ask for the same before and after.
  package var pairs: [Pair]
  /// The id of the rating that stands for the whole event; the relation of the other ratings with it is reported.
  package var overall: String?
  /// The day on which the plan was written down, ISO 8601, where declared.
  package var registered: String?
  /// The SHA-256 of the plan as noted when it was written down, where declared; a different one is a deviation.
  package var recordedDigest: String?

  /// The largest Cliff's delta that is called negligible.
  ///
  /// Romano, Kromrey, Coraggio and Skowronek (2006), "Appropriate statistics for ordinal level data", Florida Association
  /// of Institutional Research.
  package static let negligibleDelta = 0.147

  /// Two answers of the breakdown question.
  package struct Sides: Sendable, Equatable {
    /// The code of the side that comes first in every difference.
    package var first: Int
    /// The code of the other side.
    package var second: Int

    /// Creates a pair of sides.
    package init(first: Int, second: Int) { (self.first, self.second) = (first, second) }
  }

  /// Two ratings of one form on the same scale, before and after.
  package struct Pair: Sendable, Equatable {
    /// The id of the question about before.
    package var before: String
    /// The id of the question about after.
    package var after: String

    /// Creates a pair.
    package init(before: String, after: String) { (self.before, self.after) = (before, after) }
  }

  /// Creates a plan; the empty one declares nothing.
  package init(
    sides: Sides? = nil, confirmatory: [String] = [], agreementMargin: Double = Self.negligibleDelta,
    pairs: [Pair] = [], overall: String? = nil, registered: String? = nil, recordedDigest: String? = nil
  ) {
    self.sides = sides
    self.confirmatory = confirmatory
    self.agreementMargin = agreementMargin
    self.pairs = pairs
    self.overall = overall
    self.registered = registered
    self.recordedDigest = recordedDigest
  }

  /// What the plan declares, as text that does not depend on how a person has written it; its SHA-256 identifies the plan.
  ///
  /// One line a key that decides a result, always in this order; when it was written down is not part of it.
  package var canonicalText: String {
    let lines = [
      "sides: " + (sides.map { "\($0.first), \($0.second)" } ?? ""),
      "confirmatory: " + confirmatory.joined(separator: ", "),
      "agreement-margin: \(agreementMargin)",
      "paired: " + pairs.map { "\($0.before) > \($0.after)" }.joined(separator: ", "),
      "overall: " + (overall ?? ""),
    ]
    return lines.map { $0 + "\n" }.joined()
  }
}
