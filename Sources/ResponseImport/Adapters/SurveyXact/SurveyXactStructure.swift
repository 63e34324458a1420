/// What the files beside a SurveyXact dataset say: `structure.csv` of the questions, `labels.csv` of the codes.
struct SurveyXactStructure {
  /// One variable.
  struct Variable {
    /// The question that the variable belongs to.
    let question: String
    /// The type, such as `closed` or `open`, in lower case.
    let type: String
    /// The type within that, such as `single` or `multiple`, in lower case.
    let subtype: String
    /// What the respondent read.
    let text: String
    /// The choice that a variable of a several-choice question stands for.
    let choice: String
  }

  /// The headings of the structure file.
  static let headings = ["questionName", "variableName", "questionType"]

  /// The variables by name.
  let variables: [String: Variable]
  /// The codes and labels of each variable in their order.
  let labels: [String: [DeclaredAnswers.Label]]
  /// The files that were read, by name.
  let files: [String]

  /// Reads the files beside a dataset, or `nil` where there is no structure that names half of its variables.
  ///
  /// Rows of the structure may have a field too many at their end.
  init?(beside companions: CompanionFolder, variables names: [String]) {
    guard let structure = companions.firstTable(withHeadings: Self.headings) else { return nil }
    let headings = structure.rows[0].map { $0.trimmed.lowercased() }
    func place(_ heading: String) -> Int? { headings.firstIndex(of: heading) }
    let places = (
      name: place("variablename"), question: place("questionname"), type: place("questiontype"),
      subtype: place("subtype"), text: place("questiontext"), choice: place("choicetext")
    )
    func cell(_ row: [String], _ place: Int?) -> String {
      guard let place, place < row.count else { return "" }
      return row[place].withoutMarkup()
    }
    variables = Dictionary(
      structure.rows.dropFirst().map { row in
        (
          cell(row, places.name),
          Variable(
            question: cell(row, places.question), type: cell(row, places.type).lowercased(),
            subtype: cell(row, places.subtype).lowercased(), text: cell(row, places.text),
            choice: cell(row, places.choice))
        )
      }, uniquingKeysWith: { first, _ in first })
    let found = variables
    guard names.count(where: { found[$0] != nil }) * 2 >= names.count else { return nil }
    guard let list = Self.labels(in: companions, of: variables) else {
      (labels, files) = ([:], [structure.name])
      return
    }
    (labels, files) = (list.labels, [structure.name, list.name])
  }

  /// Reads the list of labels, which has no headings: variable, value, label.
  private static func labels(
    in companions: CompanionFolder, of variables: [String: Variable]
  ) -> (name: String, labels: [String: [DeclaredAnswers.Label]])? {
    for name in companions.names where name.lowercased().contains("label") {
      guard let rows = companions.table(named: name) else { continue }
      let entries = rows.filter { $0.count >= 3 && variables[$0[0].trimmed] != nil }
      guard !entries.isEmpty, entries.count * 2 >= rows.count else { continue }
      var labels: [String: [DeclaredAnswers.Label]] = [:]
      for entry in entries {
        labels[entry[0].trimmed, default: []].append(
          DeclaredAnswers.Label(code: entry[1].trimmed, text: entry[2].withoutMarkup()))
      }
      return (name, labels)
    }
    return nil
  }
}
