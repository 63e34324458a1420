import Disclosure
import Statistics
import SurveyModel
import TestSupport
import Testing

/// Random small surveys with weights against an attacker who knows how many of each cell and group there are, and tries every
/// table of whole numbers that explains all that is released, weighted and unweighted, over all and by group.
@Suite struct WeightingAttackTests {
  private static let policy = DisclosurePolicy(minimumGroup: 3, minimumCell: 2, minimumPercentageBase: 3)

  struct Setting: Sendable, CustomTestStringConvertible {
    let kind: QuestionKind
    let breakdown: String?
    var testDescription: String { "\(kind.name) of \(kind.categories.count) by \(breakdown ?? "nothing")" }
  }

  @Test(arguments: [
    Setting(kind: .single(SampleSurvey.categories(2)), breakdown: nil),
    Setting(kind: .single(SampleSurvey.categories(2)), breakdown: "target"),
    Setting(kind: .single(SampleSurvey.categories(2)), breakdown: "other"),
    Setting(kind: .single(SampleSurvey.categories(3)), breakdown: nil),
    Setting(kind: .single(SampleSurvey.categories(3)), breakdown: "target"),
    Setting(kind: .rating(SampleSurvey.scale(4)), breakdown: nil),
    Setting(kind: .rating(SampleSurvey.scale(4)), breakdown: "target"),
  ])
  func weightedFiguresGiveNothingBack(setting: Setting) {
    var generator = SeededGenerator(seed: 20_240_518)
    var (released, attacked, needed) = (0, 0, 0)
    for _ in 0..<100 {
      let sample = random(setting, using: &generator)
      let summary = sample.released(policy: Self.policy)
      let isReleased = summary.questions[2].weighted?.value != nil
      released += isReleased ? 1 : 0
      let plain = WeightingAttacker(sample, summary, knows: .unweighted)
      let attacker = WeightingAttacker(sample, summary, knows: isReleased ? .released : .allWeighted)
      let secrets = plain.secrets(minimumGroup: Self.policy.minimumGroup, minimumCell: Self.policy.minimumCell)
      // What the unweighted figures tell, weighted ones need not keep.
      for secret in secrets where plain.findsAnotherValue(of: secret) {
        let isOpen = attacker.findsAnotherValue(of: secret)
        if isReleased {
          attacked += 1
          #expect(isOpen, "part \(secret.part) answer \(secret.answer) of \(sample)")
        } else if !isOpen {
          needed += 1
        }
      }
    }
    #expect(released > 3, "the surveys drawn put the rules to the test")
    if case .rating = setting.kind { #expect(attacked > 0, "some boxes are released over small cells") }
    #expect(needed > 0, "what is withheld would have given a secret back")
  }

  private func random(_ setting: Setting, using generator: inout SeededGenerator) -> WeightedSample {
    var respondents: [WeightedSample.Respondent] = []
    let answers = setting.kind.categories.indices
    let mixed = Int.random(in: 0..<3, using: &generator) > 0
    let parts: [(Int?, Int?)] = [(0, 0), (1, 0), (0, 1), (1, 1), (nil, 0), (nil, 1)]
    for (target, other) in parts {
      // Whole surveys of few kinds of part are likely, and few respondents without a target.
      let isThere = target != nil || Int.random(in: 0..<4, using: &generator) == 0
      guard isThere, setting.breakdown == "other" || other == 0 else { continue }
      let size = Int.random(in: target == nil ? 1...4 : 3...6, using: &generator)
      let favourite = answers.randomElement(using: &generator) ?? 0
      for index in 0..<size {
        let answer =
          mixed
          ? (index < size / 2 ? favourite : answers.randomElement(using: &generator) ?? 0)
          : (index < size / 2 ? favourite : (favourite + 1) % answers.count)
        respondents.append(.init(target: target, other: other, answer: answer))
      }
    }
    return WeightedSample(kind: setting.kind, breakdown: setting.breakdown, respondents: respondents)
  }
}

/// Tries all tables of answers (inner) by parts (outer) that explain what is released.
struct WeightingAttacker {
  /// What the attacker has besides the unweighted figures.
  enum Knowledge {
    /// Nothing.
    case unweighted
    /// The weighted figures that are released.
    case released
    /// All weighted shares, also those withheld.
    case allWeighted
  }

  struct Secret {
    let part: Int
    let answer: Int
  }

  private struct Part {
    let target: Int?
    let group: Int?
    let counts: [Int]
    var n: Int { counts.reduce(0, +) }
  }

  private let parts: [Part]
  private let totals: [Int]
  private let weights: [Double]
  private let question: ReleasableQuestion
  private let weighted: ReleasableWeightedAnswers?
  private let isRating: Bool
  private let truth: [[Int]]
  private let knowledge: Knowledge

