import DefinitionFiles
import SurveyModel

extension DefinitionReading {
  /// Reads `analysis`, which may refer to every question.
  mutating func analysis(_ survey: SurveyFields, breakdown: String?) -> AnalysisPlan? {
    guard let node = survey.node("analysis"), let fields = SurveyFields(node, as: .analysis, faults: &faults) else {
      return nil
    }
    var plan = AnalysisPlan()
    plan.sides = sides(fields, breakdown: breakdown)
    plan.confirmatory = confirmatory(fields)
    plan.agreementMargin = margin(fields) ?? plan.agreementMargin
    plan.pairs = pairs(fields)
    plan.overall = overall(fields)
    plan.registered = registered(fields)
    plan.recordedDigest = digest(fields)
    return plan
  }

  private mutating func sides(_ fields: SurveyFields, breakdown: String?) -> AnalysisPlan.Sides? {
    guard let node = fields.node("sides") else { return nil }
    guard let breakdown, let question = question(breakdown) else {
      faults.fault("sides", "`sides` are answers of the `breakdown` question; name that question", at: node.line)
      return nil
    }
    guard case .list(let answers) = node.content, answers.count == 2 else {
      faults.fault("sides", "`sides` must be a list of two answers of `\(breakdown)`", at: node.line)
      return nil
    }
    let categories = question.kind.categories.filter { $0.missing == nil }
    var codes: [Int] = []
    for answer in answers { codes += self.codes(answer, named: "sides", among: categories, of: breakdown).prefix(1) }
    guard codes.count == 2 else { return nil }
    guard codes[0] != codes[1] else {
      faults.fault("sides", "`sides` names one answer of `\(breakdown)` twice", at: node.line)
      return nil
    }
    return AnalysisPlan.Sides(first: codes[0], second: codes[1])
  }

  /// The questions that are named, and the rows of the batteries that are, in the order of the form.
  private mutating func confirmatory(_ fields: SurveyFields) -> [String] {
    var declared: Set<String> = []
    for node in fields.list("confirmatory", faults: &faults) {
      guard let id = node.string(named: "confirmatory", faults: &faults) else { continue }
      let named = questions.map(\.question).filter { $0.id == id || $0.battery == id }.map(\.id)
      if named.isEmpty { unknownQuestion(id, named: "confirmatory", at: node.line) }
      declared.formUnion(named)
    }
    return questions.map(\.question.id).filter(declared.contains)
  }

  private mutating func margin(_ fields: SurveyFields) -> Double? {
    guard let margin = fields.number("agreement-margin", faults: &faults) else { return nil }
    guard margin >= 0, margin < 1 else {
      faults.fault(
        "number", "`agreement-margin` is a Cliff's delta, from 0 to below 1", at: fields.line(of: "agreement-margin"))
      return nil
    }
    return margin
  }

  private mutating func pairs(_ fields: SurveyFields) -> [AnalysisPlan.Pair] {
    var pairs: [AnalysisPlan.Pair] = []
    for node in fields.list("paired", faults: &faults) {
      guard let pair = SurveyFields(node, as: .pair, faults: &faults) else { continue }
      guard pair.required("before", faults: &faults) != nil, pair.required("after", faults: &faults) != nil,
        let before = rating("before", of: pair), let after = rating("after", of: pair)
      else { continue }
      guard before.id != after.id else {
        faults.fault("paired", "`\(before.id)` cannot be compared with itself; name two questions", at: node.line)
        continue
      }
      guard !pairs.contains(where: { Set([$0.before, $0.after]) == Set([before.id, after.id]) }) else {
        faults.fault(
          "paired", "`\(before.id)` and `\(after.id)` are a pair already; leave one of them out", at: node.line)
        continue
      }
      guard before.kind.hasSameAnswers(as: after.kind),
        before.favourScores == after.favourScores
      else {
        faults.fault(
          "paired",
          "`\(before.id)` and `\(after.id)` must be two ratings on the same scale, with the same end favourable",
          at: node.line)
        continue
      }
      pairs.append(AnalysisPlan.Pair(before: before.id, after: after.id))
    }
    return pairs
  }

  private mutating func overall(_ fields: SurveyFields) -> String? { rating("overall", of: fields)?.id }

  private mutating func registered(_ fields: SurveyFields) -> String? {
    guard let day = fields.string("registered", faults: &faults) else { return nil }
    guard EventDate.isValid(day) else {
      faults.fault("date", "`registered` must be a day such as 2024-02-01", at: fields.line(of: "registered"))
      return nil
    }
    return day
  }

  private mutating func digest(_ fields: SurveyFields) -> String? {
    guard let digest = fields.string("sha256", faults: &faults)?.lowercased() else { return nil }
    guard digest.utf8.count == 64, digest.utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) }) else {
      faults.fault("digest", "`sha256` must be 64 hexadecimal digits", at: fields.line(of: "sha256"))
      return nil
    }
    return digest
  }

  /// The rating or recommendation that a key names; a scale must say which end is favourable.
  private mutating func rating(_ key: String, of fields: SurveyFields) -> Question? {
    guard let id = fields.string(key, faults: &faults) else { return nil }
    guard let question = question(id) else {
      unknownQuestion(id, named: key, at: fields.line(of: key))
      return nil
    }
    switch question.kind {
    case .rating, .recommendation:
      guard question.favourScores != nil else {
        faults.fault(
          "polarity",
          "`\(key)` needs a scale whose favourable end is declared; declare the `polarity` of that of `\(id)`",
          at: fields.line(of: key))
        return nil
      }
      return question
    case .single, .multiple, .number, .date, .text, .file, .geopoint, .ranking, .constantSum:
      faults.fault(
        "kind", "`\(key)` needs a `rating` or an `nps`; `\(id)` is a `\(question.kindName)`", at: fields.line(of: key))
      return nil
    }
  }

  /// The question with an id, of those that could be read.
  func question(_ id: String) -> Question? { questions.first { $0.question.id == id }?.question }

  /// Says that a key names no question.
  mutating func unknownQuestion(_ id: String, named key: String, at line: Int) {
    // A question that stands in the file and could not be read has its own fault already.
    guard questionLines[id] == nil else { return }
    let known = questions.map(\.question.id) + batteries.map(\.id)
    faults.fault(
      "unknown-question", "`\(key)` names `\(id)`, which is no question\(Suggestion.clause(for: id, among: known))",
      at: line)
  }
}

extension QuestionKind {
  /// Whether two kinds offer the same answers in the same order, so that their codes can be compared.
  fileprivate func hasSameAnswers(as other: QuestionKind) -> Bool {
    name == other.name && categories.map(\.code) == other.categories.map(\.code)
      && categories.map(\.label) == other.categories.map(\.label)
  }
}
