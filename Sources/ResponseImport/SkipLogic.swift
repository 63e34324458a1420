import SurveyModel

/// Tells why a cell is blank: the question was not asked, the respondent had left, or there is no answer.
struct SkipLogic {
  private struct Rule {
    let question: Int
    let id: String
    let conditionQuestion: Int
    /// The positions of the answers that lead to the question.
    let answers: Set<Int>
    /// The kinds of no answer that lead to it, where the condition names them, and what nobody can read.
    let reasons: Set<MissingReason>
  }

  private let rules: [Rule]
  private let file: String

  /// Takes the conditions of a definition; they refer to earlier questions only.
  init(definition: SurveyDefinition, file: String) {
    self.file = file
    rules = definition.questions.enumerated().compactMap { index, question in
      guard let condition = question.askedIf, let earlier = definition.questionIndex(condition.question) else {
        return nil
      }
      let categories = definition.questions[earlier].kind.categories
      let met = categories.indices.filter { condition.codes.contains(categories[$0].code) }
      return Rule(
        question: index, id: question.id, conditionQuestion: earlier, answers: Set(met),
        reasons: Set(met.compactMap { categories[$0].missing } + [.unreadable]))
    }
  }

  /// Replaces the reason by `brokeOff` behind the last answer of respondents who left early, and by `notAsked` where a
  /// condition is known not to hold.
  ///
  /// The platform's own mark for "never shown" gives way to `brokeOff` there: exports write it for both. An answer to a
  /// question that was not to be asked is kept and reported.
  ///
  /// - Parameters:
  ///   - leftEarly: whether the platform says that a respondent never submitted the form.
  ///   - lastAnswered: the position of the last question a respondent answered.
  ///   - lines: the line where a respondent's record starts.
  func apply(
    to responses: inout ResponseBatch, leftEarly: [Bool], lastAnswered: [Int?], lines: [Int],
    log: inout DiagnosticLog
  ) {
    for respondent in 0..<responses.count where leftEarly[respondent] {
      let first = lastAnswered[respondent].map { $0 + 1 } ?? 0
      for question in first..<max(first, responses.columns.count) {
        responses.columns[question].setMissing(.brokeOff, of: respondent)
      }
    }
    for rule in rules {
      for respondent in 0..<responses.count where !isMet(rule, by: respondent, in: responses) {
        switch responses.columns[rule.question].missing(of: respondent) {
        case .noAnswer: responses.columns[rule.question].setMissing(.notAsked, of: respondent)
        case .brokeOff where responses.columns[rule.conditionQuestion].missing(of: respondent) != .brokeOff:
          responses.columns[rule.question].setMissing(.notAsked, of: respondent)
        case nil:
          responses.findings.answeredThoughNotAsked[rule.question] += 1
          log.report(
            Diagnostic(
              "answered-though-not-asked", .warning,
              "question `\(rule.id)` has an answer although its `asked-if` does not hold; the answer is kept",
              at: SourceLocation(file: file, line: lines[respondent]), about: .answers(question: rule.id)))
        default: break
        }
      }
    }
  }

  /// Whether the condition holds, or could hold where the answer to the earlier question cannot be read.
  private func isMet(_ rule: Rule, by respondent: Int, in responses: ResponseBatch) -> Bool {
    let earlier = responses.columns[rule.conditionQuestion]
    if let reason = earlier.missing(of: respondent) { return rule.reasons.contains(reason) }
    return switch earlier {
    case .coded(let codes): codes[respondent].category.map(rule.answers.contains) ?? false
    case .multiple(let column): rule.answers.contains { column.isChosen($0, by: respondent) }
    case .number, .date, .text, .ranks, .amounts: true
    }
  }
}
