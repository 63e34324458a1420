import Statistics
import SurveyModel

extension Wording {
  var changesTitle: String { say("Before and after", "Vorher und nachher") }
  var pair: RichText { say("Before → after", "Vorher → nachher") }

  func word(_ word: ChangeWord) -> String {
    switch word {
    case .movedUp: say("moved up", "nach oben")
    case .movedDown: say("moved down", "nach unten")
    case .cannotTell: say("cannot tell", "nicht zu sagen")
    case .tooFew: say("too few", "zu wenige")
    }
  }

  func name(_ direction: MovementDirection) -> String {
    switch direction {
    case .down: say("less favourable", "ungünstiger")
    case .same: say("the same", "gleich")
    case .up: say("more favourable", "günstiger")
    }
  }

  func changesLead(minimum: String) -> RichText {
    say(
      "Two questions ask for the same, before and after. For everyone who answered both it is counted whether the answer about after is more favourable, the same or less favourable. The result is one of four: the answers moved up or down where the sign test, corrected for all declared pairs, and the interval of the difference exclude that as many went up as down; there are too few where fewer than \(minimum) answered both; in all other cases the answers cannot tell. What brought a change about, these figures do not show.",
      "Zwei Fragen fragen nach demselben, vorher und nachher. Für alle, die beide beantwortet haben, ist gezählt, ob die Antwort für nachher günstiger, gleich oder ungünstiger ist. Das Ergebnis ist eines von vieren: Die Antworten gingen nach oben oder nach unten, wo der für alle festgelegten Paare korrigierte Vorzeichentest und das Intervall der Differenz ausschließen, dass ebenso viele nach oben wie nach unten gingen; es sind zu wenige, wo weniger als \(minimum) beide beantwortet haben; in allen anderen Fällen lassen die Antworten keine Aussage zu. Wodurch sich etwas verändert hat, zeigen diese Zahlen nicht."
    )
  }

  func oneForm(_ design: InstrumentDesign) -> RichText? {
    switch design {
    case .postOnly, .retrospective:
      say(
        "Both answers were given in the same form, after the event. How it was before is remembered, and looking back tends to exaggerate change; this is a limit of every figure in this chapter.",
        "Beide Antworten stehen im selben Bogen, nach der Veranstaltung ausgefüllt. Der Stand vorher ist erinnert, und der Rückblick übertreibt Veränderungen leicht; das begrenzt jede Zahl in diesem Kapitel."
      )
    case .prePostUnlinked, .prePostLinked, .controlled: nil
    }
  }

  func changeFamily(count: Int, size: String) -> RichText {
    say(
      "\(size) \(count == 1 ? "pair is" : "pairs are") declared in the plan of the analysis. Only declared pairs are compared; all of them are one confirmatory family of their own, corrected together after Holm.",
      "\(size) \(count == 1 ? "Paar ist" : "Paare sind") im Auswertungsplan festgelegt. Verglichen werden nur festgelegte Paare; alle zusammen sind eine eigene konfirmatorische Familie, gemeinsam nach Holm korrigiert."
    )
  }

  func changesCaption(level: String) -> RichText {
    say(
      "Answers about after compared with before, of those who answered both (n): count, share and \(level)% interval",
      "Antworten für nachher verglichen mit vorher, von allen, die beide Fragen beantwortet haben (n): Anzahl, Anteil und \(level)-%-Intervall"
    )
  }
  var changesChart: String {
    say("Chart of answers about after compared with before", "Diagramm der Antworten für nachher verglichen mit vorher")
  }
  var changesSubtitle: String {
    say("Share of those who answered both questions", "Anteil an allen, die beide Fragen beantwortet haben")
  }
  var onlyOne: RichText { say("Only before / only after", "Nur vorher / nur nachher") }
  var balance: RichText { say("Difference of shares", "Differenz der Anteile") }
  var balanceRemark: RichText {
    say(
      "The difference of shares is that of more favourable answers less that of less favourable ones, in percentage points, with Tango’s interval.",
      "Die Differenz der Anteile ist der Anteil günstigerer Antworten minus den der ungünstigeren, in Prozentpunkten, mit Tangos Intervall."
    )
  }

  func changeTestsCaption(level: String) -> RichText {
    say(
      "After compared with before: more favourable less less favourable answers in percentage points with \(level)% interval, exact sign test, corrected p",
      "Nachher verglichen mit vorher: günstigere minus ungünstigere Antworten in Prozentpunkten mit \(level)-%-Intervall, exakter Vorzeichentest, korrigiertes p"
    )
  }
  var rankBiserial: RichText { say("Rank-biserial correlation", "Rangbiseriale Korrelation") }
  var rankBiserialRemark: RichText {
    say(
      "The rank-biserial correlation is 1 where all who moved went up, and −1 where all went down; it says nothing about how many moved.",
      "Die rangbiseriale Korrelation ist 1, wo alle Veränderungen nach oben gehen, und −1, wo alle nach unten gehen; wie viele sich veränderten, sagt sie nicht."
    )
  }

