import SurveyModel
import TestSupport

/// A made-up definition with made-up responses to it, drawn from a seed.
struct RandomSurvey {
  let definition: SurveyDefinition
  /// One batch a respondent, so that they can be split and put in any order.
  let respondents: [ResponseBatch]

  init(seed: UInt64, respondents count: Int = 60) {
    var generator = SeededGenerator(seed: seed)
    let kinds = (0..<Int.random(in: 1...8, using: &generator)).map { _ in Self.kind(&generator) }
    let side = Question(
      id: "side", text: "Side", kind: .single(Self.categories(3)), location: .cell(ColumnName("side")),
      otherText: ColumnName("side, other"))
    let others = kinds.enumerated().map { index, kind in
      Question(id: "q\(index)", text: "?", kind: kind, location: .cell(ColumnName("q\(index)")))
    }
    let scale = Scale(id: "paired", categories: Self.categories(5), polarity: .lowerIsBetter)
    let paired = ["before", "after"].map {
      Question(id: $0, text: "?", kind: .rating(scale), location: .cell(ColumnName($0)))
    }
    let questions = [side] + others + paired + Self.battery(&generator)
    definition = SurveyDefinition(
      id: "made-up", title: "Made up", population: Population(attended: count),
      batteries: [Battery(id: "battery", text: "Battery")],
      questions: questions, breakdown: Bool.random(using: &generator) ? "side" : nil,
      analysis: AnalysisPlan(pairs: [AnalysisPlan.Pair(before: "before", after: "after")], overall: "after"))
    let completions: [ResponseBatch.Completion] = [.complete, .partial, .unrecorded, .empty]
    self.respondents = (0..<count).map { _ in
      var funnel = RespondentFunnel(respondents: 1)
      for _ in 0..<Int.random(in: 0...2, using: &generator) {
        funnel.leaveOut(Exclusion.allCases.randomElement(using: &generator) ?? .blank)
      }
      return ResponseBatch(
        completion: [completions.randomElement(using: &generator) ?? .complete],
        columns: questions.map { Self.answer(to: $0.kind, &generator) },
        ownWords: questions.map { $0.otherText == nil ? [] : [Bool.random(using: &generator)] },
        funnel: funnel, paradata: Self.paradata(&generator), findings: Self.findings(questions.count, &generator))
    }
  }

  private static func paradata(_ generator: inout SeededGenerator) -> Paradata {
    Paradata(
      durations: [[nil, 10, 60.5, 300].randomElement(using: &generator) ?? nil],
      languages: [[nil, "de", "en"].randomElement(using: &generator) ?? nil],
      days: [CalendarDay(year: 2024, month: 3, day: Int.random(in: 1...31, using: &generator))])
  }

  private static func findings(_ count: Int, _ generator: inout SeededGenerator) -> ImportFindings {
    var findings = ImportFindings(questions: count)
    findings.answeredThoughNotAsked[count - 1] = Int.random(in: 0...1, using: &generator)
    findings.outOfRange[0] = Int.random(in: 0...1, using: &generator)
    findings.comparedForms = 1
    findings.repeatedForms = Int.random(in: 0...1, using: &generator)
    return findings
  }

  static func categories(_ count: Int) -> [Category] {
    (0..<count).map {
      Category(code: $0 + 1, label: LocalisedText("Answer \($0)"), missing: $0 > 2 && $0 == count - 1 ? .refused : nil)
    }
  }

  /// The rows of a battery on one scale.
  private static func battery(_ generator: inout SeededGenerator) -> [Question] {
    let scale = Scale(id: "battery", categories: categories(5), polarity: .higherIsBetter)
    return (0..<Int.random(in: 2...4, using: &generator)).map { row in
      Question(
        id: "row\(row)", text: "?", kind: .rating(scale), location: .cell(ColumnName("row\(row)")), battery: "battery",
        isReverseKeyed: Bool.random(using: &generator))
    }
  }

  private static func kind(_ generator: inout SeededGenerator) -> QuestionKind {
    let categories = categories(Int.random(in: 2...7, using: &generator))
    let polarity = Scale.Polarity.allCases.randomElement(using: &generator) ?? .undeclared
    let kinds: [QuestionKind] = [
      .single(categories), .rating(Scale(id: "scale", categories: categories, polarity: polarity)),
      .multiple(categories), .recommendation, .number(NumberRange()), .date, .text, .file, .geopoint,
      .ranking(categories), .constantSum(categories, total: 10),
    ]
    return kinds.randomElement(using: &generator) ?? .text
  }

  private static func answer(to kind: QuestionKind, _ generator: inout SeededGenerator) -> AnswerColumn {
    let reason =
      Int.random(in: 0..<4, using: &generator) == 0 ? MissingReason.allCases.randomElement(using: &generator) : nil
    let valued = kind.categories.indices.filter { kind.categories[$0].missing == nil }
    func answer<Value>(_ value: Value) -> Answer<Value> { reason.map { .missing($0) } ?? .value(value) }
    switch kind {
    case .single, .rating, .recommendation:
      let position = valued.randomElement(using: &generator) ?? 0
      return .coded([reason.map { AnswerCode($0) } ?? AnswerCode(category: position)])
    case .multiple(let categories):
      var column = SelectionColumn(categoryCount: categories.count)
      let chosen = valued.filter { _ in Bool.random(using: &generator) }
      if let reason { column.append(reason) } else { column.append(chosen: chosen.isEmpty ? [valued[0]] : chosen) }
      return .multiple(column)
    case .ranking(let items):
      var column = ItemColumn<Int>(itemCount: items.count)
      var ranks = items.map { _ in Int?.some(Int.random(in: 1...items.count, using: &generator)) }
      ranks[items.count - 1] = nil
      if let reason { column.append(reason) } else { column.append(ranks) }
      return .ranks(column)
    case .constantSum(let items, _):
      var column = ItemColumn<Double>(itemCount: items.count)
      let amounts = items.map { _ in Double?.some(Double(Int.random(in: 0...40, using: &generator)) / 4) }
      if let reason { column.append(reason) } else { column.append(amounts) }
      return .amounts(column)
    case .number: return .number([answer(Double(Int.random(in: -50...50, using: &generator)) / 4)])
    case .date:
      let day = CalendarDay(year: 2024, month: 3, day: Int.random(in: 1...31, using: &generator))
      return .date([day.map(answer) ?? .missing(.unreadable)])
    case .text, .file, .geopoint:
      return .text([answer(WrittenText(byteCount: Int.random(in: 1...99, using: &generator)))])
    }
  }
}
