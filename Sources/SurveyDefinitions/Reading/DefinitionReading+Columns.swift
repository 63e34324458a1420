import SurveyModel

extension DefinitionReading {
  /// Reads the name of a column: a heading, or a group with heading and position.
  mutating func column(_ node: YAMLNode, named key: String) -> ColumnName? {
    guard case .mapping = node.content else {
      return Fields.string(node, named: key, faults: &faults).map { ColumnName($0) }
    }
    guard let fields = Fields(node, as: .column, faults: &faults) else { return nil }
    let position = fields.integer("position", atLeast: 1, faults: &faults)
    if !fields.has("position") && !fields.has("header") { _ = fields.required("header", faults: &faults) }
    let header = fields.node("header").flatMap { node -> String? in
      // A blank heading is a heading where the position says which one is meant.
      if position != nil, let text = node.scalar { return text }
      return Fields.string(node, named: "header", faults: &faults)
    }
    guard header != nil || position != nil else { return nil }
    return ColumnName(header ?? "", position: position)
  }

  /// Where a question's answer stands: in its column, in one column with a separator, or in the options' columns.
  mutating func location(_ fields: Fields, answer: PlacedAnswerKind) -> AnswerLocation? {
    if let columns = answer.optionColumns {
      if case .multiple = answer.kind {
        if fields.has("column") {
          faults.fault(
            "column", "the options have columns of their own; remove `column` here or there",
            at: fields.line(of: "column"))
        }
        return .spread(columns)
      }
      faults.fault(
        "column", "only the options of a `multiple` have columns of their own", at: fields.line(of: "options"))
      return nil
    }
    guard let node = fields.node("column") else {
      if case .multiple = answer.kind {
        faults.fault(
          "column", "question reads no column; give every option a `column`, or give `column` and `separator`",
          at: fields.line)
      } else {
        faults.fault("column", "\(fields.element.rawValue) reads no column; add `column`", at: fields.line)
      }
      return nil
    }
    guard let column = column(node, named: "column") else { return nil }
    guard case .multiple = answer.kind else { return .cell(column) }
    guard let separator = answer.separator else {
      faults.fault(
        "separator", "several answers in one column need a `separator`, such as \", \"", at: fields.line(of: "column"))
      return nil
    }
    return .joined(column, separator: separator)
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