  func boxCaption(level: String) -> RichText {
    say(
      "The two most favourable answers before and after, of those who answered both, with \(level)% intervals and McNemar’s exact test, not corrected",
      "Die beiden günstigsten Antworten vorher und nachher, von allen, die beide Fragen beantwortet haben, mit \(level)-%-Intervallen und exaktem McNemar-Test, nicht korrigiert"
    )
  }
  var before: RichText { say("Before", "Vorher") }
  var after: RichText { say("After", "Nachher") }
  var difference: RichText { say("Difference", "Differenz") }
  func differencesCaption(level: String) -> RichText {
    say(
      "Ranks and means of the differences, after less before, with \(level)% intervals, Wilcoxon’s signed-rank test and the paired t test, not corrected; means are in points of the scale and to be read last",
      "Ränge und Mittelwerte der Differenzen, nachher minus vorher, mit \(level)-%-Intervallen, Vorzeichen-Rang-Test nach Wilcoxon und gepaartem t-Test, nicht korrigiert; Mittelwerte stehen in Punkten der Skala und sind zuletzt zu lesen"
    )
  }
  func differencesWithheld(_ pairs: RichText) -> RichText {
    say(
      "Ranks, means and the two most favourable answers of the differences are withheld of \(pairs): together with the answers to both questions they could tell what few respondents said before and after.",
      "Ränge, Mittelwerte und die beiden günstigsten Antworten der Differenzen sind zurückgehalten bei \(pairs): Zusammen mit den Antworten auf beide Fragen könnten sie verraten, was wenige vorher und nachher gesagt haben."
    )
  }
  var meanDifference: RichText { say("Mean difference", "Mittlere Differenz") }
  var groupOfRespondents: RichText { say("Group", "Gruppe") }
  func changeGroupsCaption(_ pair: RichText, by group: RichText) -> RichText {
    say("\(pair), by \(quoted(group))", "\(pair), nach \(quoted(group))")
  }
  var signTest: RichText { say("p, sign test", "p, Vorzeichentest") }
  var changeGroupsRemark: RichText {
    say(
      "Of groups only these counts are given, and what follows from them; the tests of groups are exploratory and not corrected.",
      "Von Gruppen werden nur diese Anzahlen angegeben, und was aus ihnen folgt; die Tests der Gruppen sind explorativ und nicht korrigiert."
    )
  }

  func changeGroupsWithheld(_ pair: RichText, by group: RichText) -> RichText {
    say(
      "\(pair): by \(quoted(group)) it is withheld where the answers went, as together with the answers themselves it could tell what few or single respondents answered.",
      "\(pair): Nach \(quoted(group)) ist zurückgehalten, wohin die Antworten gingen, weil es zusammen mit den Antworten selbst verraten könnte, was wenige oder Einzelne geantwortet haben."
    )
  }

  func changeTooFew(_ pair: RichText, n: String) -> RichText {
    let strong = RichText(word(ChangeWord.tooFew), .strong)
    return say(
      "\(pair) – \(strong): \(n) answered both questions. So few allow no test, and where their answers went is not shown.",
      "\(pair) – \(strong): \(n) haben beide Fragen beantwortet. So wenige lassen keinen Test zu, und wohin ihre Antworten gingen, wird nicht gezeigt."
    )
  }
  func changeSentence(
    _ word: ChangeWord, _ pair: RichText, up: String, down: String, same: String, n: String
  ) -> RichText {
    let counts = say(
      "of \(n) respondents who answered both, \(up) rated it more favourably after than before, \(same) the same and \(down) less favourably",
      "von \(n) Befragten, die beide Fragen beantwortet haben, urteilten für nachher \(up) günstiger als für vorher, \(same) gleich und \(down) ungünstiger"
    )
    let strong = RichText(self.word(word), .strong)
    return switch word {
    case .movedUp, .movedDown:
      say("\(pair) – \(strong): \(counts).", "\(pair) – \(strong): \(counts).")
    case .cannotTell:
      say(
        "\(pair) – \(strong): \(counts). That excludes neither a change nor none.",
        "\(pair) – \(strong): \(counts). Das schließt weder eine Veränderung noch Gleichstand aus.")
    case .tooFew: changeTooFew(pair, n: n)
    }
  }
  func unreachable(
    _ note: UnreachableSignificance, _ pair: RichText, smallest: String, numbers: (Int) -> String
  )
    -> RichText
  {
    let (moved, needed) = (numbers(note.nonZeroDifferences), numbers(note.neededDifferences))
    return say(
      "\(pair): answers that differ: \(moved). Even if all of them pointed the same way, p would not be below \(smallest) before correction; at least \(needed) would have to differ. That the test shows nothing is no sign of stability.",
      "\(pair): verschiedene Antworten: \(moved). Selbst wenn sie alle in dieselbe Richtung wiesen, läge p vor der Korrektur nicht unter \(smallest); mindestens \(needed) müssten verschieden sein. Dass der Test nichts zeigt, ist kein Zeichen für Beständigkeit."
    )
  }
  func absentPair(_ before: RichText, _ after: RichText) -> RichText {
    say(
      "\(before) and \(after) were declared as a pair and could not be compared, as one of them is not evaluated.",
      "\(before) und \(after) waren als Paar festgelegt und konnten nicht verglichen werden, weil eine der Fragen nicht ausgewertet ist."
    )
  }

  var changesExplained: RichText {
    say(
      "Answers about before and after are compared person by person: the rank-biserial correlation, from −1 to 1, weighs how far those who changed their answer went up against how far others went down; Cohen’s d with index z is the mean difference in standard deviations of the differences.",
      "Antworten für vorher und nachher werden Person für Person verglichen: Die rangbiseriale Korrelation, von −1 bis 1, wiegt ab, wie weit die einen nach oben und die anderen nach unten gingen; Cohens d mit Index z ist die mittlere Differenz in Standardabweichungen der Differenzen."
    )
  }
}
