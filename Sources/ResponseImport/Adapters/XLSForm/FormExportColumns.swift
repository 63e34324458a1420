import SurveyModel

/// Groups the columns of an export of Kobo, Ona or ODK, with its XLSForm where that lies beside it.
///
/// Without the form the options of a question are told by their marks: `True`/`False`, or a column in front of them that
/// holds the same answers in one cell. A repeat group that was flattened (`kids[1]/name`) belongs to the respondent.
struct FormExportColumns {
  /// The headings as the platform wrote them.
  let headings: [String]
  /// How they are spelt.
  let spelling: HeadingSpelling
  /// The form, where it lies beside the export.
  let matcher: XLSFormMatcher?

  private let preview: ExportPreview
  private let headerRows: Int
  private let missingMarks: [String: MissingReason]
  private let matches: [XLSFormMatcher.Match?]
  private let isMetadata: [Bool]
  private let marks: [OptionMark]
  private let places: Set<String>
  private let files: Set<String>
  private let names: HeadingNames
  private var columns: [SourceColumn] = []
  private var groups: [String: Int] = [:]
  private var questions: [Int: String] = [:]
  private var nextGroup = 0

  /// The columns of an export.
  ///
  /// - Parameter missingMarks: the texts that the platform writes for no answer, in columns of own words too.
  static func columns(
    of preview: ExportPreview, headerRows: Int, spelling: HeadingSpelling, missingMarks: [String: MissingReason] = [:]
  ) -> (columns: [SourceColumn], companions: [String]) {
    var builder = FormExportColumns(preview, headerRows: headerRows, spelling: spelling, missingMarks: missingMarks)
    builder.addAll()
    return (builder.columns, builder.matcher?.form.files ?? [])
  }

  private init(
    _ preview: ExportPreview, headerRows: Int, spelling: HeadingSpelling, missingMarks: [String: MissingReason]
  ) {
    let headings = preview.trimmedRow(0).map(spelling.platformName)
    let matcher = XLSForm(in: preview.companions).flatMap {
      XLSFormMatcher($0, headings: headings, spelling: spelling)
    }
    let matches = matcher?.matches ?? Array(repeating: nil, count: headings.count)
    let names = Set(headings)
    (self.preview, self.headerRows, self.spelling, self.missingMarks) = (preview, headerRows, spelling, missingMarks)
    (self.headings, self.matcher, self.matches) = (headings, matcher, matches)
    self.names = HeadingNames(headings, spelling: spelling)
    let isMetadata = zip(headings, matches).map { heading, match in
      Self.isMetadata(heading, field: match.flatMap { match in matcher?.form.fields[match.field] }, spelling, names)
    }
    self.isMetadata = isMetadata
    places = Set(headings.compactMap { Self.placeOfCoordinate($0, spelling) })
    marks = headings.indices.map { index in
      if isMetadata[index] || matches[index] != nil { return .other }
      return OptionMark(preview.distinctTexts(of: index, below: headerRows).filter { missingMarks[$0] == nil })
    }
    files = Set(
      headings.filter { heading in
        heading.hasSuffix("_URL") || heading.contains(":")
      }.map { $0.hasSuffix("_URL") ? String($0.dropLast(4)) : String($0.prefix { $0 != ":" }) })
  }

  private static func isMetadata(
    _ heading: String, field: XLSFormField?, _ spelling: HeadingSpelling, _ names: Set<String>
  ) -> Bool {
    let last = spelling.path(of: heading).last ?? heading
    if let field {
      return field.answer == .none || (field.answer == .text && FormMetadata.asksForPerson(field.name))
    }
    if heading.isEmpty || FormMetadata.isOwn(last) || FormMetadata.isOwn(heading) || HeadingWords.isMetadata(heading)
      || FormMetadata.asksForPerson(last) || placeOfCoordinate(heading, spelling) != nil
    {
      return true
    }
    if heading.hasSuffix("_URL") { return names.contains(String(heading.dropLast(4))) }
    // Tags of a place on a map: `road:highway` beside `road`.
    guard !heading.contains(" "), let colon = heading.firstIndex(of: ":") else { return false }
    return names.contains(String(heading[..<colon]))
  }

  /// The heading of the place that a column holds one coordinate of.
  private static func placeOfCoordinate(_ heading: String, _ spelling: HeadingSpelling) -> String? {
    let path = spelling.path(of: heading)
    if let last = path.last, let place = FormMetadata.placeOfCoordinate(last) {
      return (path.dropLast() + [place]).joined(separator: spelling.groupSeparator)
    }
    return FormMetadata.placeOfCoordinate(heading)
  }

  private mutating func addAll() {
    var index = 0
    while index < headings.count {
      if isMetadata[index] {
        add(index, group: unusedGroup(), role: .metadata)
        index += 1
      } else if let match = matches[index] {
        addDeclared(index, match)
        index += 1
      } else if let run = OptionRun(
        behind: index, headings: headings, marks: marks, separator: spelling.optionSeparator)
      {
        addParent(index, of: run)
        addOptions(run)
        index = run.columns.upperBound
      } else if let run = OptionRun(
        from: index, headings: headings, marks: marks, separator: spelling.optionSeparator)
      {
        addOptions(run)
        index = run.columns.upperBound
      } else {
        addPlain(index)
        index += 1
      }
    }
  }

  private mutating func unusedGroup() -> Int {
    nextGroup += 1
    return nextGroup - 1
  }

  private mutating func group(_ key: String) -> Int {
    if let group = groups[key] { return group }
    let group = unusedGroup()
    groups[key] = group
    return group
  }

