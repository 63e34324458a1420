import Disclosure
import Statistics

extension Wording {
  var comparisonTitle: String { say("Both sides compared", "Beide Seiten im Vergleich") }
  var effect: RichText { say("Effect", "Effekt") }
  var correctedP: RichText { say("p, corrected", "p, korrigiert") }
  var result: RichText { say("Result", "Ergebnis") }

  func word(_ word: ComparisonWord) -> String {
    switch word {
    case .agree: say("agree", "stimmen überein")
    case .differ: say("differ", "unterscheiden sich")
    case .cannotTell: say("cannot tell", "nicht zu sagen")
    case .tooFew: say("too few", "zu wenige")
    }
  }

  func comparedSides(_ first: RichText, _ second: RichText, margin: String) -> RichText {
    say(
      "\(quoted(first)) and \(quoted(second)) are compared on every item. The result is one of four: the sides agree where the effect is sure to be smaller than \(margin), of shares as a difference from 0 to 1; they differ where both the interval and the test, corrected for the number of comparisons, exclude no difference; there are too few answers where a side is withheld for its size; in all other cases the answers cannot tell. All figures are computed from the published tables, so that they give nothing away.",
      "\(quoted(first)) und \(quoted(second)) werden in jedem Punkt verglichen. Das Ergebnis ist eines von vieren: Die Seiten stimmen überein, wo der Effekt sicher kleiner als \(margin) ist, bei Anteilen als Differenz von 0 bis 1; sie unterscheiden sich, wo sowohl das Intervall als auch der um die Zahl der Vergleiche korrigierte Test Gleichheit ausschließen; es sind zu wenige Antworten, wo eine Seite wegen ihrer Größe zurückgehalten wird; in allen anderen Fällen lassen die Antworten keine Aussage zu. Alle Zahlen sind aus den veröffentlichten Tabellen errechnet und geben deshalb nichts preis."
    )
  }

  func family(isDeclared: Bool, count: Int, size: String) -> RichText {
    isDeclared
      ? say(
        "\(size) \(count == 1 ? "comparison was" : "comparisons were") declared before the answers were looked at (confirmatory; corrected together after Holm).",
        "\(size) \(count == 1 ? "Vergleich war" : "Vergleiche waren") festgelegt, bevor die Antworten angesehen wurden (konfirmatorisch; gemeinsam nach Holm korrigiert)."
      )
      : say(
        "\(size) \(count == 1 ? "comparison was" : "comparisons were") not declared beforehand (exploratory; corrected together after Benjamini and Hochberg). What shows up here is a question to new data, not yet a finding.",
        "\(size) \(count == 1 ? "Vergleich war" : "Vergleiche waren") nicht vorher festgelegt (explorativ; gemeinsam nach Benjamini und Hochberg korrigiert). Was sich hier zeigt, ist eine Frage an neue Daten, noch kein Befund."
      )
  }

  /// The caption of a table of comparisons; of both families where it is not said which.
  func comparisonCaption(
    _ first: RichText, _ second: RichText, isDeclared: Bool? = nil, level: String
  ) -> RichText {
    let kind =
      switch isDeclared {
      case true?: say(", confirmatory", ", konfirmatorisch")
      case false?: say(", exploratory", ", explorativ")
      case nil: ""
      }
    return say(
      "\(quoted(first)) compared with \(quoted(second))\(kind): valid answers of both, effect with \(level)% interval, corrected p",
      "\(quoted(first)) verglichen mit \(quoted(second))\(kind): gültige Antworten beider, Effekt mit \(level)-%-Intervall, korrigiertes p"
    )
  }

