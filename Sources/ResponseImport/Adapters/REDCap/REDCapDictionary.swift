import SurveyModel

/// A REDCap data dictionary: one record a field, in 18 columns, as the project downloads it or as the interface gives it.
///
/// Source: REDCap's data dictionary tutorial; seen in real projects of REDCapR's makers.
struct REDCapDictionary {
  /// One field.
  struct Field: Equatable {
    /// The name of the variable.
    let name: String
    /// The instrument.
    let form: String
    /// The type of the field, such as `text`, `radio`, `checkbox`, `yesno`, `slider`, `calc` or `file`.
    let type: String
    /// What the respondent read.
    let label: String
    /// The answers on offer, in their order.
    let choices: [DeclaredAnswers.Label]
    /// What a text must be, such as `integer`, `number_comma_decimal`, `date_ymd` or `email`.
    let validation: String
    /// Whether the project marks the field as one that identifies people.
    let isIdentifier: Bool
    /// The matrix that the field is a row of; empty where it is none.
    let matrix: String
    /// Whether the rows of the matrix are ranked.
    let isRanked: Bool
    /// The heading above the field's matrix, or an empty text.
    let heading: String
  }

  /// The fields by name.
  let fields: [String: Field]
  /// The instruments.
  let forms: Set<String>
  /// The name of the file.
  let file: String
  private let byLabel: [String: Field]

  /// Takes the dictionary in a folder that knows at least half of an export's fields; `nil` where there is none.
  init?(in folder: CompanionFolder, for headings: [REDCapHeading]) {
    guard
      let found = folder.firstTable(withHeadings: ["Variable / Field Name", "Form Name", "Field Type"])
        ?? folder.firstTable(withHeadings: ["field_name", "form_name", "field_type"]),
      let sheet = CompanionSheet(found.rows)
    else { return nil }
    let fields = Self.fields(of: sheet)
    self.fields = Dictionary(fields.map { ($0.name, $0) }) { first, _ in first }
    forms = Set(fields.map(\.form))
    file = found.name
    let labels = Dictionary(grouping: fields.filter { !$0.label.isEmpty }) { $0.label.lowercased() }
    byLabel = labels.compactMapValues { $0.count == 1 ? $0[0] : nil }
    let known = headings.count { field(of: $0) != nil || isForm($0.field) }
    guard known * 2 >= headings.count else { return nil }
  }

  /// The field of a heading, by its name or by its label where only one field has it.
  func field(of heading: REDCapHeading) -> Field? {
    fields[heading.field] ?? byLabel[heading.field.withoutMarkup(.formLabel).lowercased()]
  }

  /// Whether a heading names how far an instrument has come, or when it was sent off.
  private func isForm(_ heading: String) -> Bool {
    for suffix in ["_complete", "_timestamp"] where heading.hasSuffix(suffix) {
      if forms.contains(String(heading.dropLast(suffix.count))) { return true }
    }
    return false
  }

  private static func fields(of sheet: CompanionSheet) -> [Field] {
    let name = sheet.column("variable / field name", "field_name")
    let form = sheet.column("form name", "form_name")
    let type = sheet.column("field type", "field_type")
    let label = sheet.column("field label", "field_label")
    let choices = sheet.column("choices, calculations, or slider labels", "select_choices_or_calculations")
    let validation = sheet.column(
      "text validation type or show slider number", "text_validation_type_or_show_slider_number")
    let identifier = sheet.column("identifier?", "identifier")
    let matrix = sheet.column("matrix group name", "matrix_group_name")
    let ranking = sheet.column("matrix ranking?", "matrix_ranking")
    let section = sheet.column("section header", "section_header")
    var heading = ""
    var lastMatrix = ""
    return sheet.rows.compactMap { row in
      // The interface for programs writes NA for a blank when R saves its answer.
      func cell(_ column: Int?) -> String {
        let text = sheet.cell(row, column)
        return text == "NA" ? "" : text
      }
      guard !cell(name).isEmpty else { return nil }
      if cell(matrix) != lastMatrix || cell(matrix).isEmpty { heading = cell(section) }
      lastMatrix = cell(matrix)
      return Field(
        name: cell(name), form: cell(form), type: cell(type), label: cell(label).withoutMarkup(.formLabel),
        choices: answers(type: cell(type), choices: cell(choices)), validation: cell(validation),
        isIdentifier: cell(identifier).lowercased() == "y", matrix: cell(matrix),
        isRanked: cell(ranking).lowercased() == "y", heading: heading.withoutMarkup(.formLabel))
    }
  }

  /// The answers `1, Label | 2, Label`; a label may hold commas, a code does not.
  private static func answers(type: String, choices: String) -> [DeclaredAnswers.Label] {
    switch type {
    case "yesno": return [.init(code: "1", text: "Yes"), .init(code: "0", text: "No")]
    case "truefalse": return [.init(code: "1", text: "True"), .init(code: "0", text: "False")]
    case "radio", "dropdown", "checkbox":
      return choices.split(separator: "|").compactMap { part in
        guard let comma = part.firstIndex(of: ",") else { return nil }
        let code = part[..<comma].trimmed
        let text = part[part.index(after: comma)...].trimmed.withoutMarkup(.formLabel)
        let label = text.isEmpty ? code : text
        return DeclaredAnswers.Label(code: code, text: label, missing: MissingAnswers.reason(for: label))
      }
    default: return []
    }
  }
}

extension REDCapDictionary.Field {
  /// Whether the field says who somebody is, or is computed rather than asked.
  var isMetadata: Bool {
    isIdentifier || type == "calc" || type == "descriptive" || ["email", "phone"].contains(validation)
      || (["text", "notes"].contains(type) && FormMetadata.asksForPerson(name))
  }

  /// What the dictionary says of the answers.
  var declared: DeclaredAnswers? {
    switch type {
    case "radio", "dropdown", "yesno", "truefalse":
      return choices.isEmpty ? nil : DeclaredAnswers(kind: isRanked ? .rank : nil, labels: choices)
    case "checkbox": return DeclaredAnswers(kind: .option)
    case "notes": return DeclaredAnswers(kind: .text)
    case "slider": return DeclaredAnswers(kind: .number)
    case "file": return DeclaredAnswers(kind: .file)
    case "text" where validation.hasPrefix("date"): return DeclaredAnswers(kind: .date)
    case "text" where validation == "integer" || validation.hasPrefix("number"):
      return DeclaredAnswers(kind: .number)
    default: return nil
    }
  }
}
