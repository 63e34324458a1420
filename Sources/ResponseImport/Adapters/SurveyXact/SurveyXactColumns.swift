/// The columns of a SurveyXact dataset, put together from the variable names and the structure beside it.
struct SurveyXactColumns {
  /// The columns in file order.
  let columns: [SourceColumn]

  /// Puts the columns together.
  ///
  /// Complexity: O(*n*) in the number of columns and the characters of their texts.
  init(_ names: [String], structure: SurveyXactStructure?, preview: ExportPreview) {
    guard let structure else {
      columns = Self.withoutStructure(names, preview: preview)
      return
    }
    var columns: [SourceColumn] = []
    var groups: [String: Int] = [:]
    var groupCount = 0
    func group(_ key: String) -> Int {
      if let group = groups[key] { return group }
      groups[key] = groupCount
      groupCount += 1
      return groupCount - 1
    }
    var index = 0
    while index < names.count {
      guard let variable = structure.variables[names[index]] else {
        columns.append(
          SourceColumn(
            index: index, header: names[index], question: "", code: names[index], group: group("?\(index)"),
            role: .metadata))
        index += 1
        continue
      }
      let run = Self.battery(from: index, names: names, structure: structure)
      let texts = (index..<index + run).map { structure.variables[names[$0]]?.text ?? "" }
      let stem = run > 1 ? CommonStem(texts, separators: [" - "]) : nil
      let prefix = run > 1 ? CommonStem(Array(names[index..<index + run]), separators: ["_"]).text : ""
      for offset in 0..<run {
        let name = names[index + offset]
        let isMultiple = variable.subtype == "multiple"
        let declared = Self.declared(structure.variables[name] ?? variable, labels: structure.labels[name] ?? [])
        columns.append(
          SourceColumn(
            index: index + offset, header: name, question: stem?.text ?? variable.text,
            item: isMultiple ? variable.choice : stem?.rests[offset],
            code: isMultiple ? variable.question : run == 1 ? name : prefix.isEmpty ? nil : prefix,
            group: group(isMultiple ? variable.question : names[index]), role: .answer, declared: declared))
      }
      index += run
    }
    self.columns = Self.besideTheirQuestions(columns)
  }

  /// How many variables from a place on are the rows of one matrix: the same answers, and texts with a common start.
  private static func battery(from start: Int, names: [String], structure: SurveyXactStructure) -> Int {
    guard let first = structure.variables[names[start]], first.subtype == "single",
      let cut = first.text.firstRange(of: " - ")
    else { return 1 }
    let stem = first.text[..<cut.upperBound]
    let labels = structure.labels[names[start]] ?? []
    return names[start...].prefix { name in
      guard let variable = structure.variables[name], variable.subtype == "single" else { return false }
      return variable.text.hasPrefix(stem) && structure.labels[name] ?? [] == labels
    }.count
  }

  private static func declared(
    _ variable: SurveyXactStructure.Variable, labels: [DeclaredAnswers.Label]
  ) -> DeclaredAnswers? {
    switch (variable.type, variable.subtype) {
    case (_, "multiple"):
      func marks(_ code: String) -> Set<String> { Set([code] + labels.filter { $0.code == code }.map(\.text)) }
      return DeclaredAnswers(kind: .option, chosenMarks: marks("1"), notChosenMarks: marks("0"))
    case ("closed", _): return labels.isEmpty ? nil : DeclaredAnswers(labels: labels)
    case ("open", "integer"), ("open", "number"), ("open", "numeric"), ("open", "decimal"):
      return DeclaredAnswers(kind: .number)
    case ("open", "date"): return DeclaredAnswers(kind: .date)
    case ("open", _): return DeclaredAnswers(kind: .text)
    default: return nil
    }
  }

  /// Puts the words typed beside an answer, which stand at the end of the file, to their question.
  private static func besideTheirQuestions(_ columns: [SourceColumn]) -> [SourceColumn] {
    let closed = columns.filter { $0.declared?.kind != .text && $0.role == .answer && !$0.question.isEmpty }
    let questions = Dictionary(closed.map { ($0.question, $0) }, uniquingKeysWith: { first, _ in first })
    return columns.map { column in
      guard column.declared?.kind == .text, let cut = column.question.ranges(of: " - ").last,
        let question = questions[String(column.question[..<cut.lowerBound])], question.item == nil || question.isOption
      else { return column }
      var column = column
      column.item = column.question[cut.upperBound...].trimmed
      (column.question, column.group, column.code, column.role) =
        (question.question, question.group, question.code, .ownText)
      return column
    }
  }

  /// Only the names: `v_1_1`, `v_1_2` … are the choices of one question where all cells are 0 or 1.
  private static func withoutStructure(_ names: [String], preview: ExportPreview) -> [SourceColumn] {
    var columns: [SourceColumn] = []
    var last: Substring?
    var group = -1
    for (index, name) in names.enumerated() {
      let parts = name.split(separator: "_", omittingEmptySubsequences: false)
      let stem =
        parts.count > 2 && Int(parts[parts.count - 1]) != nil
        ? name[..<(name.lastIndex(of: "_") ?? name.endIndex)] : nil
      let isOption = stem != nil && preview.distinctTexts(of: index, below: 1).isSubset(of: ["0", "1"])
      if !isOption || stem != last { group += 1 }
      last = isOption ? stem : nil
      columns.append(
        SourceColumn(
          index: index, header: name, question: "", item: isOption ? parts.last.map(String.init) : nil,
          code: isOption ? stem.map(String.init) : name, group: group, role: .answer,
          declared: isOption ? DeclaredAnswers(kind: .option, chosenMarks: ["1"], notChosenMarks: ["0"]) : nil))
    }
    return columns
  }
}

extension SourceColumn {
  /// Whether the column is one option of a several-choice question.
  fileprivate var isOption: Bool { declared?.kind == .option }
}
