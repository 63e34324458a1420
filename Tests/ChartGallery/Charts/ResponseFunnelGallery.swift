import Charting

extension GalleryChart {
  static let responseFunnel = GalleryChart(
    name: "response-funnel", title: "Response funnel",
    purpose: "How many were left at each stage from those invited to those who completed the form."
  ) { sample in
    let words = sample.words
    let numbers = words.numbers
    let names = stages(of: sample)
    let counts = names.indices.map { index in
      sample.base * (names.count * 2 - index) / (names.count + 1)
    }
    let list = names.indices.map { index in
      let lost = index > 0 ? counts[index - 1] - counts[index] : 0
      let share = ValuePolicy.allowsShares(ofBase: counts[0]) ? Double(counts[index]) / Double(counts[0]) : nil
      return ResponseFunnelChart.Stage(
        label: names[index],
        count: sample == .withheld && index == 1 ? .withheld(words.withheld) : .shown(counts[index]),
        shares: index > 0 ? share.map { "\(numbers.percent($0)) · \(names[0])" } ?? "" : "",
        drop: lost > 0 && sample != .withheld ? "−\(numbers.integer(lost))" : "")
    }
    return ResponseFunnelChart(
      caption: sample.caption(
        sample.text(
          english: "How many answered?", german: "Wie viele haben geantwortet?", arabic: "كم شخصًا أجاب؟"),
        readings: list.map(\.label), base: sample.baseLine(sample.base),
        method: sample.text(
          english: "All who were invited were counted.", german: "Gezählt wurden alle Eingeladenen.",
          arabic: "حُسب جميع المدعوين.")),
      stages: sample == .empty ? [] : list,
      rate: sample == .empty
        ? words.noAnswers
        : sample.text(
          english: "Response rate (AAPOR RR1)", german: "Rücklaufquote (AAPOR RR1)",
          arabic: "معدل الاستجابة (AAPOR RR1)"))
  }

  private static func stages(of sample: GalleryCase) -> [String] {
    switch sample {
    case .longGermanLabels, .elevenCategories: Array(sample.words.categories.prefix(sample.categoryCount(usual: 4)))
    case .threeCategories: ["Eingeladen", "Teilgenommen", "Vollständig"]
    default:
      [
        sample.text(english: "Invited", german: "Eingeladen", arabic: "مدعوون"),
        sample.text(english: "Attended", german: "Teilgenommen", arabic: "حضروا"),
        sample.text(english: "Returned", german: "Bogen zurückgegeben", arabic: "أعادوا الاستمارة"),
        sample.text(english: "Complete", german: "Vollständig", arabic: "أكملوا"),
      ].map { sample == .emojiAndCombiningMarks ? "📨 \($0)" : $0 }
    }
  }
}
