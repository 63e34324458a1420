import Disclosure

/// What was noticed about the quality of the data, on one line of a terminal.
enum TerminalQuality {
  /// The line; `nil` where nothing was noticed.
  static func line(_ edition: ReportEdition) -> String? {
    let (words, quality) = (edition.wording, edition.summary.quality)
    var findings: [(name: String, count: Released<Int>)] = []
    if let speeding = quality.speeding?.value { findings.append((words.terminalFast, speeding.occurrences.count)) }
    if let repeated = quality.repeatedForms { findings.append((words.terminalRepeated, repeated.count)) }
    findings += quality.batteries.map { (words.terminalStraight($0.id), $0.occurrences.count) }
    findings += quality.questions.map { (words.terminalFlaw($0.flaw, $0.question), $0.occurrences.count) }
    let noticed = findings.filter { $0.count.value != 0 }.map { name, count in
      "\(name) \(count.value.map(edition.integer) ?? edition.fewerThanMinimum)"
    }
    return noticed.isEmpty ? nil : "\(words.terminalQuality): \(noticed.joined(separator: ", "))"
  }
}
