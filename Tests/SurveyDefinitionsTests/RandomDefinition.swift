import SurveyModel
import TestSupport

/// Makes random definitions that the reader must accept, with texts that are hard on YAML.
struct RandomDefinition {
  private var random: SeededGenerator
  private var uniqueNumber = 0
  private var main = "und"

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// A definition whose rows of a battery stand together.
  mutating func definition() -> SurveyDefinition {
    let languages: [String] = pick([[], ["de"], ["en", "de"], ["no", "pt-BR", "de"]])
    main = languages.first ?? "und"
    var questions: [Question] = []
    var batteries: [Battery] = []
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      if chance(0.3) {
        var battery = Battery(id: unique(text()), text: localised())
        let rows = rows(of: battery, after: questions)
        if case .rating(let scale) = rows[0].kind, scale.isVote { battery.hasOpinionGroups = chance(0.5) }
        batteries.append(battery)
        questions += rows
      } else {
        questions.append(question(after: questions))
      }
    }
    let singles = questions.filter { if case .single = $0.kind { true } else { false } }
    let breakdown = chance(0.5) ? singles.randomElement(using: &random) : nil
    let plan = chance(0.5) ? plan(questions, breakdown: breakdown) : nil
    let weights = chance(0.5) ? weights(questions) : nil
    let invited = chance(0.5) ? Int.random(in: 0...500, using: &random) : nil
    let attended = chance(0.5) ? Int.random(in: 0...(invited ?? 90), using: &random) : nil
    return SurveyDefinition(
      id: pick(["kosizu-2024", "2024", "no", "Forum_1.2", "null"]), title: localised(), isSynthetic: chance(0.5),
      languages: languages, design: pick(InstrumentDesign.allCases),
      event: Event(
        name: maybe { $0.localised() }, date: pick([nil, "2024", "2024-03", "2024-03-12", "2024-03-12/2024-03-13"]),
        place: maybe { $0.localised() }, organiser: maybe { $0.localised() }),
      population: Population(
        invited: invited, attended: attended, hasFiniteCorrection: (invited ?? attended) != nil && chance(0.5)),
      respondents: RespondentRules(excluding: reasons(), keeping: reasons()),
      sources: (0..<Int.random(in: 0...2, using: &random)).map { _ in
        ExportSource(
          file: unique(text()), platform: maybe { $0.text() }, encoding: maybe { $0.text() },
          delimiter: pick([nil, ",", ";", "\t", "|"]), blankMark: maybe { $0.text() },
          match: pick(ColumnMatch.allCases),
          notation: notation(numbers: true, days: true))
      },
      batteries: batteries, questions: questions,
      breakdown: breakdown?.id, analysis: plan, weights: weights)
  }

  private mutating func weights(_ questions: [Question]) -> WeightingTargets? {
    let closed = questions.filter { question in
      switch question.kind {
      case .single, .rating: true
      default: false
      }
    }
    guard !closed.isEmpty else { return nil }
    let population = Int.random(in: 1...9_999, using: &random)
    let targets = closed.prefix(2).map { question in
      let codes = question.kind.categories.filter { $0.missing == nil }.map(\.code)
      let measure = pick(WeightingTargets.Target.Measure.allCases)
      let first = measure == .counts ? Double(population) : 1
      return WeightingTargets.Target(
        question: question.id, measure: measure,
        answers: codes.enumerated().map { .init(code: $1, value: $0 == 0 ? first : 0) })
    }
    return WeightingTargets(targets: targets, source: localised(), trim: pick([nil, 1.5, 3]))
  }

  private mutating func plan(_ questions: [Question], breakdown: Question?) -> AnalysisPlan {
    let codes = (breakdown?.kind.categories ?? []).filter { $0.missing == nil }.map(\.code)
    let ratings = questions.filter { if case .rating = $0.kind { $0.favourScores != nil } else { false } }
    let recommendations = questions.filter { $0.kind == .recommendation }
    return AnalysisPlan(
      sides: codes.count > 1 && chance(0.7) ? AnalysisPlan.Sides(first: codes[1], second: codes[0]) : nil,
      confirmatory: questions.filter { _ in chance(0.4) }.map(\.id), agreementMargin: pick([0.147, 0, 0.33, 0.5]),
      pairs: recommendations.count > 1
        ? [AnalysisPlan.Pair(before: recommendations[1].id, after: recommendations[0].id)] : [],
      overall: (ratings + recommendations).randomElement(using: &random)?.id,
      registered: pick([nil, "2024-02-01", "2024-02"]),
      recordedDigest: pick([nil, String(repeating: "0a", count: 32)]))
  }

  /// A text with at least one character that is not blank, and no byte order mark in front, where it would be lost.
  mutating func text() -> String {
    let text = (0..<Int.random(in: 1...4, using: &random)).map { _ in pick(Self.pieces) }.joined()
    if text.unicodeScalars.first == "\u{FEFF}" { return "x" + text }
    return text.unicodeScalars.allSatisfy(\.properties.isWhitespace) ? text + "x" : text
  }

  private mutating func reasons() -> Set<Exclusion> { Set(Exclusion.declarable.filter { _ in chance(0.3) }) }

  private mutating func question(after earlier: [Question]) -> Question {
    let kind = kind()
    var question = Question(
      id: unique(text()), text: localised(), kind: kind.0, location: kind.1 ?? .cell(column()),
      notation: notation(of: kind.0))
    if !kind.0.categories.isEmpty { question.otherText = maybe { $0.column() } }
    question.askedIf = condition(after: earlier)
    question.declaredTexts = declaredTexts(of: question)
    return question
  }

  private mutating func rows(of battery: Battery, after earlier: [Question]) -> [Question] {
    let kind = kind()
    let shared = condition(after: earlier)
    let notation = notation(of: kind.0)
    let isShared = chance(0.5)
    return (0..<Int.random(in: 1...4, using: &random)).map { _ in
      let location: AnswerLocation =
        switch kind.1 {
        case .joined(_, let separator): .joined(column(), separator: separator)
        case .spread(let columns): .spread(columns.map { _ in column() })
        case .places(let columns): .places(columns.map { _ in column() })
        case .cell, nil: .cell(column())
        }
      var row = Question(
        id: unique(text()), text: localised(), kind: kind.0, location: location, notation: notation,
        battery: battery.id,
        askedIf: isShared ? shared : condition(after: earlier))
      row.declaredTexts = declaredTexts(of: row)
      if case .rating = row.kind { row.isReverseKeyed = chance(0.3) }
      return row
    }
  }

  private mutating func declaredTexts(of question: Question) -> [DeclaredText] {
    guard chance(0.3), let meanings = question.textMeanings else { return [] }
    var words: [DeclaredText.Meaning] = [.missing(.refused), .missing(.notApplicable)]
    switch meanings {
    case .reasonsOnly: break
    case .marks(let codes): words += [.chosen, .notChosen] + codes.map { .code($0) }
    case .codes(let codes): words += codes.map { .code($0) }
    case .ranks(let ranks): words += ranks.map { .code($0) }
    }
    return (0..<2).map { _ in DeclaredText("x" + unique(text()), means: pick(words)) }
  }

  private mutating func kind() -> (QuestionKind, AnswerLocation?) {
    switch Int.random(in: 0...10, using: &random) {
    case 0: return (.single(categories(from: 1)), nil)
    case 1:
      let categories = categories(from: 1)
      guard chance(0.5) else {
        return (.multiple(categories), .joined(column(), separator: pick([", ", ";", "|", "\n", ": "])))
      }
      return (.multiple(categories), .spread(categories.map { _ in column() }))
    case 2: return (.rating(scale()), nil)
    case 3: return (.recommendation, nil)
    case 4:
      let bounds = [Double.random(in: -1e6...1e6, using: &random), Double(Int.random(in: -9...9, using: &random))]
        .sorted()
      return (
        .number(
          NumberRange(
            unit: maybe { $0.localised() }, minimum: pick([nil, bounds[0]]), maximum: pick([nil, bounds[1]]))), nil
      )
    case 5: return (.date, nil)
    case 6: return (.file, nil)
    case 7: return (.geopoint, nil)
    case 8:
      let items = items()
      let location: AnswerLocation = pick([
        .spread(items.map { _ in column() }), .places(items.dropFirst().map { _ in column() }),
        .joined(column(), separator: ";"),
      ])
      return (.ranking(items), location)
    case 9:
      let items = items()
      return (.constantSum(items, total: pick([nil, 100, 1, 0.5])), .spread(items.map { _ in column() }))
    default: return (.text, nil)
    }
  }

  private mutating func notation(of kind: QuestionKind) -> CellNotation {
    notation(numbers: kind.name == "number", days: kind.name == "date")
  }

  private mutating func notation(numbers: Bool, days: Bool) -> CellNotation {
    CellNotation(
      decimalMark: numbers ? pick([nil] + DecimalMark.allCases) : nil,
      dateOrder: days ? pick([nil] + DateOrder.allCases) : nil)
  }

  private mutating func items() -> [Category] {
    categories(from: 1).map { Category(code: $0.code, label: $0.label, aliases: $0.aliases) }
  }

  private mutating func scale() -> Scale {
    if chance(0.3) { return pick(ScaleLibrary.scales) }
    if chance(0.3), let scale = ScaleLibrary.scale(id: "quality-5-from-1-to-5") {
      if chance(0.5) { return scale }
      let missing = Category(code: 9, label: localised(), missing: .refused)
      return Scale(id: unique(text()), categories: scale.categories + [missing], polarity: scale.polarity)
    }
    return Scale(id: unique(text()), categories: categories(from: -2), polarity: pick(Scale.Polarity.allCases))
  }

  private mutating func categories(from lowest: Int) -> [Category] {
    var code = lowest
    return (0..<Int.random(in: 2...6, using: &random)).map { position in
      defer { code += chance(0.7) ? 1 : 7 }
      return Category(
        code: code, label: localised(), aliases: (0..<pick([0, 0, 2])).map { _ in unique(text()) },
        missing: position > 1 ? pick([nil, nil, .refused, .dontKnow, .notApplicable, .notAsked]) : nil,
        isOther: chance(0.1))
    }
  }

  private mutating func condition(after earlier: [Question]) -> Condition? {
    let closed = earlier.filter { !$0.kind.categories.isEmpty }
    guard chance(0.4), let question = closed.randomElement(using: &random) else { return nil }
    let codes = question.kind.categories.map(\.code).shuffled(using: &random)
    return Condition(question: question.id, codes: Array(codes.prefix(Int.random(in: 1...codes.count, using: &random))))
  }

  private mutating func column() -> ColumnName {
    let position = Int.random(in: 1...200, using: &random)
    return pick([ColumnName(text()), ColumnName(text(), position: position), ColumnName("", position: position)])
  }

  private mutating func localised() -> LocalisedText {
    let languages = pick([[main], [main], ["de", "en"], ["und"], ["no", "y"].map { $0 == "y" ? "yue" : $0 }])
    return LocalisedText(languages.map { ($0, unique(text())) })
  }

  /// The text with a number that no other text has, so that no two answers are the same.
  private mutating func unique(_ text: String) -> String {
    uniqueNumber += 1
    return chance(0.5) ? "\(text)n\(uniqueNumber)" : "n\(uniqueNumber)\(text)"
  }

  private mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? { chance(0.5) ? make(&self) : nil }

  private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }

  private static let pieces = [
    "Polizei", "sehr gut", " ", "  ", ": ", ":", " #", "#", "- ", "-", "yes", "no", "~", "null", "1", "2.5", "0x1F",
    "2024-03-12",
    "12:30", "\n", "\r\n", "\t", "\"", "'", "''", "\\", "\\n", "🙂", "👩‍👩‍👧", "☹\u{FE0F}", "ü", "u\u{308}", "ß", "\u{FEFF}",
    "\u{A0}", "\u{2028}",
    "\u{85}", "\u{0}", "\u{7F}", "\u{FFFE}", "\u{202E}", "\u{10FFFF}", "{", "}", "[", "]", ",", "&a", "*b", "!",
    "!!str", "|", ">", "%", "@", "`",
    "?", "? ", "<<", "=", ".inf", "...", "---", "–", "„Zitat“", "العربية", "中文", "true", "# ", "e", "+", "_", "TRUE",
  ]
}
