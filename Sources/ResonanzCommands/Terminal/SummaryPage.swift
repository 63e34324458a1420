import Charting
import Disclosure
import Reporting
import Statistics
import SurveyModel

/// The figures of a survey on a page of a terminal, with bars drawn in text.
struct SummaryPage {
  private let material: ReportMaterial
  private let language: String
  private let numbers: NumberFormat
  private let words: TerminalWording
  private let style = TerminalStyle.output
  private let width = StandardOutput.width

  init(_ material: ReportMaterial, language: ReportLanguage) {
    self.material = material
    self.language = language.rawValue
    numbers = NumberFormat(language: language.rawValue)
    words = language == .german ? .german : .english
  }

  /// The whole page.
  var text: String {
    var lines = [style.bold(TerminalText.safe(material.summary.definition.title.text(in: language)))]
    if material.summary.definition.isSynthetic { lines.append(words.synthetic) }
    if !material.guesses.isEmpty { lines.append(words.guessed) }
    lines.append(response)
    var battery: String?
    for question in material.summary.questions {
      if question.question.battery != battery {
        battery = question.question.battery
        if let text = battery.flatMap(material.summary.definition.battery)?.text.text(in: language) {
          lines += ["", style.bold(TerminalText.wrapped(text, to: width))]
        }
      }
      lines += [""] + self.lines(of: question)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var response: String {
    let response = material.summary.response
    var parts = ["\(numbers.integer(response.returned)) \(words.returned)"]
    if let complete = response.complete { parts.append("\(numbers.integer(complete)) \(words.complete)") }
    if response.empty > 0 { parts.append("\(numbers.integer(response.empty)) \(words.empty)") }
    if let rate = response.rate {
      let denominator = rate.denominator == "attended" ? words.attended : words.invited
      parts.append("\(rate.definition): \(numbers.percent(rate.value, fractionDigits: 1)) \(denominator)")
    }
    return parts.joined(separator: ", ")
  }

  private func lines(of question: ReleasableQuestion) -> [String] {
    let base = question.overall.base
    let bases =
      "\(words.eligible) \(base.eligible) · \(words.shown) \(base.shown) · \(words.answered) \(base.answered) "
      + "· \(words.valid) \(base.valid)"
    var lines = [
      TerminalText.wrapped("\(question.question.id)  \(question.question.text.text(in: language))", to: width),
      style.faint("  \(question.question.kind.name) · \(bases)"),
    ]
    lines += question.overall.categories.map { line(of: $0, valid: base.valid) }
    lines += question.overall.statistics.map(line)
    let missing = question.overall.missing.filter { $0.count > 0 }.map { "\(words.reason($0.reason)) \($0.count)" }
    if !missing.isEmpty { lines.append(style.faint("  \(words.without): \(missing.joined(separator: ", "))")) }
    let hasFigures = !question.overall.categories.isEmpty || !question.overall.statistics.isEmpty
    for (group, answers) in zip(material.summary.breakdown?.groups ?? [], question.groups) where hasFigures {
      lines += self.lines(of: group, answers)
    }
    return lines
  }

  private func lines(of group: ReleasableBreakdown.Group, _ answers: Released<ReleasableGroupAnswers>) -> [String] {
    let label = TerminalText.safe(group.category.label.text(in: language))
    guard let answers = answers.value else { return ["  \(label): \(words.withheld)"] }
    return ["  \(label) (n = \(numbers.integer(answers.valid)))"]
      + answers.categories.map { "  " + line(of: $0, valid: answers.valid) }
      + answers.statistics.map { "  " + line(of: $0) }
  }

  private func line(of category: ReleasableCategory, valid: Int) -> String {
    let labelWidth = min(44, width / 2 - 6)
    var line = "    " + TerminalText.left(category.category.label.text(in: language), labelWidth) + " "
    guard let count = category.count.value else { return line + words.withheld }
    line += TerminalText.right(numbers.integer(count), 7)
    guard let estimate = category.share.value?.estimate else { return line }
    line += " " + TerminalText.right(numbers.percent(estimate.value), 6)
    if let interval = estimate.interval {
      line += "  " + TerminalText.left(numbers.percentInterval(interval.low...interval.high), 10)
    }
    let room = max(8, width - line.count - 2)
    return line + " " + String(repeating: "█", count: Int((estimate.value * Double(room)).rounded()))
  }

  private func line(of statistic: ReleasableStatistic) -> String {
    let name = TerminalText.left(words.name(statistic.name), 24)
    guard let estimation = statistic.estimation.value else {
      return "    \(name) " + (statistic.estimation.withheld == .lowBase ? words.lowBase : words.withheld)
    }
    guard let estimate = estimation.estimate else { return "    \(name) " + words.notEstimable }
    var text: String
    var interval: String?
    switch statistic.name {
    case .topTwoBox:
      text = numbers.percent(estimate.value, fractionDigits: 1)
      interval = estimate.interval.map { numbers.percentInterval($0.low...$0.high) }
    case .recommendationScore:
      text = numbers.signed(estimate.value)
      interval = estimate.interval.map { numbers.interval($0.low...$0.high, fractionDigits: 0) }
    case .mean, .median, .standardDeviation:
      text = numbers.decimal(estimate.value, fractionDigits: statistic.name == .median ? 1 : 2)
      interval = estimate.interval.map { numbers.interval($0.low...$0.high, fractionDigits: 2) }
    }
    if let interval { text += " (\(numbers.percent(material.summary.level)) \(words.interval) \(interval))" }
    return "    \(name) \(text)"
  }
}
