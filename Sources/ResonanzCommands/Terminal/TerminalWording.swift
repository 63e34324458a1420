import Statistics
import SurveyModel

/// The words of the summary page in one language.
struct TerminalWording {
  let synthetic, guessed, returned, complete, empty, attended, invited: String
  let eligible, shown, answered, valid, without, withheld, lowBase, notEstimable, interval: String
  private let reasons: [String]
  private let statistics: [StatisticName: String]

  /// A reason for no value.
  func reason(_ reason: MissingReason) -> String { reasons[reason.ordinal] }

  /// The name of a statistic.
  func name(_ name: StatisticName) -> String { statistics[name] ?? name.rawValue }

  static let english = TerminalWording(
    synthetic: "Synthetic sample: nobody gave these answers.",
    guessed: "There is no survey.yaml: questions and scales are guessed from the export.",
    returned: "responses", complete: "submitted", empty: "without any answer",
    attended: "of those who attended", invited: "of those invited",
    eligible: "eligible", shown: "shown", answered: "answered", valid: "valid", without: "no value",
    withheld: "withheld", lowBase: "no percentage below 10 answers", notEstimable: "not estimable",
    interval: "interval",
    reasons: [
      "not asked", "broke off", "no answer", "refused", "don't know", "not applicable", "unreadable",
    ],
    statistics: [
      .mean: "mean", .standardDeviation: "standard deviation", .median: "median", .topTwoBox: "top 2 box",
      .recommendationScore: "Net Promoter Score",
    ])

  static let german = TerminalWording(
    synthetic: "Synthetisches Beispiel: Niemand hat diese Antworten gegeben.",
    guessed: "Es gibt keine survey.yaml: Fragen und Skalen sind aus dem Export erraten.",
    returned: "Antwortbögen", complete: "abgeschickt", empty: "ohne jede Antwort",
    attended: "der Teilnehmenden", invited: "der Eingeladenen",
    eligible: "befragt", shown: "gezeigt", answered: "beantwortet", valid: "gültig", without: "ohne Wert",
    withheld: "zurückgehalten", lowBase: "kein Prozentwert unter 10 Antworten", notEstimable: "nicht schätzbar",
    interval: "Intervall",
    reasons: [
      "nicht gestellt", "abgebrochen", "keine Antwort", "keine Angabe", "weiß nicht", "trifft nicht zu", "unlesbar",
    ],
    statistics: [
      .mean: "Mittelwert", .standardDeviation: "Standardabweichung", .median: "Median", .topTwoBox: "Top-2-Box",
      .recommendationScore: "Net Promoter Score",
    ])
}