  private mutating func add(
    _ index: Int, question: String? = nil, item: String? = nil, code: String? = nil, group: Int,
    role: SourceColumn.Role, declared: DeclaredAnswers? = nil
  ) {
    let question = question ?? headings[index]
    if questions[group] == nil { questions[group] = question }
    columns.append(
      SourceColumn(
        index: index, header: preview.cell(0, index).withSingleBlanks, question: question,
        item: item, code: code, group: group, role: role, declared: declared,
        missingMarks: role == .metadata ? [:] : missingMarks))
  }
}

// MARK: - With the form

extension FormExportColumns {
  /// Adds a column that the form knows.
  private mutating func addDeclared(_ index: Int, _ match: XLSFormMatcher.Match) {
    guard let matcher else { return }
    let field = matcher.form.fields[match.field]
    let repeats = names.repeats(of: headings[index])
    let question = matcher.text(of: field) + names.note(on: repeats)
    let code = names.code(of: field.name, repeats: repeats)
    let key = spelling.key(of: field.path.joined(separator: spelling.groupSeparator)) + names.note(on: repeats)
    if let place = match.choice, let choice = field.list.flatMap({ matcher.form.choices[$0]?[place] }) {
      add(
        index, question: question, item: matcher.text(of: choice), code: code, group: group(key), role: .answer,
        declared: DeclaredAnswers(kind: .option))
      return
    }
    if field.answer == .text, let base = groups[ownTextBase(key)] {
      add(index, question: questions[base], item: "Other", code: code, group: base, role: .ownText)
      return
    }
    switch field.answer {
    case .selectMultiple where nextOption(behind: index, of: match.field):
      add(index, question: question, code: code, group: unusedGroup(), role: .metadata)
    case .selectOne(_):
      if let table = field.table {
        let text = matcher.text(of: table)
        add(
          index, question: text.isEmpty ? question : text, item: question, code: code,
          group: group(table.key + names.note(on: repeats)), role: .answer, declared: declared(field, matcher))
      } else {
        fallthrough
      }
    default:
      add(
        index, question: question, code: code, group: group(key), role: .answer, declared: declared(field, matcher))
    }
  }

  /// The key of the question that own words under a key ending in `_other` stand beside.
  private func ownTextBase(_ key: String) -> String {
    let name = key.prefix { $0 != "(" }.trimmed
    return name.hasSuffix("_other") ? String(name.dropLast("_other".count)) + key.dropFirst(name.count) : ""
  }

  private func nextOption(behind index: Int, of field: Int) -> Bool {
    guard index + 1 < matches.count, let next = matches[index + 1] else { return false }
    return next.field == field && next.choice != nil
  }

  private func declared(_ field: XLSFormField, _ matcher: XLSFormMatcher) -> DeclaredAnswers? {
    let labels = matcher.labels(of: field)
    return switch field.answer {
    case .selectOne: labels.isEmpty ? nil : DeclaredAnswers(labels: labels)
    case .selectMultiple: labels.isEmpty ? nil : DeclaredAnswers(kind: .joined(separator: " "), labels: labels)
    case .rank: DeclaredAnswers(kind: .ranked(separator: " "), labels: labels)
    case .number: DeclaredAnswers(kind: .number)
    case .date: DeclaredAnswers(kind: .date)
    case .text: DeclaredAnswers(kind: .text)
    case .file: DeclaredAnswers(kind: .file)
    case .geopoint: DeclaredAnswers(kind: .geopoint)
    case .none: nil
    }
  }
}

// MARK: - Without the form

extension FormExportColumns {
  /// Adds the column in front of its options: a repetition, unless it holds something else.
  private mutating func addParent(_ index: Int, of run: OptionRun) {
    let prefix = run.stem + spelling.optionSeparator
    let options = Set(run.columns.map { String(headings[$0].dropFirst(prefix.count)) })
    let texts = preview.distinctTexts(of: index, below: headerRows).filter { missingMarks[$0] == nil }
    let repeats = texts.allSatisfy { text in
      options.contains(text) || text.split(separator: " ").allSatisfy { options.contains(String($0)) }
    }
    // Labels may contain the blank that joins them; then one of them standing at the front has to do.
    let isRepetition = repeats || texts.allSatisfy { text in options.contains { text.hasPrefix($0) } }
    if isRepetition {
      add(index, question: names.text(of: run.stem), group: unusedGroup(), role: .metadata)
    } else {
      addPlain(index)
    }
  }

  private mutating func addOptions(_ run: OptionRun) {
    let prefix = run.stem + spelling.optionSeparator
    let group = unusedGroup()
    groups[spelling.platformName(run.stem)] = group
    for index in run.columns {
      add(
        index, question: names.text(of: run.stem), item: String(headings[index].dropFirst(prefix.count)),
        code: names.code(of: run.stem), group: group, role: .answer,
        declared: run.isCertain ? DeclaredAnswers(kind: .option) : nil)
    }
  }

  private mutating func addPlain(_ index: Int) {
    let heading = headings[index]
    if heading.hasSuffix("_other"), let base = groups[String(heading.dropLast("_other".count))] {
      add(index, question: questions[base], item: "Other", code: names.code(of: heading), group: base, role: .ownText)
      return
    }
    let group = unusedGroup()
    if groups[heading] == nil { groups[heading] = group }
    let cells = preview.filledCells(of: index, below: headerRows).filter { missingMarks[$0] == nil }
    let kind: DeclaredAnswers.Kind? =
      places.contains(heading)
      ? .geopoint : files.contains(heading) ? .file : JoinedNames.are(cells) ? .joined(separator: " ") : nil
    add(
      index, question: names.text(of: heading), code: names.code(of: heading), group: group, role: .answer,
      declared: kind.map { DeclaredAnswers(kind: $0) })
  }
}
