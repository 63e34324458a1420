import SurveyModel

extension DefinitionGuesser {
  /// Adds the rows of a matrix with several answers.
  mutating func addMatrix(_ matrix: MatrixChoiceGuess) {
    let first = matrix.rows[0].columns[0]
    let base = name(for: first)
    batteries.append(Battery(id: base, text: LocalisedText(first.question.isEmpty ? base : first.question)))
    notes.append(GuessNote(subject: .battery(base), text: matrix.because))
    for (position, row) in matrix.rows.enumerated() {
      questions.append(
        Question(
          id: unused("\(base)_\(position + 1)"), text: LocalisedText(row.text), kind: .multiple(matrix.categories),
          location: .spread(row.columns.map(columnName)), battery: base))
    }
  }

  /// The columns of a two-scale matrix by scale, each with the scale's name behind the common text; `nil` where the
  /// columns do not belong to two scales or more.
  static func byScale(_ group: [SourceColumn]) -> [[SourceColumn]]? {
    let scales = group.compactMap(\.scale).reduce(into: [String]()) { scales, scale in
      if !scales.contains(scale) { scales.append(scale) }
    }
    guard scales.count >= 2 else { return nil }
    let batteries = scales.map { scale in
      group.filter { $0.scale == scale }.map { column in
        var column = column
        column.scale = nil
        column.question = [column.question, scale].filter { !$0.isEmpty }.joined(separator: " – ")
        return column
      }
    }
    let rest = group.filter { $0.scale == nil }
    return batteries + (rest.isEmpty ? [] : [rest])
  }
}
