import SurveyModel

/// The columns of a Qualtrics export, put together from the heading rows and the questionnaire beside the export.
struct QualtricsColumns {
  /// The columns in file order.
  let columns: [SourceColumn]
  /// The questionnaire that fits, if there is one.
  let survey: QualtricsSurveyFile?
  /// What is wrong with questionnaires that cannot be used.
  let companionFaults: [CompanionFault]
  /// Whether the first records mark questions that were seen and not answered.
  let usesSeenMark: Bool

  /// The columns of one question, or of one column of a side-by-side question.
  private struct Group {
    var columns: [Int] = []
    var addresses: [QualtricsAddress] = []
    var members: Set<QualtricsAddress> = []
  }

  /// Puts the columns together.
  ///
  /// Complexity: O(*n*) in the characters of the headings, and the questionnaire's size.
  init(_ headings: QualtricsHeadings, preview: ExportPreview) {
    let indices = headings.names.indices
    let candidates = indices.filter { headings.recordedName($0) == nil }
    let ids = candidates.map { headings.importIDs.isEmpty ? nil : QualtricsAddress(importID: headings.importIDs[$0]) }
    let names = candidates.map { headings.names[$0] }
    let (survey, faults) = QualtricsSurveyFile.best(in: preview.companions, columnCount: names.count) { file in
      if headings.importIDs.isEmpty {
        return file.addresses(of: names, usesCodes: headings.usesCodes).count { $0 != nil }
      }
      return zip(ids, names).count { id, name in
        guard let question = id.flatMap({ file.question($0) }) else { return false }
        return name.hasPrefix(question.whole.tag)
      }
    }
    let known =
      headings.importIDs.isEmpty
      ? survey?.addresses(of: names, usesCodes: headings.usesCodes) ?? names.map { _ in nil } : ids
    var addresses: [Int: QualtricsAddress] = [:]
    for (position, column) in candidates.enumerated() {
      // An import id that is no question's names embedded data; where there are no ids, the heading itself must do.
      addresses[column] =
        known[position] ?? (headings.importIDs.isEmpty ? QualtricsAddress(heading: names[position]) : nil)
    }
    usesSeenMark = QualtricsAdapter.isSeenMarkUsed(headings, in: preview)
    self.survey = survey
    companionFaults = faults

    var groups: [Group] = []
    var numbers: [QualtricsAddress: Int] = [:]
    var last: QualtricsAddress?
    let isNamedOnly = headings.importIDs.isEmpty && survey == nil
    for column in candidates {
      guard let address = addresses[column], address.part != .derived,
        survey?.question(address).map({ !$0.part.holdsNoAnswer }) ?? true
      else { continue }
      let key = QualtricsAddress(question: address.question, column: address.column)
      // Names alone may be those of two questions; an id names one question wherever it stands.
      let isRepeated = numbers[key].map { groups[$0].members.contains(address) } ?? false
      if numbers[key] == nil || (isNamedOnly && (key != last || isRepeated)) {
        numbers[key] = groups.count
        groups.append(Group())
      }
      let number = numbers[key] ?? 0
      groups[number].columns.append(column)
      groups[number].addresses.append(address)
      groups[number].members.insert(address)
      last = key
    }

    var built: [Int: SourceColumn] = [:]
    for (number, group) in groups.enumerated() {
      for column in Self.columns(group, number: number, headings: headings, survey: survey, preview: preview) {
        built[column.index] = column
      }
    }
    columns = indices.map { index in
      built[index]
        ?? SourceColumn(
          index: index, header: headings.names[index].withSingleBlanks,
          question: headings.texts[index].withoutMarkup(), group: groups.count + index, role: .metadata)
    }
  }

  private static func columns(
    _ group: Group, number: Int, headings: QualtricsHeadings, survey: QualtricsSurveyFile?, preview: ExportPreview
  ) -> [SourceColumn] {
    let labels = QualtricsLabels(group.columns.map { headings.texts[$0] }, addresses: group.addresses)
    let names = group.columns.map { headings.names[$0] }
    let code = Self.code(names)
    let hasAnswer = group.addresses.contains { $0.part == .answer }
    return group.columns.indices.map { place in
      let index = group.columns[place]
      let address = group.addresses[place]
      let found = survey?.question(address)
      var column = SourceColumn(
        index: index, header: names[place].withSingleBlanks, question: labels.question,
        item: labels.items[place] ?? (labels.question.isEmpty ? address.path.first : nil),
        scale: labels.scales[place], code: code, group: number,
        role: address.part == .words && hasAnswer ? .ownText : .answer)
      if let found {
        let texts = [found.whole.text, address.column == nil ? "" : found.part.text].filter { !$0.isEmpty }
        // The rounds of a loop and piped answers are worded in the export only.
        let isLoop = address.question.contains("_") || texts.contains { $0.contains("…") }
        if !isLoop, !texts.isEmpty { column.question = texts.joined(separator: " – ") }
        column.item = found.whole.choice(address)?.text ?? (address.path.isEmpty ? nil : column.item)
        column.scale = found.part.answer(address)?.text ?? (address.path.count > 1 ? column.scale : nil)
        column.code = found.whole.tag + (address.column.map { "#\($0)" } ?? "")
        if found.part.isBeside(address) { column.role = .ownText }
        column.declared = found.part.declared(address)
      } else {
        column.declared = Self.declared(address, in: group, column: index, headings: headings, preview: preview)
      }
      if !(found?.part.usesMinus99 ?? false) { column.missingMarks[QualtricsAdapter.seenMark] = .noAnswer }
      return column
    }
  }

  /// What the shape of a question tells of its answers where there is no questionnaire.
  private static func declared(
    _ address: QualtricsAddress, in group: Group, column: Int, headings: QualtricsHeadings, preview: ExportPreview
  ) -> DeclaredAnswers? {
    switch address.part {
    case .words: return DeclaredAnswers(kind: .text)
    case .file: return DeclaredAnswers(kind: .file)
    case .derived: return nil
    case .answer: break
    }
    // A row with a column for each answer holds one mark a column; a matrix of numbers would hold several.
    guard address.path.count > 1 else { return nil }
    func marks(_ column: Int) -> Set<String> {
      preview.distinctTexts(of: column, below: headings.rowCount).subtracting([QualtricsAdapter.seenMark, "0"])
    }
    let holdsMarks = zip(group.columns, group.addresses).allSatisfy { $1.part != .answer || marks($0).count <= 1 }
    return holdsMarks ? DeclaredAnswers(kind: .option, chosenMarks: marks(column).union(["1"])) : nil
  }

  /// What the names of a question's columns have in common, up to a joining character.
  private static func code(_ names: [String]) -> String? {
    guard let first = names.first else { return nil }
    let common = names.dropFirst().reduce(first) { String(zip($0, $1).prefix { $0 == $1 }.map(\.0)) }
    if names.allSatisfy({ $0.count == common.count || "_#:".contains($0.dropFirst(common.count).prefix(1)) }) {
      return common
    }
    let cut = common.lastIndex { "_#:".contains($0) }
    let code = cut.map { common[..<$0] } ?? ""
    return code.isEmpty ? nil : String(code)
  }
}

extension QualtricsQuestion {
  /// Whether a question's columns are no answers to evaluate: texts to read, timers, and addresses of persons.
  fileprivate var holdsNoAnswer: Bool {
    switch kind {
    case .none, .personal: true
    default: false
    }
  }
}
