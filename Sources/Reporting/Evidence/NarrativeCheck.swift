import Charting

/// Compares the sentences of a written report with the tables that they refer to.
///
/// Every number of a sentence must stand in the section that it refers to, shares only of ten answers or more, and what is said
/// of the sides must follow from their intervals. A table that was changed after the text was written is found that way.
package enum NarrativeCheck {
  /// Something that does not fit.
  package struct Fault: Sendable, Equatable {
    /// The line of the report, counting from 1.
    package let line: Int
    /// The reference of the sentence.
    package let mark: String
    /// What does not fit.
    package let problem: Problem
  }

  /// What can be wrong with a sentence.
  package enum Problem: Sendable, Equatable {
    /// The section that it refers to is not there.
    case noSection
    /// A number does not stand in the section.
    case unknownNumber(String)
    /// Per cent of fewer than ten answers.
    case percentageOfFew
    /// What is said of the sides does not follow from their intervals.
    case claimOfSides
  }

  /// Every fault of a report in Markdown, in reading order.
  package static func faults(inMarkdown text: String, language: ReportLanguage) -> [Fault] {
    let report = WrittenReport(markdown: text)
    let comma = language == .german
    let known = report.sections.mapValues { Set(WrittenNumbers.numbers(in: $0, decimalComma: comma)) }
    return report.statements.flatMap { statement -> [Fault] in
      guard let numbers = known[statement.section] else {
        return [Fault(line: statement.line, mark: statement.mark, problem: .noSection)]
      }
      let written = WrittenNumbers.numbers(in: statement.words, decimalComma: comma)
      let problems =
        written.filter { !numbers.contains($0) && !numbers.contains($0.trimmingPrefix("-") + "") }
        .map(Problem.unknownNumber)
        + claims(of: statement.words, language: language)
      return problems.map { Fault(line: statement.line, mark: statement.mark, problem: $0) }
    }
  }

  // MARK: Claims

  private static func claims(of words: String, language: ReportLanguage) -> [Problem] {
    let wording = Wording(language: language)
    var problems: [Problem] = []
    if let base = base(of: words), base < ValuePolicy.minimumPercentageBase, words.contains("%") {
      problems.append(.percentageOfFew)
    }
    for claim in SideClaim.allCases where words.contains(wording.claim(claim)) {
      let intervals = intervals(in: words)
      if !claim.follows(from: intervals) { problems.append(.claimOfSides) }
    }
    return problems
  }

  /// The number of respondents that shares are shares of: the second of `12 of the 30 respondents`.
  private static func base(of words: String) -> Int? {
    words.firstMatch(of: /(\d+) (?:of the|of|von) (\d+) (?:respondents|Befragten)/).flatMap { Int($0.2) }
  }

  /// The intervals in brackets that follow a share: `81 % (65–91 %)`.
  private static func intervals(in words: String) -> [ClosedRange<Int>] {
    words.matches(of: /\((\d+)–(\d+)\u{A0}?%\)/).compactMap { match in
      guard let low = Int(match.1), let high = Int(match.2), low <= high else { return nil }
      return low...high
    }
  }
}

/// What can be said of a majority on each side.
enum SideClaim: CaseIterable {
  /// Most of each side chose one of the two most favourable answers.
  case favourable
  /// Most of each side did not.
  case unfavourable
  /// Most of one side did and most of the other did not.
  case divided

  /// Whether intervals in per cent, one a side, allow the claim; a bound that rounding put on one half counts for it.
  func follows(from intervals: [ClosedRange<Int>]) -> Bool {
    guard intervals.count >= 2 else { return false }
    let above = intervals.count { $0.lowerBound >= 50 }
    let below = intervals.count { $0.upperBound <= 50 }
    return switch self {
    case .favourable: above == intervals.count
    case .unfavourable: below == intervals.count
    case .divided: above > 0 && below > 0 && above + below == intervals.count
    }
  }
}
