/// The form behind an export of Kobo, Ona or ODK: the sheets `survey` and `choices` of its XLSForm, each saved as CSV.
///
/// Source: the XLSForm reference (xlsform.org/en/ref-table).
struct XLSForm {
  /// The questions in the order of the form.
  let fields: [XLSFormField]
  /// The answers of each list by the list's name.
  let choices: [String: [XLSFormChoice]]
  /// The names of the form's languages as its headings write them, "" for labels without a language.
  let languages: [String]
  /// The names of the files it was read from.
  let files: [String]

  /// The form in a folder, or `nil` where there is none.
  init?(in folder: CompanionFolder) {
    guard let (surveyFile, survey) = Self.table("survey.csv", with: ["type", "name"], in: folder),
      Self.isSurvey(survey)
    else { return nil }
    let lists =
      Self.table("choices.csv", with: ["list_name", "name"], in: folder)
      ?? Self.table("choices.csv", with: ["list name", "name"], in: folder)
    self.init(survey: survey, choices: lists?.1, files: [surveyFile] + (lists.map { [$0.0] } ?? []))
    guard !fields.isEmpty else { return nil }
  }

  /// Whether a table is a `survey` sheet: it has types and names, and nearly all types are those of an XLSForm.
  static func isSurvey(_ sheet: CompanionSheet) -> Bool {
    guard sheet.holds("type", "name") else { return false }
    let types = sheet.rows.map { sheet.cell($0, sheet.column("type")) }.filter { !$0.isEmpty }
    let known = types.count { XLSFormField.Answer(type: $0) != nil || Self.isBracket($0) }
    return known > 0 && known * 10 >= types.count * 8
  }

  /// Whether a table is a `choices` sheet.
  static func isChoices(_ sheet: CompanionSheet) -> Bool {
    sheet.column("list_name", "list name") != nil && sheet.holds("name")
      && sheet.headings.contains { $0.hasPrefix("label") || $0.hasPrefix("media") }
  }

  private static func table(
    _ name: String, with headings: [String], in folder: CompanionFolder
  ) -> (String, CompanionSheet)? {
    if let rows = folder.table(named: name), let sheet = CompanionSheet(rows),
      headings.allSatisfy(sheet.headings.contains)
    {
      return (name, sheet)
    }
    guard let found = folder.firstTable(withHeadings: headings) else { return nil }
    return CompanionSheet(found.rows).map { (found.name, $0) }
  }

  private static func isBracket(_ type: String) -> Bool {
    let type = type.lowercased()
    return type.hasPrefix("begin") || type.hasPrefix("end")
  }

  private init(survey: CompanionSheet, choices: CompanionSheet?, files: [String]) {
    languages = Self.labelColumns(survey).map(\.language)
    self.files = files
    fields = Self.fields(of: survey)
    var lists: [String: [XLSFormChoice]] = [:]
    if let choices {
      let columns = Self.labelColumns(choices)
      let list = choices.column("list_name", "list name")
      let wanted = languages.map { language in
        columns.first { $0.language == language }?.column ?? columns.first?.column
      }
      for row in choices.rows where !choices.cell(row, choices.column("name")).isEmpty {
        let labels = wanted.map { choices.cell(row, $0).withoutMarkup(.formLabel) }
        lists[choices.cell(row, list), default: []].append(
          XLSFormChoice(name: choices.cell(row, choices.column("name")), labels: labels))
      }
    }
    self.choices = lists
  }

  /// The columns `label`, `label::English (en)`, `label:english`, with the language in lower case.
  private static func labelColumns(_ sheet: CompanionSheet) -> [(language: String, column: Int)] {
    sheet.headings.enumerated().compactMap { column, heading in
      guard heading == "label" || heading.hasPrefix("label:") || heading.hasPrefix("label :") else { return nil }
      return (String(heading.dropFirst("label".count).drop { $0 == ":" || $0 == " " }), column)
    }
  }

  private static func fields(of survey: CompanionSheet) -> [XLSFormField] {
    let labelColumns = labelColumns(survey).map(\.column)
    var open: [(name: String, labels: [String], isTable: Bool)] = []
    var fields: [XLSFormField] = []
    for row in survey.rows {
      let type = survey.cell(row, survey.column("type"))
      let name = survey.cell(row, survey.column("name"))
      let appearance = survey.cell(row, survey.column("appearance")).lowercased()
      let labels = labelColumns.map { survey.cell(row, $0).withoutMarkup(.formLabel) }
      if isBracket(type), XLSFormField.Answer(type: type) == nil {
        if type.lowercased().hasPrefix("begin") {
          open.append((name, labels, appearance.contains("table-list")))
        } else if !open.isEmpty {
          open.removeLast()
        }
        continue
      }
      guard !name.isEmpty, let answer = XLSFormField.Answer(type: type) else { continue }
      let path = open.map(\.name)
      var table: XLSFormTable?
      if case .selectOne(let list) = answer, let group = open.last,
        group.isTable || appearance.contains("list-nolabel")
      {
        table = XLSFormTable(key: (path + ["", list]).joined(separator: "/"), labels: group.labels)
      }
      fields.append(XLSFormField(name: name, path: path + [name], answer: answer, labels: labels, table: table))
    }
    return fields
  }
}
