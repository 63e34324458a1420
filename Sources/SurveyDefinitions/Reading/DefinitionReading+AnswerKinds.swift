import DefinitionFiles
import SurveyModel

extension DefinitionReading {
  /// Reads `kind` and the keys that belong to it; `nil`, with faults in the log, where that is impossible.
  mutating func answerKind(_ fields: SurveyFields) -> PlacedAnswerKind? {
    guard let name = kindName(fields) else { return nil }
    for (key, kinds) in KindName.keys where fields.element.keyNames.contains(key) && fields.has(key) {
      guard !kinds.contains(name) else { continue }
      let wanted = kinds.map(\.rawValue).sorted().joined(separator: "` or `")
      faults.fault(
        "kind", "`\(key)` belongs to the kind `\(wanted)`, not to `\(name.rawValue)`", at: fields.line(of: key))
    }
    if name == .matrixMultiple, fields.element != .battery {
      faults.fault(
        "kind", "`matrix-multiple` is a battery with `items`; a question of its own is a `multiple`",
        at: fields.line(of: "kind"))
    }
    switch name {
    case .single:
      return closed(fields).map { PlacedAnswerKind(kind: .single($0.categories), optionColumns: $0.columns) }
    case .multiple, .matrixMultiple:
      return closed(fields).map {
        PlacedAnswerKind(
          kind: .multiple($0.categories), optionColumns: $0.columns,
          separator: separator(fields))
      }
    case .rating:
      guard fields.required("scale", faults: &faults) != nil, let id = fields.string("scale", faults: &faults) else {
        return nil
      }
      return scale(named: id, at: fields.line(of: "scale")).map { PlacedAnswerKind(kind: .rating($0)) }
    case .nps: return PlacedAnswerKind(kind: .recommendation)
    case .number: return PlacedAnswerKind(kind: .number(range(fields)), notation: notation(fields))
    case .date: return PlacedAnswerKind(kind: .date, notation: notation(fields))
    case .text: return PlacedAnswerKind(kind: .text)
    case .ranking:
      return items(fields).map {
        PlacedAnswerKind(kind: .ranking($0.categories), optionColumns: $0.columns, separator: separator(fields))
      }
    case .constantSum:
      let total = total(fields)
      return items(fields).map {
        PlacedAnswerKind(kind: .constantSum($0.categories, total: total), optionColumns: $0.columns)
      }
    case .file: return PlacedAnswerKind(kind: .file)
    case .geopoint: return PlacedAnswerKind(kind: .geopoint)
    }
  }

  private mutating func kindName(_ fields: SurveyFields) -> KindName? {
    if !fields.has("kind") && fields.has("scale") { return .rating }
    guard fields.required("kind", faults: &faults) != nil else { return nil }
    return fields.choice("kind", among: KindName.names, faults: &faults)
  }

  private mutating func closed(_ fields: SurveyFields) -> (categories: [Category], columns: [ColumnName]?)? {
    guard fields.required("options", faults: &faults) != nil else { return nil }
    let nodes = fields.list("options", faults: &faults)
    let options = options(nodes)
    guard let first = options.first else {
      if nodes.isEmpty {
        faults.fault("options", "`options` needs at least one answer", at: fields.line(of: "options"))
      }
      return nil
    }
    let columns = options.compactMap(\.column)
    let isSpread = !columns.isEmpty
    checkDistinct(options, comparesTexts: !isSpread)
    if isSpread, let bare = options.first(where: { $0.column == nil }), options.count == nodes.count {
      faults.fault(
        "column", "this option has no `column`, but others have; either all or none", at: bare.line)
    }
    if options.allSatisfy({ $0.category.missing != nil }) {
      faults.fault("options", "every option is a kind of no answer; at least one must be an answer", at: first.line)
    }
    return (options.map(\.category), isSpread ? columns : nil)
  }

  /// Reads the options of a ranking or a constant sum, each of which stands for itself.
  private mutating func items(_ fields: SurveyFields) -> (categories: [Category], columns: [ColumnName]?)? {
    guard let items = closed(fields) else { return nil }
    if items.categories.contains(where: { $0.missing != nil || $0.isOther }) {
      faults.fault(
        "options", "what is ranked or given an amount can be neither `missing` nor `other`; remove these keys",
        at: fields.line(of: "options"))
    }
    if items.categories.count > QuestionKind.maximumItems {
      faults.fault(
        "options", "a question has at most \(QuestionKind.maximumItems) items", at: fields.line(of: "options"))
    }
    return items
  }

  private mutating func total(_ fields: SurveyFields) -> Double? {
    guard let total = fields.number("total", faults: &faults) else { return nil }
    if total > 0 { return total }
    faults.fault("total", "`total` must be above 0", at: fields.line(of: "total"))
    return nil
  }

  private mutating func separator(_ fields: SurveyFields) -> String? {
    guard let node = fields.node("separator") else { return nil }
    if let text = node.scalar, !text.isEmpty { return text }
    faults.fault("separator", "`separator` must be the text between two answers, such as \", \"", at: node.line)
    return nil
  }

  /// Reads how cells write numbers and days.
  mutating func notation(_ fields: SurveyFields) -> CellNotation {
    CellNotation(
      decimalMark: fields.choice("decimal", among: NamedValues.decimalMarks, faults: &faults),
      dateOrder: fields.choice("date-order", among: NamedValues.dateOrders, faults: &faults))
  }

  private mutating func range(_ fields: SurveyFields) -> NumberRange {
    let minimum = fields.number("minimum", faults: &faults)
    let maximum = fields.number("maximum", faults: &faults)
    if let minimum, let maximum, minimum > maximum {
      faults.fault("range", "`minimum` is above `maximum`", at: fields.line(of: "minimum"))
    }
    return NumberRange(
      unit: fields.text("unit", in: language, faults: &faults), minimum: minimum, maximum: maximum)
  }
}
