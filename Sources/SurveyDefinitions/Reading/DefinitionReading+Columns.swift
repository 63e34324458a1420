import DefinitionFiles
import SurveyModel

extension DefinitionReading {
  /// Reads the name of a column: a heading, or a group with heading and position.
  mutating func column(_ node: YAMLNode, named key: String) -> ColumnName? {
    let column = columnName(node, named: key)
    if let column { columnMentions[column, default: []].append(node.line) }
    return column
  }

  /// Where each question names its columns: on the first line from its own on that names them.
  var columnLines: ColumnLines {
    var lines = ColumnLines(file: file)
    var passed: [ColumnName: Int] = [:]
    for placed in questions {
      for column in placed.question.columns {
        guard let mentions = columnMentions[column] else { continue }
        // Questions and mentions both ascend, so that no mention is looked at twice.
        var next = passed[column] ?? 0
        while next < mentions.count, mentions[next] < placed.line { next += 1 }
        passed[column] = next
        if next < mentions.count { lines.note(column, of: placed.question.id, at: mentions[next]) }
      }
    }
    return lines
  }

  private mutating func columnName(_ node: YAMLNode, named key: String) -> ColumnName? {
    guard case .mapping = node.content else {
      return node.string(named: key, faults: &faults).map { ColumnName($0) }
    }
    guard let fields = SurveyFields(node, as: .column, faults: &faults) else { return nil }
    let position = fields.integer("position", atLeast: 1, faults: &faults)
    if !fields.has("position") && !fields.has("header") { _ = fields.required("header", faults: &faults) }
    let header = fields.node("header").flatMap { node -> String? in
      // A blank heading is a heading where the position says which one is meant.
      if position != nil, let text = node.scalar { return text }
      return node.string(named: "header", faults: &faults)
    }
    guard header != nil || position != nil else { return nil }
    return ColumnName(header ?? "", position: position)
  }

  /// Where a question's answer stands: in its column, in one column with a separator, in the options' columns, or in those
  /// of the places.
  mutating func location(_ fields: SurveyFields, answer: PlacedAnswerKind) -> AnswerLocation? {
    if let columns = answer.optionColumns ?? listedColumns("columns", fields) {
      guard answer.takesColumns else {
        let key = answer.optionColumns == nil ? "columns" : "options"
        faults.fault(
          "column", "the options of a `\(answer.kind.name)` have no columns of their own", at: fields.line(of: key))
        return nil
      }
      checkOptionColumns(columns, of: answer, fields)
      return .spread(columns)
    }
    if let places = listedColumns("places", fields) { return location(places: places, of: answer, fields) }
    guard let node = fields.node("column") else {
      let own = fields.element == .item ? "give `columns`, one an option" : "give every option a `column`"
      let advice =
        switch answer.kind {
        case .multiple: "\(own), or give `column` and `separator`"
        case .ranking: "\(own), or `places`, or `column` and `separator`"
        case .constantSum: own
        default: "add `column`"
        }
      faults.fault("column", "\(fields.element.rawValue) reads no column; \(advice)", at: fields.line)
      return nil
    }
    guard let column = column(node, named: "column") else { return nil }
    guard answer.takesColumns else { return .cell(column) }
    if case .constantSum = answer.kind {
      faults.fault("column", "a `constant-sum` has one column an option", at: fields.line(of: "column"))
      return nil
    }
    guard let separator = answer.separator else {
      faults.fault(
        "separator", "several answers in one column need a `separator`, such as \", \"", at: fields.line(of: "column"))
      return nil
    }
    return .joined(column, separator: separator)
  }

  /// The names of columns under a key; `nil` where there is no such key.
  private mutating func listedColumns(_ key: String, _ fields: SurveyFields) -> [ColumnName]? {
    guard fields.has(key) else { return nil }
    var columns: [ColumnName] = []
    for node in fields.list(key, faults: &faults) {
      if let column = column(node, named: key) { columns.append(column) }
    }
    return columns
  }

  private mutating func location(
    places: [ColumnName], of answer: PlacedAnswerKind, _ fields: SurveyFields
  ) -> AnswerLocation? {
    let line = fields.line(of: "places")
    guard case .ranking(let items) = answer.kind else {
      faults.fault("places", "`places` belongs to the kind `ranking`, not to `\(answer.kind.name)`", at: line)
      return nil
    }
    if places.isEmpty || places.count > items.count {
      faults.fault("places", "`places` names \(places.count) columns for \(items.count) options", at: line)
    }
    if fields.has("column") {
      faults.fault("places", "`places` and `column` contradict each other; remove one of them", at: line)
    }
    return .places(places)
  }

  /// Says where the columns of the options contradict something else.
  private mutating func checkOptionColumns(_ columns: [ColumnName], of answer: PlacedAnswerKind, _ fields: SurveyFields)
  {
    if let key = ["column", "places", answer.optionColumns == nil ? "column" : "columns"].first(where: fields.has) {
      faults.fault(
        "column", "the options have columns of their own; remove `\(key)` here or there", at: fields.line(of: key))
    }
    let options = answer.kind.categories.count + answer.kind.items.count
    if answer.optionColumns == nil, columns.count != options {
      faults.fault(
        "columns",
        "`columns` names \(columns.count) columns for \(options) options; name one an option, in their order",
        at: fields.line(of: "columns"))
    }
  }

  /// Says which columns two questions read, unless both mean it: own texts may share a column with nothing.
  mutating func warnOfSharedColumns() {
    var owners: [ColumnName: String] = [:]
    for placed in questions {
      for column in placed.question.columns {
        if let owner = owners[column], owner != placed.question.id {
          faults.warn(
            "shared-column", "question `\(placed.question.id)` reads the same column as `\(owner)`", at: placed.line)
        }
        owners[column] = owners[column] ?? placed.question.id
      }
    }
  }
}
