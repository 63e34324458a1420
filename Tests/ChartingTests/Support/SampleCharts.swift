import ChartGallery
import Testing

@testable import Charting

/// A chart with the name under which a failing test reports it.
struct SampleChart: CustomTestStringConvertible {
  let name: String
  let chart: any Chart

  var testDescription: String { name }
}

/// Every chart of the gallery in all its cases, and charts with further awkward data.
enum SampleCharts {
  static let all: [SampleChart] =
    gallery + distributions + likerts + recommendations + rankings + amounts
    + sides + forests + pairedChanges + keyDrivers + indicators + missingReasons
    + histograms + trends + heatMaps + funnels + opinionMaps + smallMultiples

  static let gallery: [SampleChart] = Gallery.charts.flatMap { chart in
    GalleryCase.allCases.map { SampleChart(name: "\(chart.name), \($0.rawValue)", chart: chart.chart($0)) }
  }

  static func caption(_ heading: String, base: String, language: String = "de") -> ChartCaption {
    ChartCaption(
      title: "Diagramm: \(heading)",
      description: "Die Tabelle unter dem Diagramm enthält dieselben Zahlen.",
      heading: heading, base: base, method: "Linien: 95-%-Konfidenzintervall nach Wilson.",
      source: "Quelle: Rückmeldebogen der Veranstaltung.",
      language: language)
  }

  /// A bar with a share of a base and an interval that is wide enough to see.
  static func bar(_ label: String, _ count: Int, of base: Int) -> DistributionBarChart.Bar {
    let share = Double(count) / Double(base)
    let interval = max(0, share - 0.1)...min(1, share + 0.12)
    return DistributionBarChart.Bar(
      label: label, answers: .shown(.init(count: count, share: share, uncertainty: .interval(interval))))
  }

  /// A bar without a share.
  static func bar(_ label: String, _ count: Int) -> DistributionBarChart.Bar {
    DistributionBarChart.Bar(
      label: label, answers: .shown(.init(count: count, share: nil, uncertainty: .notEstimable)))
  }

  static let shortBars = [
    bar("Sehr gut", 24, of: 61), bar("Gut", 22, of: 61), bar("Befriedigend", 9, of: 61), bar("Ausreichend", 4, of: 61),
    bar("Mangelhaft", 2, of: 61), bar("Ungenügend", 0, of: 61),
  ]

  static let longLabels = [
    "Öffentlichkeitsarbeitsbeauftragte oder -beauftragter einer Polizeibehörde",
    "Radikalisierungspräventionsnetzwerkkoordinierungsstelle",
    "Ehrenamtlich in einer Moscheegemeinde, einem Verband oder einer muslimischen Jugendorganisation tätig",
    "Wissenschaft/Forschung",
    "Kommunale Verwaltung (Integrations-/Ordnungsamt)",
    "Sonstiges, nämlich: Bundesamt für Migration und Flüchtlinge, Landesministerium, Stiftung oder eine andere Einrichtung",
  ]

