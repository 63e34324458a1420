import SurveyModel

/// Recognises a several-choice question whose chosen options are joined in one cell.
enum JoinedChoiceGuess {
  /// What platforms join answers with, in the order in which it is tried.
  static let separators = ["; ", ";", ", ", "|", "\n"]
  /// How many distinct cells are looked at before the whole column is.
  private static let sampleSize = 200
  private static let maximumOptions = 60

  /// A several-choice question, or `nil` where no separator leaves parts that repeat.
  ///
  /// Taken where a fifth of the cells, or a fiftieth if the question invites it, have several parts and three quarters
  /// of all parts come at least three times; the rest are taken as typed beside an "other" answer. Options that contain
  /// the separator are put together again where their parts only ever come side by side.
  ///
  /// - Parameters:
  ///   - recombining: whether most parts must also come in different company. That tells joined answers from single
  ///     ones with commas in them, so such columns need not look like own words first. Two options are enough where
  ///     each also stands alone and the separator is no comma that could be part of them.
  ///   - isInvited: whether the question invites several answers, so that fewer cells need to hold them.
  ///   - platformSeparator: the separator that the platform writes, where it is known; no other is tried then.
  static func guess(
    _ evidence: ColumnEvidence, column: ColumnName, recombining: Bool, isInvited: @autoclosure () -> Bool,
    platformSeparator: String?
  ) -> KindGuess? {
    guard evidence.filled >= 5, !evidence.areNumbers, !evidence.areDays else { return nil }
    let isInvited = isInvited()
    for separator in platformSeparator.map({ [$0] }) ?? separators {
      let fewest = isInvited || platformSeparator != nil || !separator.contains(",") ? 2 : 3
      guard
        let options = options(
          evidence, separator: separator, fewest: recombining ? fewest : nil, share: isInvited ? 50 : 5)
      else { continue }
      let shown = separator == "\n" ? "a line break" : "\"\(separator)\""
      return KindGuess(
        kind: .multiple(categories(options.labels, withOther: options.hasRest)),
        location: .joined(column, separator: separator),
        because: "guessed: several choices joined by \(shown), because their parts repeat; check the options")
    }
    return nil
  }

  /// A several-choice question that the platform itself declares, without its options: the parts that come twice at
  /// least; `nil` where fewer than two do.
  static func declared(_ evidence: ColumnEvidence, column: ColumnName, separator: String) -> KindGuess? {
    let plain = JoinedAnswerSplitter(options: [], separator: separator)
    var parts = PartCounts()
    for cell in evidence.texts { parts.add(plain.split(cell.text), times: cell.count) }
    let repeated = parts.order.filter { parts.count(of: $0) >= 2 }
    guard (2...maximumOptions).contains(repeated.count) else { return nil }
    let labels = repeated.sorted { (parts.count(of: $1), $0) < (parts.count(of: $0), $1) }
    return KindGuess(
      kind: .multiple(categories(labels, withOther: labels.count < parts.order.count)),
      location: .joined(column, separator: separator),
      because: "from the platform: several choices in one cell; the options are those that came twice at least")
  }

  /// Answers for the parts, and one that takes the rest.
  private static func categories(_ labels: [String], withOther: Bool) -> [Category] {
    let named = labels.enumerated().map { position, label in
      Category(code: position + 1, label: LocalisedText(label), missing: MissingAnswers.reason(for: label))
    }
    let other = LocalisedText([("en", "Other"), ("de", "Sonstiges")])
    return withOther ? named + [Category(code: named.count + 1, label: other, isOther: true)] : named
  }

  /// Whether half of the parts of some cells come more than once, which those of own words do not.
  private static func repeats(
    _ texts: some Collection<ColumnProfile.DistinctText>, _ splitter: JoinedAnswerSplitter
  )
    -> Bool
  {
    guard texts.count >= sampleSize else { return true }
    var parts = PartCounts()
    for text in texts { parts.add(splitter.split(text.text), times: 1) }
    let repeated = parts.order.reduce(0) { $0 + (parts.count(of: $1) > 1 ? parts.count(of: $1) : 0) }
    return repeated * 2 >= parts.total
  }