  func deltaRemark(_ first: RichText) -> RichText {
    say(
      "Effects without a unit are Cliff’s delta, from −1 to 1: how much more often an answer of \(quoted(first)) is the more favourable one of two than the less favourable one.",
      "Effekte ohne Einheit sind Cliffs Delta, von −1 bis 1: wie viel öfter eine Antwort von \(quoted(first)) die günstigere von zweien ist als die ungünstigere."
    )
  }
  var differenceRemark: RichText {
    say(
      "Effects in percentage points are differences of shares: of one answer, or of the two most favourable ones where single answers are withheld.",
      "Effekte in Prozentpunkten sind Differenzen von Anteilen: einer Antwort oder, wo einzelne Antworten zurückgehalten sind, der beiden günstigsten."
    )
  }
  var associationRemark: RichText {
    say(
      "V is Cramér’s V, from 0 (both sides choose alike) to 1: how far apart all answers of a choice without order lie; answers that are withheld in a side are taken together.",
      "V ist Cramérs V, von 0 (beide Seiten wählen gleich) bis 1: wie weit alle Antworten einer Auswahl ohne Reihenfolge auseinander liegen; Antworten, die auf einer Seite zurückgehalten sind, sind zusammengefasst."
    )
  }
  func detectable(_ effect: String) -> String { say("found from \(effect)", "zu finden ab \(effect)") }
  func detectableRemark(level: String) -> RichText {
    say(
      "“Found from”: the smallest effect that a single comparison of so many answers would find in about 80% of cases, at the level of \(level)% and before correction; a smaller one may well be there.",
      "„Zu finden ab“: der kleinste Effekt, den ein einzelner Vergleich so vieler Antworten in etwa 80 % der Fälle fände, zum Niveau \(level) % und vor der Korrektur; ein kleinerer kann durchaus da sein."
    )
  }
  var terminalFamilies: String {
    say(
      "* declared beforehand (confirmatory, corrected after Holm); all others exploratory (Benjamini and Hochberg)",
      "* vorher festgelegt (konfirmatorisch, nach Holm korrigiert); alle anderen explorativ (Benjamini und Hochberg)")
  }
  func terminalDetectable(_ range: String) -> String {
    say(
      "“\(word(ComparisonWord.cannotTell))”: a single comparison of so many answers finds effects from \(range) on, in about 80% of cases.",
      "„\(word(ComparisonWord.cannotTell))“: Ein einzelner Vergleich so vieler Antworten findet Effekte ab \(range), in etwa 80 % der Fälle."
    )
  }
  func points(_ number: String) -> String { say("\(number) pp", "\(number) PP") }

  var consensusLead: RichText {
    say(
      "Judged within each side, by how many chose one of the two most favourable answers:",
      "Innerhalb jeder Seite beurteilt, danach, wie viele eine der beiden günstigsten Antworten wählten:")
  }
  func consensus(_ word: ConsensusWord, _ items: RichText) -> RichText {
    switch word {
    case .favourable:
      say("In both sides most are favourable: \(items).", "Auf beiden Seiten urteilen die meisten günstig: \(items).")
    case .unfavourable:
      say(
        "In both sides most are not favourable: \(items).",
        "Auf beiden Seiten urteilen die meisten nicht günstig: \(items).")
    case .divided:
      say(
        "Divided, most of one side favourable and most of the other not: \(items).",
        "Geteilt, auf einer Seite die meisten günstig, auf der anderen nicht: \(items).")
    case .cannotTell, .tooFew:
      say(
        "For at least one side there may be a majority either way: \(items).",
        "Für mindestens eine Seite kann die Mehrheit so oder so ausfallen: \(items).")
    }
  }

  var noPlan: RichText {
    say(
      "No plan of the analysis is declared in survey.yaml, so every comparison is exploratory.",
      "In survey.yaml ist kein Auswertungsplan festgelegt; deshalb ist jeder Vergleich explorativ.")
  }
  func plan(_ digest: RichText, registered: String?) -> RichText {
    let day = registered.map { say(", written down on \($0),", ", niedergeschrieben am \($0),") } ?? ""
    return say(
      "The plan of the analysis\(day) has the SHA-256 \(digest).",
      "Der Auswertungsplan\(day) hat den SHA-256 \(digest).")
  }
  var noDeviations: RichText {
    say("The analysis follows the plan.", "Die Auswertung folgt dem Plan.")
  }
  var deviationsLead: RichText {
    say("The analysis departs from the plan:", "Die Auswertung weicht vom Plan ab:")
  }
  func deviation(_ deviation: PlanDeviation, text: (String) -> RichText) -> RichText {
    switch deviation {
    case .changedPlan: changedPlan
    case .otherSides:
      say("Other sides are compared than those declared.", "Verglichen werden andere Seiten als festgelegt.")
    case .notCompared(let question):
      say(
        "\(quoted(text(question))) was declared and could not be compared.",
        "\(quoted(text(question))) war festgelegt und konnte nicht verglichen werden.")
    case .boxOnly(let question):
      say(
        "\(quoted(text(question))) is compared by its two most favourable answers only, as single answers are withheld.",
        "\(quoted(text(question))) wird nur nach den beiden günstigsten Antworten verglichen, weil einzelne Antworten zurückgehalten sind."
      )
    }
  }
  var changedPlan: RichText {
    say(
      "The plan is not the one whose digest was noted when it was written down.",
      "Der Plan ist nicht der, dessen Prüfsumme beim Niederschreiben notiert wurde.")
  }
  var comparisonsMade: RichText {
    say(
      "Groups stand side by side in the results; only the comparisons in the chapter on both sides are tested. A difference between two other figures may be due to chance.",
      "In den Ergebnissen stehen Gruppen nebeneinander; getestet sind nur die Vergleiche im Kapitel über beide Seiten. Ein Unterschied zwischen anderen Zahlen kann Zufall sein."
    )
  }
}
