@testable import Charting

extension SampleCharts {
  static func funnel(
    _ name: String, _ stages: [ResponseFunnelChart.Stage], alignment: ResponseFunnelChart.Alignment = .leading,
    rate: String = "Rücklaufquote (AAPOR RR1): 61 % (61 von 100 Teilnehmenden)",
    heading: String = "Wie viele haben geantwortet?"
  ) -> SampleChart {
    SampleChart(
      name: name,
      chart: ResponseFunnelChart(
        caption: caption(heading, base: "Vollerhebung unter den Teilnehmenden"), stages: stages, alignment: alignment,
        rate: rate, axisTitle: alignment == .leading ? "Personen" : ""))
  }

  static let stages: [ResponseFunnelChart.Stage] = [
    .init(label: "Eingeladen", count: .shown(148)),
    .init(label: "Teilgenommen", count: .shown(100), shares: "68 % der Eingeladenen", drop: "48 kamen nicht"),
    .init(
      label: "Bogen zurückgegeben", count: .shown(74), shares: "74 % der Teilnehmenden · 50 % der Eingeladenen",
      drop: "26 gaben keinen Bogen zurück"),
    .init(
      label: "Vollständig", count: .shown(61), shares: "82 % der Bögen · 41 % der Eingeladenen",
      drop: "13 brachen vor der letzten Frage ab"),
  ]

  static let funnels: [SampleChart] = [
    funnel("funnel", stages),
    funnel("funnel-centred", stages, alignment: .centred),
    funnel(
      "funnel-unknown",
      [
        .init(label: "Eingeladen", count: .absent("nicht angegeben")),
        .init(label: "Teilgenommen", count: .shown(100)),
        .init(label: "Bogen zurückgegeben", count: .withheld("zurückgehalten")),
        .init(label: "Vollständig", count: .shown(61), shares: "61 % der Teilnehmenden"),
      ]),
    funnel(
      "funnel-long-labels",
      zip(longLabels, [5_000, 2_400, 900, 12, 11, 0]).map {
        .init(label: $0, count: .shown($1), shares: "ein Anteil der " + $0, drop: "verloren: " + $0)
      }, alignment: .centred, rate: longLabels[5]),
    funnel("funnel-three", Array(stages.prefix(3))),
    funnel(
      "funnel-eleven", (1...11).map { .init(label: "Stufe \($0)", count: .shown(120 - 10 * $0), drop: "10 weniger") }),
    funnel("funnel-empty", [], rate: ""),
    funnel(
      "funnel-withheld", ["Eingeladen", "Teilgenommen"].map { .init(label: $0, count: .withheld("zurückgehalten")) }),
    funnel(
      "funnel-one", [.init(label: "Eingeladen", count: .shown(1)), .init(label: "Vollständig", count: .shown(1))]),
    funnel(
      "funnel-few",
      [.init(label: "Eingeladen", count: .shown(9)), .init(label: "Vollständig", count: .shown(0), drop: "alle")]),
    funnel(
      "funnel-million",
      [
        .init(label: "Eingeladen", count: .shown(1_000_000)),
        .init(label: "Vollständig", count: .shown(1), shares: "<1 % der Eingeladenen", drop: "999.999 fehlen"),
      ]),
    funnel(
      "funnel-right-to-left",
      [
        .init(label: "مدعوون", count: .shown(148)),
        .init(label: "أجابوا", count: .shown(61), shares: "41 % من المدعوين", drop: "لم يجب 87"),
      ], rate: "معدل الاستجابة", heading: "كم شخصا أجاب؟"),
    funnel(
      "funnel-emoji",
      [.init(label: "📨 Cafe\u{301}", count: .shown(20)), .init(label: "✅", count: .shown(12), drop: "👋🏽 8")]),
  ]
}