  init(_ sample: WeightedSample, _ summary: ReleasableSummary, knows: Knowledge) {
    let answers = sample.kind.categories.count
    func group(of respondent: WeightedSample.Respondent) -> Int? {
      sample.breakdown == "other" ? respondent.other : sample.breakdown == nil ? nil : respondent.target
    }
    var counts: [[Int?]: [Int]] = [:]
    for respondent in sample.respondents {
      guard let answer = respondent.answer else { continue }
      counts[[respondent.target, group(of: respondent)], default: Array(repeating: 0, count: answers)][answer] += 1
    }
    let parts = counts.sorted { ($0.key[0] ?? 9, $0.key[1] ?? 9) < ($1.key[0] ?? 9, $1.key[1] ?? 9) }.map {
      Part(target: $0.key[0], group: $0.key[1], counts: $0.value)
    }
    self.parts = parts
    truth = parts.map(\.counts)
    question = summary.questions[2]
    totals = question.overall.categories.compactMap(\.count.value)
    // What the shares of the population and the released sizes give; no scale is needed.
    let sizes = summary.questions[0].overall.categories.compactMap(\.count.value)
    weights = parts.map { part in part.target.map { sample.shares[$0] / Double(sizes[$0]) } ?? 0 }
    weighted = question.weighted?.value
    if case .rating = sample.kind { isRating = true } else { isRating = false }
    knowledge = knows
  }

  /// Counts that must not be known unless they follow from the sizes: small ones, and all of a small part.
  func secrets(minimumGroup: Int, minimumCell: Int) -> [Secret] {
    parts.indices.flatMap { part in
      totals.indices.filter { answer in
        let count = parts[part].counts[answer]
        return count > 0 && (count < minimumCell || parts[part].n < minimumGroup)
      }.map { Secret(part: part, answer: $0) }
    }
  }

  /// Whether what is released can be explained with another count than the true one.
  func findsAnotherValue(of secret: Secret) -> Bool {
    var table: [[Int]] = []
    func explain(_ left: [Int]) -> Bool {
      let index = table.count
      guard index < parts.count else {
        return left.allSatisfy { $0 == 0 } && table[secret.part][secret.answer] != truth[secret.part][secret.answer]
          && fits(table)
      }
      var row = left.map { _ in 0 }
      func fill(_ column: Int, _ remaining: Int) -> Bool {
        if column == left.count - 1 {
          guard remaining <= left[column] else { return false }
          row[column] = remaining
          table.append(row)
          defer { table.removeLast() }
          return explain(zip(left, row).map { $0 - $1 })
        }
        for count in 0...min(left[column], remaining) {
          row[column] = count
          if fill(column + 1, remaining - count) { return true }
        }
        return false
      }
      return fill(0, parts[index].n)
    }
    return explain(totals)
  }

  private func fits(_ table: [[Int]]) -> Bool {
    for (group, released) in question.groups.enumerated() {
      guard let released = released.value else { continue }
      let members = parts.indices.filter { parts[$0].group == group }
      for (answer, category) in released.categories.enumerated() {
        let sum = members.reduce(0) { $0 + table[$1][answer] }
        if let count = category.count.value, count != sum { return false }
      }
      if let box = released.statistics.first(where: { $0.name == .topTwoBox })?.estimation.value?.estimate {
        let sum = members.reduce(0) { $0 + self.box(table[$1]) }
        if abs(box.value * Double(box.n) - Double(sum)) > 1e-6 { return false }
      }
    }
    if knowledge == .allWeighted {
      return totals.indices.allSatisfy { answer in
        abs(share(table) { $0[answer] } - share(truth) { $0[answer] }) < 1e-9
      }
    }
    guard knowledge == .released, let weighted else { return true }
    for (answer, share) in weighted.shares.enumerated() {
      if let value = share.value?.estimate?.value, abs(value - self.share(table) { $0[answer] }) > 1e-9 { return false }
    }
    let statistics = weighted.statistics.compactMap { statistic in
      statistic.estimation.value?.estimate.map { (statistic.name, $0.value) }
    }
    return statistics.allSatisfy { name, value in
      switch name {
      case .topTwoBox: abs(value - share(table, of: box)) < 1e-9
      case .mean: abs(value - mean(table)) < 1e-9
      default: true
      }
    }
  }

  private func box(_ row: [Int]) -> Int { isRating ? row.suffix(2).reduce(0, +) : 0 }

  private func share(_ table: [[Int]], of count: ([Int]) -> Int) -> Double {
    let sum = zip(weights, table).reduce(0.0) { $0 + $1.0 * Double(count($1.1)) }
    let all = zip(weights, table).reduce(0.0) { $0 + $1.0 * Double($1.1.reduce(0, +)) }
    return sum / all
  }

  private func mean(_ table: [[Int]]) -> Double {
    totals.indices.reduce(0.0) { sum, answer in sum + Double(answer + 1) * share(table) { $0[answer] } }
  }
}
