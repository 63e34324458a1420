import SurveyModel

extension DefinitionWriting {
  /// The elements of `questions:`, with the rows of a battery drawn together.
  var questions: [YAMLTreeItem] {
    var items: [YAMLTreeItem] = []
    var rest = definition.questions[...]
    while let first = rest.first {
      guard let id = first.battery, let battery = definition.battery(id) else {
        rest = rest.dropFirst()
        items.append(
          .item(
            .group(entries(of: first), isInline: false), comment: comments[.question(first.id)],
            isSetOff: !items.isEmpty))
        continue
      }
      let rows = rest.prefix { $0.battery == id && $0.kind == first.kind && $0.notation == first.notation }
      rest = rest.dropFirst(rows.count)
      items.append(
        .item(
          .group(entries(of: battery, rows: Array(rows)), isInline: false), comment: comments[.battery(id)],
          isSetOff: !items.isEmpty))
    }
    return items
  }

  private func entries(of question: Question) -> [YAMLTreeItem] {
    [.entry("id", .text(question.id)), .entry("text", text(question.text))]
      + answerKind(of: question) + place(of: question) + condition(question.askedIf)
  }

  private func entries(of battery: Battery, rows: [Question]) -> [YAMLTreeItem] {
    let first = rows[0]
    let sharesCondition = rows.allSatisfy { $0.askedIf == first.askedIf }
    let items = rows.map { row in
      YAMLTreeItem.item(
        .group(
          [.entry("id", .text(row.id)), .entry("text", text(row.text))] + place(of: row)
            + (row.isReverseKeyed ? [.entry("reverse-keyed", .literal("true"))] : [])
            + (sharesCondition ? [] : condition(row.askedIf)), isInline: true),
        comment: comments[.question(row.id)])
    }
    return [.entry("battery", .text(battery.id)), .entry("text", text(battery.text))]
      + answerKind(of: first) + (sharesCondition ? condition(first.askedIf) : [])
      + (battery.hasOpinionGroups ? [.entry("opinion-groups", .literal("true"))] : [])
      + [.entry("items", .list(items, isInline: false))]
  }

  private func answerKind(of question: Question) -> [YAMLTreeItem] {
    var entries: [YAMLTreeItem] = [.entry("kind", .text(question.kindName))]
    switch question.kind {
    case .rating(let scale): entries.append(.entry("scale", .text(scales.id(of: scale))))
    case .single(let categories), .multiple(let categories), .ranking(let categories):
      entries.append(.entry("options", .list(options(categories, of: question), isInline: false)))
    case .constantSum(let items, let total):
      entries.append(.entry("options", .list(options(items, of: question), isInline: false)))
      if let total { entries.append(.entry("total", .literal(Self.decimal(total)))) }
    case .number(let range):
      if let unit = range.unit { entries.append(.entry("unit", text(unit))) }
      if let minimum = range.minimum { entries.append(.entry("minimum", .literal(Self.decimal(minimum)))) }
      if let maximum = range.maximum { entries.append(.entry("maximum", .literal(Self.decimal(maximum)))) }
    case .recommendation, .date, .text, .file, .geopoint: break
    }
    entries += notation(question.notation)
    if case .joined(_, let separator) = question.location { entries.append(.entry("separator", .text(separator))) }
    return entries
  }

  private func options(_ categories: [Category], of question: Question) -> [YAMLTreeItem] {
    var columns: [ColumnName?] = Array(repeating: nil, count: categories.count)
    if case .spread(let spread) = question.location, spread.count == categories.count, question.battery == nil {
      columns = spread
    }
    return categories.enumerated().map { index, category in
      let code = category.code == index + 1 ? nil : category.code
      let isPlain = columns[index] == nil && isPlainOption(category, code: code)
      let value = isPlain ? text(category.label) : answer(category, code: code, column: columns[index])
      return .item(value, comment: comments[.option(question: question.id, code: category.code)])
    }
  }

  /// Whether a text says all there is to say about an option, and could not be taken for a kind of no answer.
  private func isPlainOption(_ category: Category, code: Int?) -> Bool {
    guard case .text(let label) = text(category.label), code == nil else { return false }
    return category.aliases.isEmpty && category.missing == nil && !category.isOther && !category.isExclusive
      && MissingAnswers.reason(for: label) == nil
  }

  private func place(of question: Question) -> [YAMLTreeItem] {
    var entries: [YAMLTreeItem] = []
    switch question.location {
    case .cell(let column), .joined(let column, _): entries.append(.entry("column", self.column(column)))
    case .spread(let columns):
      guard question.battery != nil else { break }
      entries.append(.entry("columns", .list(columns.map { .item(column($0)) }, isInline: true)))
    case .places(let columns):
      entries.append(.entry("places", .list(columns.map { .item(column($0)) }, isInline: true)))
    }
    if let otherText = question.otherText { entries.append(.entry("other-text", column(otherText))) }
    return entries
  }

  private func condition(_ condition: Condition?) -> [YAMLTreeItem] {
    guard let condition else { return [] }
    let categories = definition.questions.first { $0.id == condition.question }?.kind.categories ?? []
    let matcher = CategoryMatcher(categories, acceptsBareCodes: true)
    let answers = condition.codes.map { code -> YAMLTreeItem in
      guard let position = categories.firstIndex(where: { $0.code == code }) else {
        return .item(.literal(String(code)))
      }
      let label = categories[position].label.text(in: language)
      let isClear = label != String(code) && matcher.position(of: label) == position
      return .item(isClear ? .text(label) : .literal(String(code)))
    }
    let value = answers.count == 1 ? answers[0].value : .list(answers, isInline: true)
    return [
      .entry(
        "asked-if", .group([.entry("question", .text(condition.question)), .entry("answer", value)], isInline: true))
    ]
  }

  /// A number without a needless ".0".
  static func decimal(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? number.description
  }
}
