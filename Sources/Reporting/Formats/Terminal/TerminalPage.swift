import Charting
import Disclosure
import Statistics
import SurveyModel

/// The figures of a survey on a page of a terminal, with bars drawn in text.
package struct TerminalPage {
  private let edition: ReportEdition
  private let style: TerminalStyle
  private let width: Int

  /// Prepares a page.
  ///
  /// - Parameter width: the columns of the terminal, at least 40.
  package init(_ material: ReportMaterial, language: ReportLanguage, style: TerminalStyle, width: Int) {
    edition = ReportEdition(material, language: language)
    self.style = style
    self.width = max(40, width)
  }

  private var words: Wording { edition.wording }

  /// The whole page, each line ended.
  package var text: String {
    let summary = edition.summary
    var lines = [style.bold(TerminalText.wrapped(edition.title.plain, to: width))]
    if summary.definition.isSynthetic {
      lines.append(TerminalText.wrapped("\(words.syntheticTitle). \(words.syntheticText.plain)", to: width))
    }
    for stopped in edition.material.stopped {
      lines.append(
        TerminalText.wrapped("\(words.stoppedTitle): \(stopped.id) \(edition.text(stopped.text).plain)", to: width))
    }
    if !edition.material.guesses.isEmpty || summary.definition.isGuessed {
      lines.append(TerminalText.wrapped(words.terminalGuessed, to: width))
    }
    let findings = TerminalFindings(edition)
    let quality = findings.quality.map { "\(words.terminalQuality): \($0)" }
    lines += [findings.response, findings.funnel, quality].compactMap { $0 }.map { TerminalText.wrapped($0, to: width) }
    if let persons = edition.finitePopulation {
      lines.append(TerminalText.wrapped(words.finitePopulationExplained(persons: persons).plain, to: width))
    }
    var battery: String?
    for question in summary.questions {
      if question.question.battery != battery {
        battery = question.question.battery
        if let battery = battery.flatMap(summary.definition.battery) {
          lines += ["", style.bold(TerminalText.wrapped(edition.text(of: battery).plain, to: width))]
        }
      }
      lines += [""] + self.lines(of: question)
    }
    lines += TerminalComparison.lines(edition, width: width)
    lines += TerminalChanges.lines(edition, width: width)
    lines += TerminalKeyDrivers.lines(edition, width: width)
    lines += TerminalOpinions.lines(edition, width: width)
    lines += TerminalReliability.lines(edition, width: width)
    lines += TerminalWeighting(edition: edition, width: width).lines
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of question: ReleasableQuestion) -> [String] {
    let base = question.overall.base
    let bases = words.terminalBases(
      eligible: edition.integer(base.eligible), shown: edition.integer(base.shown),
      answered: edition.integer(base.answered), valid: edition.integer(base.valid))
    var lines = [
      TerminalText.wrapped("\(question.question.id)  \(edition.text(of: question.question).plain)", to: width),
      style.faint("  \(question.question.kind.name) · \(bases)"),
    ]
    lines += question.overall.categories.map { line(of: $0, indent: 4) }
    lines += question.overall.statistics.map { line(of: $0, indent: 4) }
    lines += TerminalWeighting(edition: edition, width: width).lines(of: question)
    lines += NonresponseSentences.sentences(about: question, in: edition).map {
      TerminalText.wrapped($0.plain, to: width, indent: "    ")
    }
    let missing = question.overall.missing.filter { $0.count > 0 }
      .map { "\(words.reason($0.reason)) \(edition.integer($0.count))" }
    if !missing.isEmpty {
      let text = "\(words.terminalMissing): \(missing.joined(separator: ", "))"
      lines.append(style.faint(TerminalText.wrapped(text, to: width, indent: "  ")))
    }
    let hasFigures = !question.overall.categories.isEmpty || !question.overall.statistics.isEmpty
    for (group, answers) in zip(edition.summary.breakdown?.groups ?? [], question.groups) where hasFigures {
      lines += self.lines(of: group, answers)
    }
    return lines
  }

  private func lines(
    of group: ReleasableBreakdown.Group, _ answers: Released<ReleasableGroupAnswers>
  ) -> [String] {
    let label = TerminalText.safe(edition.label(group.category).plain)
    guard let answers = answers.value else { return ["  \(label): \(words.terminalWithheld)"] }
    return ["  \(label) (n = \(edition.integer(answers.valid)))"]
      + answers.categories.map { line(of: $0, indent: 6) } + answers.statistics.map { line(of: $0, indent: 6) }
  }

  /// An answer with count, share, interval and a bar in what room is left.
  private func line(of category: ReleasableCategory, indent: Int) -> String {
    var line = String(repeating: " ", count: indent)
    line += TerminalText.left(edition.label(category.category).plain, labelWidth - indent) + " "
    guard let count = category.count.value else { return line + words.terminalWithheld }
    line += TerminalText.right(edition.integer(count), 7)
    guard let estimate = category.share.value?.estimate else { return line }
    line += " " + TerminalText.right(edition.percent(estimate.value), 6)
    line += "  " + TerminalText.left(edition.interval(estimate, of: .topTwoBox) ?? "", 10)
    let room = Double(max(0, width - line.count - 1))
    return line + " " + String(repeating: "█", count: Int((estimate.value * room).rounded()))
  }

  private func line(of statistic: ReleasableStatistic, indent: Int) -> String {
    let name = String(repeating: " ", count: indent) + TerminalText.left(words.name(statistic.name), 24 - indent) + " "
    if let reason = statistic.estimation.withheld { return name + words.withheld(reason) }
    guard let estimation = statistic.estimation.value, let estimate = estimation.estimate else {
      return name + (statistic.estimation.value?.reason.map { words.name($0) } ?? words.terminalWithheld)
    }
    let value = edition.value(estimate, of: statistic.name)
    guard let interval = edition.interval(estimate, of: statistic.name) else { return name + value }
    return name + value + " " + words.terminalInterval(level: edition.level, interval)
  }

  private var labelWidth: Int { min(48, width / 2) }
}