  static let distributions: [SampleChart] = [
    SampleChart(
      name: "distribution-short",
      chart: DistributionBarChart(
        caption: caption("Wie bewerten Sie die Veranstaltung insgesamt?", base: "n = 61 gültige Antworten von 74"),
        bars: shortBars, base: 61, axisTitle: "Anteil der gültigen Antworten")),
    SampleChart(
      name: "distribution-long",
      chart: DistributionBarChart(
        caption: caption(
          "In welcher Funktion haben Sie an der Veranstaltung „Netzwerke im Wandel“ teilgenommen (Mehrfachnennungen sind möglich)?",
          base:
            "n = 42 Personen mit mindestens einer Nennung; 3 ohne Angabe; Prozent der Personen, nicht der Nennungen"),
        bars: zip(longLabels, [42, 17, 9, 3, 1, 0]).map { bar($0, $1, of: 42) }, base: 42)),
    SampleChart(
      name: "distribution-counts",
      chart: DistributionBarChart(
        caption: caption("Would you come again?", base: "n = 7 valid answers", language: "en"),
        bars: [
          bar("Yes", 5), bar("No", 0), bar("Undecided", 2),
        ],
        base: 7, axisTitle: "Number of answers")),
    SampleChart(
      name: "distribution-withheld",
      chart: DistributionBarChart(
        caption: caption("Religionszugehörigkeit", base: "n = 30 gültige Antworten"),
        bars: [
          bar("muslimisch", 21, of: 30), .init(label: "jüdisch", answers: .withheld("zurückgehalten (weniger als 5)")),
          bar("christlich", 0, of: 30), .init(label: "keine", answers: .withheld("zurückgehalten")),
        ], base: 30)),
    SampleChart(
      name: "distribution-none",
      chart: DistributionBarChart(
        caption: caption("Noch niemand hat geantwortet", base: "n = 0 gültige Antworten"),
        bars: ["Ja", "Nein"].map { bar($0, 0) }, base: 0)),
    SampleChart(
      name: "distribution-million",
      chart: DistributionBarChart(
        caption: caption("Bundesweite Befragung", base: "n = 1.000.000 gültige Antworten"),
        bars: [
          bar("Stimme zu", 999_999, of: 1_000_000), bar("Stimme nicht zu", 1, of: 1_000_000),
          bar("Weiß nicht", 0, of: 1_000_000),
        ], base: 1_000_000)),
    SampleChart(
      name: "distribution-million-counts",
      chart: DistributionBarChart(
        caption: caption("Bundesweite Befragung", base: "n = 1.234.567 gültige Antworten"),
        bars: [bar("Stimme zu", 1_000_000), bar("Stimme nicht zu", 234_567)],
        base: 1_234_567)),
    SampleChart(
      name: "distribution-eleven",
      chart: DistributionBarChart(
        caption: caption("Wie sicher fühlen Sie sich?", base: "n = 1 gültige Antwort"),
        bars: (0...10).map { bar("\($0)", $0 == 7 ? 1 : 0) }, base: 1)),
  ]

  static let agreement = DivergingLikertChart.Scale(labels: [
    "Stimme gar nicht zu", "Stimme eher nicht zu", "Teils, teils", "Stimme eher zu", "Stimme voll zu",
  ])

  static func row(_ label: String, _ counts: [Int]) -> DivergingLikertChart.Row {
    let base = counts.reduce(0, +)
    return DivergingLikertChart.Row(
      label: label, answers: .shown(CategoryCounts(counts: counts)), trailing: "n = \(base)")
  }

  static func scale(_ count: Int) -> DivergingLikertChart.Scale {
    DivergingLikertChart.Scale(labels: (1...count).map { "\($0)" })
  }

