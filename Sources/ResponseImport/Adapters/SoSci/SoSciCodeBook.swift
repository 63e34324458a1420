import SurveyModel

/// What a code book beside a SoSci dataset says of its variables.
///
/// SoSci's own are two tables (`variables_…`, `values_…`); the R package volker keeps one table with a row a value.
struct SoSciCodeBook {
  /// One variable.
  struct Variable {
    /// The label: the question, or the question and the item parted by a colon.
    var label: String
    /// SoSci's level of measurement in capitals, such as `NOMINAL` or `TEXT`; empty where the book has none.
    var type: String
    /// The answers with their codes.
    var labels: [DeclaredAnswers.Label]
  }

  /// How the tables of one origin name their columns.
  private struct Format {
    let variables: (name: String, label: String, type: String)
    let values: (name: String, code: String, text: String)
  }

  private static let formats = [
    Format(variables: ("VAR", "LABEL", "TYPE"), values: ("VAR", "RESPONSE", "MEANING")),
    Format(
      variables: ("item_name", "item_label", "item_class"), values: ("item_name", "value_name", "value_label")),
  ]

  /// What the R packages write for a question that was not answered.
  static let unanswered = "[NA] nicht beantwortet"

  /// The variables by name.
  let variables: [String: Variable]
  /// The files that were read, by name.
  let files: [String]

  /// Reads the code book that names most of a dataset's variables; `nil` where none names half of them.
  init?(beside companions: CompanionFolder, variables names: [String]) {
    for format in Self.formats {
      let texts = companions.firstTable(withHeadings: [format.variables.name, format.variables.label])
      let values = companions.firstTable(withHeadings: [format.values.name, format.values.code, format.values.text])
      guard texts != nil || values != nil else { continue }
      var variables: [String: Variable] = [:]
      for row in Self.rows(texts, [format.variables.name, format.variables.label, format.variables.type])
      where !row[0].isEmpty && variables[row[0]] == nil {
        variables[row[0]] = Variable(label: row[1].withoutMarkup(), type: row[2].uppercased(), labels: [])
      }
      for row in Self.rows(values, [format.values.name, format.values.code, format.values.text])
      where !row[2].isEmpty {
        variables[row[0], default: Variable(label: "", type: "", labels: [])].labels.append(
          Self.label(code: row[1], text: row[2].withoutMarkup()))
      }
      guard names.count(where: { variables[$0] != nil }) * 2 >= names.count else { continue }
      self.variables = variables.mapValues { variable in
        var variable = variable
        variable.labels = Self.withoutAmbiguity(variable.labels)
        return variable
      }
      var files: [String] = []
      for name in [texts?.name, values?.name].compactMap({ $0 }) where !files.contains(name) { files.append(name) }
      self.files = files
      return
    }
    return nil
  }

  /// Whether a table is a code book itself.
  static func isCodeBook(headings: [String]) -> Bool {
    let found = Set(headings.map { $0.lowercased() })
    return formats.contains { format in
      [format.values.name, format.values.code, format.values.text].allSatisfy { found.contains($0.lowercased()) }
        || [format.variables.name, format.variables.label, format.variables.type].allSatisfy {
          found.contains($0.lowercased())
        }
    }
  }

  private static func rows(_ table: (name: String, rows: [[String]])?, _ names: [String]) -> [[String]] {
    guard let rows = table?.rows, let first = rows.first else { return [] }
    let headings = first.map { $0.trimmed.lowercased() }
    let places = names.map { headings.firstIndex(of: $0.lowercased()) }
    return rows.dropFirst().map { row in
      places.map { place in place.map { $0 < row.count ? row[$0].trimmed : "" } ?? "" }
    }
  }

  /// A negative code is one of SoSci's evasive options; what it means stands in its text, else it is "don't know".
  private static func label(code: String, text: String) -> DeclaredAnswers.Label {
    let missing: MissingReason? =
      if code == "-9" || text.hasPrefix("[NA]") {
        .noAnswer
      } else if code.hasPrefix("-") {
        MissingAnswers.reason(for: text) ?? .dontKnow
      } else {
        nil
      }
    return DeclaredAnswers.Label(code: code.isEmpty ? text : code, text: text, missing: missing)
  }

  /// Answers that are worded as numbers, as years or ages in a list, show their codes too, lest code 18 be read as age 18.
  private static func withoutAmbiguity(_ labels: [DeclaredAnswers.Label]) -> [DeclaredAnswers.Label] {
    let codes = Set(labels.map(\.code))
    guard labels.contains(where: { $0.text != $0.code && codes.contains($0.text) }) else { return labels }
    return labels.map { label in
      var label = label
      label.text = "\(label.code): \(label.text)"
      return label
    }
  }
}
