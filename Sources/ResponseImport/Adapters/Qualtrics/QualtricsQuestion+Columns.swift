import SurveyModel

extension QualtricsQuestion {
  /// The choice or row that an address leads to; for words without a number the only choice that takes any.
  func choice(_ address: QualtricsAddress) -> Choice? {
    if let id = address.path.first { return choices.first { $0.id == id } }
    let takers = choices.filter { $0.takesWords }
    return address.part == .words && takers.count == 1 ? takers[0] : nil
  }

  /// The answer that an address leads to within its row.
  func answer(_ address: QualtricsAddress) -> Choice? {
    guard address.path.count > 1 else { return nil }
    return answers.first { $0.id == address.path[1] }
  }

  /// Whether a column holds words beside an answer rather than the answer to an open question.
  func isBeside(_ address: QualtricsAddress) -> Bool {
    guard address.part == .words else { return false }
    switch kind {
    case .text, .number, .date, .personal, .textMatrix: return false
    default: return true
    }
  }

  /// What the questionnaire says of a column's answers; `nil` where it does not.
  func declared(_ address: QualtricsAddress) -> DeclaredAnswers? {
    if address.part == .file { return DeclaredAnswers(kind: .file) }
    if address.part == .words, isBeside(address) { return DeclaredAnswers(kind: .text) }
    switch kind {
    case .single: return DeclaredAnswers(labels: Self.labels(choices, isScale: false))
    case .recommendation: return DeclaredAnswers(kind: .recommendation)
    case .multiple:
      guard let choice = choice(address) else {
        return DeclaredAnswers(kind: .joined(separator: ","), labels: Self.labels(choices, isScale: false))
      }
      return DeclaredAnswers(kind: .option, chosenMarks: choice.marks)
    case .matrix: return DeclaredAnswers(kind: .rating, labels: Self.labels(answers, isScale: true))
    case .multipleMatrix: return DeclaredAnswers(kind: .option, chosenMarks: answer(address)?.marks ?? ["1"])
    case .number, .amount: return DeclaredAnswers(kind: .number)
    case .date: return DeclaredAnswers(kind: .date)
    case .rank: return DeclaredAnswers(kind: .rank)
    case .file: return DeclaredAnswers(kind: .file)
    case .text, .personal, .textMatrix: return DeclaredAnswers(kind: .text)
    case .sideBySide, .none, .unknown: return nil
    }
  }

  /// Whether "-99" is the code of one of the answers.
  var usesMinus99: Bool { (choices + answers).contains { $0.code == "-99" } }

  /// The answers with their codes.
  ///
  /// On a scale of codes from 0 a negative one stands beside the scale, as with "never tried it": by its wording or else
  /// not applicable.
  private static func labels(_ choices: [Choice], isScale: Bool) -> [DeclaredAnswers.Label] {
    let codes = choices.map { Int($0.code) ?? 0 }
    let hasValues = codes.contains { $0 >= 0 }
    return zip(choices, codes).map { choice, code in
      let isBeside = isScale && hasValues && code < 0
      return DeclaredAnswers.Label(
        code: choice.code, text: choice.text.isEmpty ? choice.code : choice.text,
        missing: isBeside ? MissingAnswers.reason(for: choice.text) ?? .notApplicable : nil)
    }
  }

  /// Every address of the question with the headings that an export gives it.
  ///
  /// Older exports name a row by its tag alone and a side-by-side column behind its row.
  ///
  /// - Parameter usesCodes: whether the headings number choices by their codes, as current exports do, or by their ids.
  func namedAddresses(usesCodes: Bool) -> [(address: QualtricsAddress, names: [String])] {
    func number(_ choice: Choice) -> String { usesCodes ? choice.code : choice.id }
    var found: [(address: QualtricsAddress, names: [String])] = [
      (QualtricsAddress(question: id), [tag]), (QualtricsAddress(question: id, part: .words), ["\(tag)_TEXT"]),
    ]
    for row in choices {
      let marks = [number(row)] + (row.tag.map { [$0] } ?? [])
      if kind == .sideBySide {
        for (column, question) in columns {
          let starts =
            marks.flatMap { ["\(tag)#\(column)_\($0)", "\(tag)_\($0): \(column)"] }
            + (row.tag.map { ["\($0): \(column)"] } ?? [])
          let names = starts + starts.compactMap { start in question.answerTag.map { "\(start)_\($0)" } }
          found += question.columns(of: row, in: id, column: column, names: names, number: number)
        }
      } else {
        let names = marks.flatMap { ["\(tag)_\($0)", "\(tag)\($0)"] } + (row.tag.map { [$0] } ?? [])
        found += columns(of: row, in: id, column: nil, names: names, number: number)
      }
    }
    return found
  }

  /// The columns of one row or choice: the answer or one a possible answer, and the words typed beside it.
  private func columns(
    of row: Choice, in question: String, column: Int?, names: [String], number: (Choice) -> String
  ) -> [(address: QualtricsAddress, names: [String])] {
    func address(_ path: [String], _ part: QualtricsAddress.Part) -> QualtricsAddress {
      QualtricsAddress(question: question, column: column, path: path, part: part)
    }
    let words = (address: address([row.id], .words), names: names.map { $0 + "_TEXT" })
    guard [.multipleMatrix, .textMatrix, .amount].contains(kind), !answers.isEmpty else {
      return [(address([row.id], .answer), names), words]
    }
    let (part, suffix): (QualtricsAddress.Part, String) = kind == .textMatrix ? (.words, "_TEXT") : (.answer, "")
    return answers.map { answer in
      (address([row.id, answer.id], part), names.map { "\($0)_\(number(answer))\(suffix)" })
    } + [words]
  }
}

extension QualtricsQuestion.Choice {
  /// What an export with codes writes.
  fileprivate var code: String { recode ?? id }

  /// What a cell of the choice's own column holds where it was chosen.
  fileprivate var marks: Set<String> { ["1", code, text] }
}
