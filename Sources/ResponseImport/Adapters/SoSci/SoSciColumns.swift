import SurveyModel

/// The columns of a SoSci dataset, put together from the variable names, a row of labels and the code book.
struct SoSciColumns {
  /// The variable names.
  let names: [String]
  /// Two where a row of labels stands below the names.
  let headerRows: Int
  /// The columns in file order.
  let columns: [SourceColumn]
  /// The files that were read, by name.
  let files: [String]

  private static let recorded: Set<String> = [
    "CASE", "SERIAL", "REF", "QUESTNNR", "MODE", "LANGUAGE", "STARTED", "TIME_SUM", "MAILSENT", "LASTDATA", "STATUS",
    "FINISHED", "Q_VIEWER", "LASTPAGE", "MAXPAGE", "MISSING", "MISSREL", "TIME_RSI", "DEG_TIME", "DEG_MISS", "DEGRADE",
    "LASTPAGE_NAME", "PAGE_HISTORY", "USERAGENT", "REFERER", "IP",
  ]

  /// Puts the columns together.
  ///
  /// Complexity: O(*n*) in the number of columns and the cells of the preview.
  init(_ preview: ExportPreview) {
    let names = preview.trimmedRow(0)
    let book = SoSciCodeBook(beside: preview.companions, variables: names.filter { !Self.isRecorded($0) })
    let key = names.firstIndex { $0.uppercased() == "CASE" } ?? 0
    let below = preview.cell(1, key)
    headerRows =
      preview.rows.count > 1 && !below.isEmpty && Int(below) == nil && names[key].uppercased() == "CASE" ? 2 : 1
    self.names = names
    files = book?.files ?? []
    let rows = headerRows
    let labels = names.indices.map { index in
      if let label = book?.variables[names[index]]?.label, !label.isEmpty { return label }
      return rows == 2 ? preview.cell(1, index).withoutMarkup() : ""
    }
    let parsed = names.map(SoSciName.init)
    var groups: [String: [Int]] = [:]
    var order: [String] = []
    for index in names.indices {
      let key = Self.groupKey(index, names: names, parsed: parsed, labels: labels, book: book)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(index)
    }
    var columns: [Int: SourceColumn] = [:]
    for (number, key) in order.enumerated() {
      let members = groups[key] ?? []
      let texts = members.map { labels[$0] }
      let stem = members.count > 1 ? CommonStem(texts, separators: [": ", " – ", " - "]) : nil
      let isChoice = Self.isSeveralChoice(members, parsed: parsed, book: book, below: rows, in: preview)
      for (place, index) in members.enumerated() {
        let name = parsed[index]
        let rest = stem?.rests[place] ?? ""
        var column = SourceColumn(
          index: index, header: names[index], question: stem?.text ?? labels[index],
          item: members.count > 1 ? (rest.isEmpty ? name.item : rest) : nil, code: Self.code(members, parsed, names),
          group: number, role: .answer)
        Self.fill(
          &column, name: name, isChoice: isChoice, book: book?.variables[names[index]], below: rows, in: preview)
        if Self.isRecorded(names[index]) || name.isFilledBySoSci { column.role = .metadata }
        columns[index] = column
      }
    }
    var found = names.indices.compactMap { columns[$0] }
    IdentifierColumns.hide(in: &found, below: headerRows, of: preview)
    self.columns = found
  }

  private static func isRecorded(_ name: String) -> Bool {
    let name = name.uppercased()
    return name.isEmpty || recorded.contains(name) || name.hasPrefix("TIME") && name.dropFirst(4).allSatisfy(\.isNumber)
  }

  /// Variables of one question by their names, or by a common label where the names are the authors' own.
  private static func groupKey(
    _ index: Int, names: [String], parsed: [SoSciName], labels: [String], book: SoSciCodeBook?
  ) -> String {
    if isRecorded(names[index]) { return "?\(index)" }
    if parsed[index].question != names[index] || parsed[index].item != nil { return parsed[index].question }
    guard let answers = book?.variables[names[index]]?.labels, !answers.isEmpty,
      let colon = labels[index].firstRange(of: ": ")
    else { return names[index] }
    return "\(labels[index][..<colon.lowerBound]): \(answers.map { "\($0.code)=\($0.text)" }.joined(separator: ";"))"
  }

  /// The question's code; for a battery of variables with names of their own what the names start with.
  private static func code(_ members: [Int], _ parsed: [SoSciName], _ names: [String]) -> String? {
    let first = parsed[members[0]]
    if members.allSatisfy({ parsed[$0].question == first.question }) { return first.question }
    let stem = CommonStem(members.map { names[$0] }, separators: ["_"]).text
    return stem.isEmpty ? nil : stem
  }

  /// Whether 1 means not ticked and 2 ticked: the code book says so, or the number of ticks stands in a variable before.
  private static func isSeveralChoice(
    _ members: [Int], parsed: [SoSciName], book: SoSciCodeBook?, below headerRows: Int, in preview: ExportPreview
  ) -> Bool {
    let items = members.filter { parsed[$0].item?.first?.isNumber ?? false && !parsed[$0].isBeside }
    guard let first = items.first else { return false }
    if let labels = book?.variables[preview.cell(0, first)]?.labels, let two = labels.first(where: { $0.code == "2" }) {
      return ["ausgewählt", "gewählt", "checked", "selected", "angekreuzt"].contains(two.text.lowercased())
    }
    guard members.contains(where: { parsed[$0].item == nil }) else { return false }
    return items.allSatisfy {
      preview.distinctTexts(of: $0, below: headerRows).isSubset(of: ["1", "2", "-1", "-9"])
    }
  }

  private static func fill(
    _ column: inout SourceColumn, name: SoSciName, isChoice: Bool, book: SoSciCodeBook.Variable?, below headerRows: Int,
    in preview: ExportPreview
  ) {
    let texts = preview.distinctTexts(of: column.index, below: headerRows)
    let hasWords = texts.contains { NumberText.value(of: $0) == nil }
    if name.isBeside {
      // Beside an item stands what was typed, or the time that the answer took.
      column.role = hasWords || texts.isEmpty ? .ownText : .metadata
      column.declared = DeclaredAnswers(kind: .text)
      column.blankMeaning = .noAnswer
      return
    }
    if isChoice {
      if name.item == nil {
        column.role = .metadata
      } else {
        column.declared = DeclaredAnswers(kind: .option, chosenMarks: ["2"], notChosenMarks: ["1"])
      }
      return
    }
    if let labels = book?.labels, !labels.isEmpty {
      column.declared = DeclaredAnswers(
        kind: book?.type == "ORDINAL" ? .rating : nil,
        labels: labels.filter { $0.code != "-9" && $0.text != SoSciCodeBook.unanswered })
      if labels.contains(where: { $0.text == SoSciCodeBook.unanswered }) {
        column.missingMarks[SoSciCodeBook.unanswered] = .noAnswer
      }
      return
    }
    if hasWords || book?.type == "TEXT" {
      column.declared = book?.type == "TEXT" ? DeclaredAnswers(kind: .text) : nil
      column.missingMarks["-9"] = .noAnswer
      column.blankMeaning = .noAnswer
    } else {
      column.missingMarks = ["-9": .noAnswer, "-1": .dontKnow]
    }
  }
}
