/// Groups the columns of a REDCap table with one record a respondent, with the data dictionary where it lies beside it.
struct REDCapColumns {
  /// The columns in file order.
  private(set) var columns: [SourceColumn] = []
  /// The columns of the times at which an instrument was sent off as a survey.
  private(set) var timestamps: [Int] = []

  private let headings: [REDCapHeading]
  private let names: Set<String>
  private let dictionary: REDCapDictionary?
  private let events: [String: String]
  private var groups: [String: Int] = [:]

  private static let own: Set<String> = REDCapTable.eventNames.union(REDCapTable.instrumentNames)
    .union(REDCapTable.instanceNames).union(REDCapTable.personNames).union(["complete?", "survey timestamp"])
  private static let statuses: Set<String> = ["0", "1", "2", "incomplete", "unverified", "complete"]

  /// Groups the columns.
  ///
  /// - Parameters:
  ///   - events: the labels of events by their names.
  init(_ preview: ExportPreview, headings: [REDCapHeading], dictionary: REDCapDictionary?, events: [String: String]) {
    self.headings = headings
    self.dictionary = dictionary
    self.events = events
    names = Set(headings.map(\.field))
    for index in headings.indices { add(index, in: preview) }
  }

  private mutating func add(_ index: Int, in preview: ExportPreview) {
    let heading = headings[index]
    let header = preview.cell(0, index).withSingleBlanks
    func place(_ group: String, _ role: SourceColumn.Role) -> SourceColumn {
      SourceColumn(index: index, header: header, question: header, group: self.group(group), role: role)
    }
    if isTimestamp(heading.field) { timestamps.append(index) }
    guard index > 0, !isOwn(index, in: preview) else {
      columns.append(place("#\(index)", .metadata))
      return
    }
    let suffix = heading.event.map { "@\($0)" } ?? ""
    let note = heading.event.map { " (\(eventLabel($0)))" } ?? ""
    guard let field = dictionary?.field(of: heading) else {
      let isPerson = FormMetadata.asksForPerson(heading.field) || HeadingWords.isMetadata(heading.field)
      var column = place(
        heading.field + suffix + (heading.isCheckbox ? "" : "#\(index)"), isPerson ? .metadata : .answer)
      column.question = heading.field.withoutMarkup(.formLabel) + note
      column.item = heading.label ?? heading.code
      column.code = code(heading.field, heading.event)
      column.declared = heading.isCheckbox ? DeclaredAnswers(kind: .option) : nil
      columns.append(column)
      return
    }
    let text = field.label.isEmpty ? field.name : field.label
    let isRow = !field.matrix.isEmpty && (field.type == "radio" || field.type == "checkbox")
    var column = place((isRow ? "matrix " + field.matrix : field.name) + suffix, field.isMetadata ? .metadata : .answer)
    column.question = (isRow && !field.heading.isEmpty ? field.heading : text) + note
    column.code = code(isRow ? field.matrix : field.name, heading.event)
    column.declared = field.declared
    if heading.isCheckbox {
      let option = heading.label ?? field.choices.first { $0.code == heading.code }?.text ?? heading.code
      (column.item, column.scale) = isRow ? (text, option) : (option, nil)
    } else if isRow {
      column.item = text
    }
    columns.append(column)
  }

  private mutating func group(_ key: String) -> Int {
    if let group = groups[key] { return group }
    groups[key] = groups.count
    return groups.count - 1
  }

  /// Whether REDCap adds the column: how far an instrument has come, when it was sent off, whose record it is.
  private func isOwn(_ index: Int, in preview: ExportPreview) -> Bool {
    let name = headings[index].field
    if Self.own.contains(name.lowercased()) || isTimestamp(name) { return true }
    guard name.hasSuffix("_complete") else { return false }
    let texts = preview.distinctTexts(of: index, below: 1)
    return dictionary?.forms.contains(String(name.dropLast("_complete".count))) ?? false
      || texts.allSatisfy { Self.statuses.contains($0.lowercased()) }
  }

  private func isTimestamp(_ name: String) -> Bool {
    guard name.hasSuffix("_timestamp") else { return name.lowercased() == "survey timestamp" }
    let form = String(name.dropLast("_timestamp".count))
    return names.contains("\(form)_complete") || dictionary?.forms.contains(form) ?? false
  }

  private func code(_ field: String, _ event: String?) -> String? {
    guard REDCapHeading.isName(field) else { return nil }
    guard let event else { return field }
    let words = event.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return ([field] + words.map(String.init)).joined(separator: "_")
  }

  /// The event's label with what stands behind its name: `visit_1_arm_1, bp 2` as `Visit 1, bp 2`.
  private func eventLabel(_ event: String) -> String {
    let name = event.prefix { $0 != "," && $0 != " " }
    return events[String(name)].map { $0 + event.dropFirst(name.count) } ?? event
  }
}