  static let likerts: [SampleChart] =
    [
      SampleChart(
        name: "likert-battery",
        chart: DivergingLikertChart(
          caption: caption(
            "Inwieweit stimmen Sie den folgenden Aussagen zu?", base: "Gültige Antworten je Aussage rechts"),
          scale: agreement,
          rows: [
            row("Die Inhalte waren für meine Arbeit nützlich.", [1, 3, 8, 24, 22]),
            row(
              "Ich habe neue Kontakte zu Ansprechpersonen der Polizei oder der muslimischen Organisationen geknüpft.",
              [0, 2, 5, 11, 40]),
            row("Das Vertrauen zwischen den Beteiligten ist gewachsen.", [6, 14, 20, 12, 5]),
            .init(
              label: "Die Sicht der anderen Seite war mir neu.", answers: .shown(.init(counts: [1, 0, 3, 2, 1])),
              trailing: "n = 7"),
            .init(
              label: "Ich wurde fair behandelt.", answers: .withheld("zurückgehalten (weniger als 10 Antworten)"),
              trailing: ""),
            .init(label: "Die Dolmetschung war gut.", answers: .absent("keine gültigen Antworten"), trailing: "n = 0"),
            row("Die Organisation war gut.", [0, 0, 0, 0, 58]),
          ],
          unfavourableSide: "← Ablehnung", favourableSide: "Zustimmung →")),
      SampleChart(
        name: "likert-counts-only",
        chart: DivergingLikertChart(
          caption: caption("Wie zufrieden waren Sie?", base: "Ein Punkt je Antwort"),
          scale: .init(labels: ["Sehr unzufrieden", "Eher unzufrieden", "Eher zufrieden", "Sehr zufrieden"]),
          rows: [
            .init(label: "Polizei", answers: .shown(.init(counts: [0, 1, 4, 3])), trailing: "n = 8"),
            .init(label: "Verbände", answers: .shown(.init(counts: [0, 0, 0, 9])), trailing: "n = 9"),
            .init(label: "Kommune", answers: .shown(.init(counts: [0, 1, 0, 0])), trailing: "n = 1"),
            .init(label: "Alle", answers: .shown(.init(counts: [400, 300, 1_000, 2_000])), trailing: "n = 3.700"),
          ], unfavourableSide: "unzufrieden", favourableSide: "zufrieden")),
      SampleChart(
        name: "likert-groups",
        chart: DivergingLikertChart(
          caption: caption("Zusammenarbeit nach Seite", base: "Vergleich der Seiten"),
          scale: agreement,
          rows: [row(longLabels[0], [400_000, 1, 0, 2, 599_997]), row(longLabels[1], [10, 0, 0, 0, 0])],
          unfavourableSide: "Radikalisierungspräventionsnetzwerkablehnung", favourableSide: "Zustimmung")),
    ]
    + [2, 3, 4, 6, 7, 10, 11].map { count in
      SampleChart(
        name: "likert-\(count)-points",
        chart: DivergingLikertChart(
          caption: caption("Skala mit \(count) Punkten", base: "n = rechts"), scale: scale(count),
          rows: [
            row("Aussage A", (0..<count).map { $0 + 1 }), row("Aussage B", (0..<count).map { _ in 5 }),
            row("Aussage C", (0..<count).map { $0 == 0 ? 30 : 0 }),
          ], unfavourableSide: "1 trifft nicht zu", favourableSide: "\(count) trifft zu"))
    }

  static func ranked(_ label: String, _ counts: [Int], mean: String) -> RankingChart.Row {
    RankingChart.Row(label: label, places: .shown(CategoryCounts(counts: counts)), trailing: mean)
  }

  static let rankings: [SampleChart] = [
    SampleChart(
      name: "ranking-complete",
      chart: RankingChart(
        caption: caption("Was ist Ihnen am wichtigsten?", base: "n = 61 Befragte; rechts der mittlere Rang"),
        places: ["1. Platz", "2.", "3.", "4."], unranked: nil,
        rows: [
          ranked("Verlässliche Ansprechpersonen", [31, 18, 9, 3, 0], mean: "1,74 (1,51–1,97)"),
          ranked(longLabels[2], [18, 20, 13, 10, 0], mean: "2,25 (1,98–2,52)"),
          ranked("Fortbildung", [9, 13, 22, 17, 0], mean: "2,77 (2,51–3,03)"),
          ranked("Geld", [3, 10, 17, 31, 0], mean: "3,25 (3,00–3,49)"),
        ], axisTitle: "Anteil der Befragten")),
    SampleChart(
      name: "ranking-with-gaps",
      chart: RankingChart(
        caption: caption("Your three most important topics", base: "n = 1,000,000", language: "en"),
        places: ["1st place", "2", "3"], unranked: "not ranked",
        rows: [
          ranked("Trust", [400_000, 300_000, 200_000, 100_000], mean: "1.78"),
          ranked("Nobody’s choice", [0, 0, 0, 1_000_000], mean: "not ranked"),
        ], axisTitle: "Share of respondents")),
    SampleChart(
      name: "ranking-few",
      chart: RankingChart(
        caption: caption("Was ist Ihnen am wichtigsten?", base: "n = 7 Befragte; ein Punkt je Person"),
        places: ["1. Platz", "2.", "3."], unranked: "ohne Platz",
        rows: [
          RankingChart.Row(label: longLabels[1], places: .shown(.init(counts: [4, 2, 0, 1])), trailing: "1,33"),
          RankingChart.Row(label: "Geld", places: .shown(.init(counts: [3, 3, 1, 0])), trailing: "1,71"),
          RankingChart.Row(label: "Zeit", places: .absent("keine gültigen Antworten"), trailing: ""),
        ])),
  ]

