/// The columns of an EUSurvey export, put together from their headings.
struct EUSurveyColumns {
  /// The columns in file order.
  let columns: [SourceColumn]

  /// A heading without ids: `Title: row (ID12)`.
  struct Heading {
    /// The text without ids.
    let text: String
    /// The id at the end.
    let id: String?

    /// Takes the ids off a heading.
    init(_ heading: String) {
      let parts = EUSurveyID.split(heading.withSingleBlanks, requiresBlank: true)
      id = parts.id
      // In a table the row's id stands before the column.
      text = parts.text.replacing(/\s\([A-Za-z][A-Za-z0-9_]*\):/, with: ": ").withoutMarkup()
    }
  }

  /// Puts the columns together.
  ///
  /// - Parameters:
  ///   - headings: the row of headings.
  ///   - isRecorded: for each whether EUSurvey adds the column.
  ///   - headerRows: how many records are headings.
  ///
  /// Complexity: O(*n*) in the characters of the headings and the cells of the preview.
  init(_ headings: [String], isRecorded: [Bool], headerRows: Int, preview: ExportPreview) {
    let parsed = headings.map(Heading.init)
    let hasIDs = parsed.count { $0.id != nil } * 2 >= headings.count
    let texts = zip(headings, parsed).map { hasIDs ? $1.text : $0.withSingleBlanks }
    var columns: [SourceColumn] = []
    var group = 0
    var index = 0
    while index < headings.count {
      if isRecorded[index] {
        columns.append(
          SourceColumn(index: index, header: headings[index], question: texts[index], group: group, role: .metadata))
        (index, group) = (index + 1, group + 1)
        continue
      }
      let options = Self.options(behind: index, isRecorded: isRecorded, below: headerRows, in: preview)
      let code = hasIDs ? parsed[index].id : nil
      if options > 0 {
        columns.append(
          SourceColumn(
            index: index, header: headings[index].withSingleBlanks, question: texts[index], code: code, group: group,
            role: .metadata))
        for place in index + 1...index + options {
          columns.append(
            SourceColumn(
              index: place, header: headings[place].withSingleBlanks, question: texts[index], item: texts[place],
              code: code, group: group, role: .answer, declared: DeclaredAnswers(kind: .option)))
        }
        (index, group) = (index + 1 + options, group + 1)
        continue
      }
      let run = HeadingStem.longestRun(of: texts, from: index)
      let limit = isRecorded[index..<index + run.count].prefix { !$0 }.count
      let items = (index..<index + limit).map { place in
        run.stem.map { HeadingStem.item(of: texts[place], after: $0) } ?? ""
      }
      let parts = Self.scales(items, from: index, below: headerRows, in: preview, hasIDs: hasIDs)
      for part in parts {
        let isBattery = limit > 1
        for place in part.columns {
          let item = items[place - index].dropFirst(part.title.isEmpty ? 0 : part.title.count + 2).trimmed
          columns.append(
            SourceColumn(
              index: place, header: headings[place].withSingleBlanks,
              question: isBattery
                ? [run.stem?.text ?? "", part.title.trimmed].filter { !$0.isEmpty }.joined(separator: " – ")
                : texts[place], item: isBattery ? item : nil, code: isBattery ? nil : code, group: group, role: .answer,
              declared: part.declared))
        }
        group += 1
      }
      index += limit
    }
    self.columns = columns
  }

  /// The rows of a matrix, apart where they are worded `Part: row` and each part has answers of its own.
  private static func scales(
    _ items: [String], from start: Int, below headerRows: Int, in preview: ExportPreview, hasIDs: Bool
  ) -> [(title: String, columns: [Int], declared: DeclaredAnswers?)] {
    func declared(_ columns: [Int]) -> DeclaredAnswers? {
      EUSurveyAnswers(of: columns, below: headerRows, in: preview, hasIDs: hasIDs).declared
    }
    let all = Array(start..<start + items.count)
    var parts: [(title: String, columns: [Int])] = []
    for (offset, item) in items.enumerated() {
      let title = item.firstRange(of: ": ").map { String(item[..<$0.lowerBound]) } ?? ""
      if parts.last?.title == title {
        parts[parts.count - 1].columns.append(start + offset)
      } else {
        parts.append((title, [start + offset]))
      }
    }
    let whole = [("", all, declared(all))]
    guard parts.count > 1, parts.allSatisfy({ !$0.title.isEmpty && $0.columns.count > 1 }) else { return whole }
    let split = parts.map { ($0.title, $0.columns, declared($0.columns)) }
    let texts = split.flatMap { $0.2?.labels.map(\.text) ?? [] }
    return texts.isEmpty || Set(texts).count < texts.count ? whole : split
  }

  /// How many columns of nothing but yes and no follow a column without any answer.
  private static func options(
    behind index: Int, isRecorded: [Bool], below headerRows: Int, in preview: ExportPreview
  ) -> Int {
    guard preview.distinctTexts(of: index, below: headerRows).isEmpty else { return 0 }
    var count = 0
    while index + 1 + count < isRecorded.count, !isRecorded[index + 1 + count] {
      let texts = preview.distinctTexts(of: index + 1 + count, below: headerRows)
      guard !texts.isEmpty, texts.allSatisfy({ SelectionMark.isUsualWord($0) && Int($0) == nil }) else { break }
      count += 1
    }
    return count
  }
}
