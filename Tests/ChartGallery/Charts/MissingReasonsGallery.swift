import Charting

extension GalleryChart {
  static let missingReasons = GalleryChart(
    name: "missing-reasons", title: "Reasons for missing answers",
    purpose: "The share of those eligible who gave no valid answer to each question, by reason."
  ) { sample in
    let (words, items) = (sample.words, sample.words.items)
    let reasons = reasons(in: sample)
    let rows = items.enumerated().map { index, item in
      let eligible = max(min(sample.base, 1), sample.base - sample.base / 6 * (index % 3))
      let missing = (eligible + index % 2) * (index + 1) / 20
      let counts = SyntheticCounts.spread(missing, over: reasons.count, peak: 0.15 * Double(index))
      let valid = eligible - missing
      let isWithheld = sample.withholds(index)
      let numbers = words.numbers
      let share =
        ValuePolicy.allowsShares(ofBase: eligible)
        ? numbers.count(valid, share: Double(valid) / Double(eligible)) : numbers.integer(valid)
      return MissingReasonsChart.Row(
        label: item,
        counts: eligible == 0
          ? .absent(words.noAnswers)
          : isWithheld ? .withheld(words.withheld) : .shown(.init(reasons: counts, valid: valid)),
        trailing: isWithheld || eligible == 0 ? "" : share,
        notAsked: isWithheld ? "" : numbers.integer(sample.base - eligible))
    }
    let title = sample.text(
      english: "Share without a valid answer", german: "Anteil ohne gültige Antwort", arabic: "نسبة من دون إجابة صالحة")
    let limit = sample.text(
      english: "the axis ends at 40%", german: "die Achse endet bei 40 %", arabic: "ينتهي المحور عند 40%")
    let readings = rows.map { row in
      let counts = row.counts.words { zip(reasons, $0.reasons).map { "\($0) \($1)" }.joined(separator: ", ") }
      return "\(row.label): \(counts)"
    }
    return MissingReasonsChart(
      caption: sample.caption(
        sample.text(
          english: "Why answers are missing", german: "Warum Antworten fehlen", arabic: "أسباب غياب الإجابات"),
        readings: readings, base: sample.baseLine(sample.base),
        method: sample.text(
          english: "Counts of everyone eligible, so without intervals.",
          german: "Zählung aller, die antworten sollten, darum ohne Intervalle.", arabic: "حصر شامل، لذلك بلا فواصل.")),
      reasons: reasons, rows: rows, limit: .init(0.4, axisTitle: "\(title); \(limit)"),
      trailingTitle: sample.text(english: "valid", german: "gültig", arabic: "صالحة"),
      notAskedTitle: sample.text(english: "not asked", german: "nicht gefragt", arabic: "لم يُسأل"), axisTitle: title)
  }

  private static func reasons(in sample: GalleryCase) -> [String] {
    switch sample {
    case .elevenCategories, .longGermanLabels: return sample.categories
    case .threeCategories: return ["keine Angabe", "weiß nicht", "abgebrochen"]
    default:
      return sample.text(
        english: "no answer|refused|don’t know|not applicable|unreadable|broke off",
        german: "keine Angabe|verweigert|weiß nicht|trifft nicht zu|unlesbar|abgebrochen",
        arabic: "لا إجابة|رفض|لا أعرف|لا ينطبق|غير مقروء|توقف"
      ).split(separator: "|").map(String.init)
    }
  }
}