  /// The options, or `nil` where the parts are none.
  ///
  /// - Parameters:
  ///   - fewest: how many options there must be that come in different company; `nil` where none need to.
  ///   - share: the part of the cells, as one in so many, that must hold several answers.
  private static func options(
    _ evidence: ColumnEvidence, separator: String, fewest: Int?, share: Int
  ) -> (labels: [String], hasRest: Bool)? {
    let plain = JoinedAnswerSplitter(options: [], separator: separator)
    guard repeats(evidence.texts.prefix(sampleSize), plain) else { return nil }
    let joined = evidence.texts.reduce(0) { $0 + (plain.isSeparable($1.text) ? $1.count : 0) }
    guard joined * share >= evidence.filled else { return nil }
    let cells = evidence.texts.map { (parts: plain.split($0.text), count: $0.count) }
    let several = cells.reduce(0) { $0 + ($1.parts.count > 1 ? $1.count : 0) }
    guard several * share >= evidence.filled else { return nil }
    var counts = PartCounts()
    for cell in cells { counts.add(cell.parts, times: cell.count) }
    let splitter = JoinedAnswerSplitter(options: counts.gluedLabels(separator: separator), separator: separator)
    var labels = PartCounts()
    for cell in evidence.texts { labels.add(splitter.split(cell.text), times: cell.count) }
    let threshold = max(3, evidence.filled / 100)
    let frequent = labels.order.filter { labels.count(of: $0) >= threshold }
    let covered = frequent.reduce(0) { $0 + labels.count(of: $1) }
    guard frequent.count >= 2, frequent.count <= maximumOptions, covered * 4 >= labels.total * 3 else { return nil }
    if let fewest {
      let mixing = frequent.count { labels.cells(with: $0) >= 2 }
      let alone = Set(evidence.texts.map { LabelNormaliser.normalForm($0.text) })
      let areKnown = frequent.count >= 3 || frequent.allSatisfy { alone.contains(LabelNormaliser.normalForm($0)) }
      guard frequent.count >= fewest, frequent.count <= evidence.texts.count, mixing * 3 >= frequent.count * 2, areKnown
      else { return nil }
    }
    let sorted = frequent.sorted { (labels.count(of: $1), $0) < (labels.count(of: $0), $1) }
    return (sorted, covered < labels.total)
  }
}

/// How often the parts of joined answers come, and which only come side by side; parts that differ only in case and
/// blanks are one, under their first wording.
private struct PartCounts {
  private(set) var order: [String] = []
  private(set) var total = 0
  private var wordings: [String: String] = [:]
  private var counts: [String: Int] = [:]
  private var cells: [String: Int] = [:]
  private var pairs: [String: [String: Int]] = [:]

  func count(of part: String) -> Int { counts[part] ?? 0 }

  /// In how many different cells a part comes.
  func cells(with part: String) -> Int { cells[part] ?? 0 }

  mutating func add(_ texts: [String], times: Int) {
    let parts = texts.map { wording(of: $0) }
    for (position, part) in parts.enumerated() {
      counts[part, default: 0] += times
      cells[part, default: 0] += 1
      total += times
      if position + 1 < parts.count { pairs[part, default: [:]][parts[position + 1], default: 0] += times }
    }
  }

  private mutating func wording(of text: String) -> String {
    let form = LabelNormaliser.normalForm(text)
    if let known = wordings[form] { return known }
    wordings[form] = text
    order.append(text)
    return text
  }

  /// Labels made of parts of which the second never comes without the first directly before it, nor the first without it.
  func gluedLabels(separator: String) -> [String] {
    var labels: [String] = []
    var used: Set<String> = []
    for first in order where !used.contains(first) {
      var label = first
      var last = first
      while let next = partner(of: last), !used.contains(next), next != first {
        label += separator + next
        used.insert(next)
        last = next
      }
      if last != first { labels.append(label) }
    }
    return labels
  }

  /// The part that always follows and never comes without the part before it, where both came at least three times.
  private func partner(of part: String) -> String? {
    guard let (next, together) = pairs[part]?.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
    return together >= 3 && together == counts[part] && together == counts[next] ? next : nil
  }
}