  static let amounts: [SampleChart] = [
    SampleChart(
      name: "amounts",
      chart: AmountBarChart(
        caption: caption("Verteilen Sie 100 Punkte", base: "n = 61 gültige Antworten: mittlere Beträge"),
        bars: [
          .init(label: "Vorträge", amount: .shown(.init(55.25, .interval(47...63.5), text: "55,25 (47,00–63,50)"))),
          .init(label: longLabels[0], amount: .shown(.init(44.75, .interval(36.5...53), text: "44,75 (36,50–53,00)"))),
          .init(label: "Musik", amount: .shown(.init(0, .notEstimable, text: "0,00"))),
          .init(label: "Essen", amount: .shown(.init(3, .interval(-8...14), text: "3,00 (−8,00 bis 14,00)"))),
        ], axisTitle: "Mittlerer Betrag von 100")),
    SampleChart(
      name: "amounts-small",
      chart: AmountBarChart(
        caption: caption("Anteile", base: "n = 3"),
        bars: [
          .init(label: "A", amount: .shown(.init(0.25, .notEstimable, text: "0,25"))),
          .init(label: "B", amount: .shown(.init(0.000_5, .notEstimable, text: "0,0005"))),
        ])),
  ]

  static let groups = RecommendationChart.Groups(
    detractors: "Kritische 0–6", passives: "Passive 7–8", promoters: "Empfehlende 9–10")

  static func recommendation(
    _ name: String, _ counts: [Int], score: ChartValue<ChartEstimate>
  ) -> SampleChart {
    let numbers = NumberFormat.german
    return SampleChart(
      name: name,
      chart: RecommendationChart(
        caption: caption(
          "Wie wahrscheinlich ist es, dass Sie die Veranstaltung weiterempfehlen?",
          base: "n = \(numbers.integer(counts.reduce(0, +))) gültige Antworten"),
        answers: .shown(CategoryCounts(counts: counts)), score: score, groups: groups,
        axisTitle: counts.reduce(0, +) >= 10 ? "Anteil der gültigen Antworten" : "Anzahl der Antworten"))
  }

  static let recommendations: [SampleChart] = [
    recommendation(
      "recommendation-share", [1, 0, 0, 1, 0, 3, 2, 6, 9, 11, 15],
      score: .shown(.init(39.6, .interval(18.2...61.0), text: "NPS +40 (95-%-Intervall 18 bis 61)"))),
    recommendation(
      "recommendation-counts", [0, 0, 0, 1, 0, 0, 1, 1, 2, 1, 1],
      score: .absent("Der NPS wird erst ab 10 gültigen Antworten ausgewiesen.")),
    recommendation(
      "recommendation-all", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12],
      score: .shown(.init(100, .notEstimable, text: "NPS +100"))),
    recommendation(
      "recommendation-worst", [1_000_000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      score: .shown(
        .init(
          -100, .interval(-100 ... -99),
          text: "NPS −100 (−100 bis −99); alle Befragten raten ab, was sehr selten vorkommt"))),
    recommendation(
      "recommendation-nobody", Array(repeating: 0, count: 11), score: .absent("")),
    SampleChart(
      name: "recommendation-withheld",
      chart: RecommendationChart(
        caption: caption("Würden Sie uns empfehlen?", base: "n < 10"), answers: .withheld("zurückgehalten"),
        score: .absent("Der NPS wird nicht ausgewiesen."), groups: groups)),
  ]
}
