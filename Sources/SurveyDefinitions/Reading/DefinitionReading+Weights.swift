import DefinitionFiles
import SurveyModel

extension DefinitionReading {
  /// How far shares may miss 1: each of a few answers rounded to two decimals.
  private static let rounding = 0.01

  /// Reads `weights`, which may refer to every question.
  mutating func weights(_ survey: SurveyFields) -> WeightingTargets? {
    guard let node = survey.node("weights"),
      let fields = SurveyFields(node, as: .weights, line: survey.line(of: "weights"), faults: &faults)
    else { return nil }
    let source = fields.requiredText("source", in: language, faults: &faults)
    let trim = trim(fields)
    guard fields.required("targets", faults: &faults) != nil else { return nil }
    let nodes = fields.list("targets", faults: &faults)
    if nodes.isEmpty { faults.fault("targets", "`targets` names no question", at: fields.line(of: "targets")) }
    var targets: [WeightingTargets.Target] = []
    for node in nodes {
      guard let target = target(node) else { continue }
      if targets.contains(where: { $0.question == target.question }) {
        faults.fault("targets", "`targets` names `\(target.question)` twice", at: node.line)
      } else {
        targets.append(target)
      }
    }
    checkPopulation(of: targets, at: fields.line(of: "targets"))
    checkCells(of: targets, at: fields.line(of: "targets"))
    return source.map { WeightingTargets(targets: targets, source: $0, trim: trim) }
  }

  private mutating func trim(_ fields: SurveyFields) -> Double? {
    guard let trim = fields.number("trim", faults: &faults) else { return nil }
    guard trim > 1 else {
      faults.fault("number", "`trim` is a multiple of the mean weight and must be above 1", at: fields.line(of: "trim"))
      return nil
    }
    return trim
  }

  private mutating func target(_ node: YAMLNode) -> WeightingTargets.Target? {
    guard let fields = SurveyFields(node, as: .target, faults: &faults),
      fields.required("question", faults: &faults) != nil,
      let id = fields.string("question", faults: &faults)
    else { return nil }
    guard let question = question(id) else {
      unknownQuestion(id, named: "question", at: fields.line(of: "question"))
      return nil
    }
    guard question.canBeTarget else {
      faults.fault(
        "kind", "a target needs a `single` or a `rating`; `\(id)` is a `\(question.kindName)`",
        at: fields.line(of: "question"))
      return nil
    }
    let measures = WeightingTargets.Target.Measure.allCases.filter { fields.has($0.rawValue) }
    guard let measure = measures.first, measures.count == 1 else {
      faults.fault("target", "a target needs either `shares` or `counts`", at: fields.line)
      return nil
    }
    return answers(fields, measure: measure, of: question).map {
      WeightingTargets.Target(question: id, measure: measure, answers: $0)
    }
  }

  /// One value for every answer; `nil`, with faults in the log, where something is wrong with one or with their sum.
  private mutating func answers(
    _ fields: SurveyFields, measure: WeightingTargets.Target.Measure, of question: Question
  ) -> [WeightingTargets.Target.Answer]? {
    let categories = question.kind.categories
    let key = measure.rawValue
    var values: [Int: Double] = [:]
    var isWhole = true
    let entries = groups(of: fields.node(key), named: key)
    guard !entries.isEmpty else { return nil }
    for entry in entries {
      let position = answer(entry, among: categories, of: question.id, named: Set(values.keys))
      let value = value(entry, measure: measure)
      if let position, let value { values[position] = value } else { isWhole = false }
    }
    guard isWhole else { return nil }
    let valued = categories.indices.filter { categories[$0].missing == nil }
    for position in valued where values[position] == nil {
      isWhole = false
      faults.fault(
        "missing-answer",
        "`\(key)` lacks the answer `\(categories[position].label.text(in: language))` of `\(question.id)`; write 0 where "
          + "nobody of the population would give it", at: fields.line(of: key))
    }
    guard isWhole, hasPossibleSum(values.values.reduce(0, +), measure: measure, at: fields.line(of: key)) else {
      return nil
    }
    return valued.map { WeightingTargets.Target.Answer(code: categories[$0].code, value: values[$0] ?? 0) }
  }

  /// The position of the answer that a key names.
  private mutating func answer(
    _ entry: YAMLEntry, among categories: [Category], of id: String, named: Set<Int>
  ) -> Int? {
    guard let position = CategoryMatcher(categories, acceptsBareCodes: true).position(of: entry.key) else {
      let labels = categories.filter { $0.missing == nil }.map { $0.label.text(in: language) }
      faults.fault(
        "unknown-answer",
        "question `\(id)` has no answer `\(entry.key)`\(Suggestion.clause(for: entry.key, among: labels))",
        at: entry.line)
      return nil
    }
    guard categories[position].missing == nil else {
      faults.fault(
        "answer", "`\(entry.key)` is a kind of no answer; targets are for those who answer `\(id)`", at: entry.line)
      return nil
    }
    guard !named.contains(position) else {
      faults.fault("answer", "`\(entry.key)` is an answer of `\(id)` that stands here already", at: entry.line)
      return nil
    }
    return position
  }

  private mutating func value(_ entry: YAMLEntry, measure: WeightingTargets.Target.Measure) -> Double? {
    guard let value = entry.value.number(named: entry.key, faults: &faults) else { return nil }
    guard value >= 0 else {
      faults.fault("number", "`\(entry.key)` must not be below 0", at: entry.line)
      return nil
    }
    guard measure == .shares || value == value.rounded() && value < 1e15 else {
      faults.fault("number", "`\(entry.key)` must be a whole number of persons", at: entry.line)
      return nil
    }
    return value
  }

  private mutating func hasPossibleSum(
    _ sum: Double, measure: WeightingTargets.Target.Measure, at line: Int
  ) -> Bool {
    switch measure {
    case .shares where abs(sum - 1) > Self.rounding + 1e-9:
      let written = (sum * 1e4).rounded() / 1e4
      faults.fault(
        "target", "the shares add up to \(written) and not to 1; write `counts` for numbers of persons", at: line)
      return false
    case .counts where sum == 0:
      faults.fault("target", "the counts add up to 0, so that there is no population", at: line)
      return false
    case .shares, .counts: return true
    }
  }

  /// Counts of one population have one sum.
  private mutating func checkPopulation(of targets: [WeightingTargets.Target], at line: Int) {
    let counted = targets.filter { $0.measure == .counts }
    guard let first = counted.first, let other = counted.first(where: { $0.total != first.total }) else { return }
    faults.fault(
      "targets",
      "the counts of `\(first.question)` add up to \(Int(first.total)), those of `\(other.question)` to \(Int(other.total)); "
        + "state the same population, or write `shares` where they come from different lists", at: line)
  }

  /// Everything is counted in every combination of answers, so that there must not be too many.
  private mutating func checkCells(of targets: [WeightingTargets.Target], at line: Int) {
    let most = WeightingTargets.maximumCells
    let cells = targets.reduce(1) { min($0 * $1.answers.count, most + 1) }
    guard cells > most else { return }
    faults.fault(
      "targets", "the answers of these questions can be combined in more than \(most) ways; name fewer questions",
      at: line)
  }
}

extension Question {
  /// Whether a target can be about the question.
  fileprivate var canBeTarget: Bool {
    switch kind {
    case .single, .rating: true
    case .multiple, .recommendation, .number, .date, .text, .file, .geopoint, .ranking, .constantSum: false
    }
  }
}
