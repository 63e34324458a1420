import Disclosure

extension Wording {
  func basesExplained() -> RichText {
    say(
      "Every question has four bases. \(RichText("Eligible", .strong)): everyone whose record was read, empty ones included. \(RichText("Shown", .strong)): those the question was put to; skip logic and forms broken off earlier leave the others out. \(RichText("Answered", .strong)): those who reacted, also with “don’t know” or “prefer not to say”. \(RichText("Valid", .strong)): those who gave a value. Shares, means and all other statistics are of the valid answers (n).",
      "Jede Frage hat vier Bezugsgrößen. \(RichText("Alle", .strong)): alle gelesenen Datensätze, auch leere. \(RichText("Vorgelegt", .strong)): wem die Frage gestellt wurde; Filterfragen und vorher abgebrochene Bögen fallen weg. \(RichText("Reagiert", .strong)): wer etwas angab, auch „weiß nicht“ oder „keine Angabe“. \(RichText("Gültig", .strong)): wer einen Wert angab. Anteile, Mittelwerte und alle anderen Kennzahlen beziehen sich auf die gültigen Antworten (n)."
    )
  }
  func intervalsExplained(level: String) -> RichText {
    say(
      "The range beside or below a figure is its \(level)% confidence interval: Wilson’s for shares, Student’s t for means, one of ranks for medians, Wilson’s of both shares joined for the Net Promoter Score. It says how much a figure would vary by chance if the respondents were a random sample of a large group. Those who fill in a feedback form are not; the interval is therefore a guide to small numbers, not a proof.",
      "Der Bereich neben oder unter einer Zahl ist ihr Konfidenzintervall zum Niveau \(level) %: nach Wilson für Anteile, nach Student (t) für Mittelwerte, aus Rangwerten für Mediane, aus beiden Wilson-Intervallen verbunden für den Net Promoter Score. Es sagt, wie stark eine Zahl zufällig schwanken würde, wenn die Befragten eine Zufallsstichprobe aus einer großen Gruppe wären. Wer einen Rückmeldebogen ausfüllt, ist das nicht; das Intervall hilft daher, kleine Zahlen einzuordnen, und beweist nichts."
    )
  }
  func lowBasesExplained(minimum: String) -> RichText {
    say(
      "Below \(minimum) valid answers no percentages are given, only counts. Above that, counts stand beside percentages throughout.",
      "Bei weniger als \(minimum) gültigen Antworten werden keine Prozente angegeben, nur Anzahlen. Darüber stehen überall Anzahlen neben Prozenten."
    )
  }
  func groupsExplained(minimumGroup: String, largestSmallCell: String) -> RichText {
    say(
      "To protect respondents, a group with fewer than \(minimumGroup) valid answers is withheld, and so are counts from 1 to \(largestSmallCell) within a group, with as many further figures as it takes that they cannot be worked out. Withheld figures are marked “\(TableSign.confidential.rawValue)” in tables and hatched in charts; they must not be read as 0.",
      "Zum Schutz der Befragten wird eine Gruppe mit weniger als \(minimumGroup) gültigen Antworten zurückgehalten, ebenso Anzahlen von 1 bis \(largestSmallCell) innerhalb einer Gruppe, dazu so viele weitere Zahlen, dass sie sich nicht errechnen lassen. Zurückgehaltene Zahlen sind in Tabellen mit „\(TableSign.confidential.rawValue)“ und in Diagrammen durch Schraffur gekennzeichnet; sie dürfen nicht als 0 gelesen werden."
    )
  }
  func groupsExplained(minimumGroup: String) -> RichText {
    say(
      "To protect respondents, a group with fewer than \(minimumGroup) valid answers is withheld, with as many further figures as it takes that it cannot be worked out. Withheld figures are marked “\(TableSign.confidential.rawValue)” in tables and hatched in charts; they must not be read as 0.",
      "Zum Schutz der Befragten wird eine Gruppe mit weniger als \(minimumGroup) gültigen Antworten zurückgehalten, dazu so viele weitere Zahlen, dass sie sich nicht errechnen lässt. Zurückgehaltene Zahlen sind in Tabellen mit „\(TableSign.confidential.rawValue)“ und in Diagrammen durch Schraffur gekennzeichnet; sie dürfen nicht als 0 gelesen werden."
    )
  }
  var topTwoExplained: RichText {
    say(
      "The “top 2 box” is the share of the two most favourable answers of a scale whose favourable end is declared. Means of scales treat the answers as numbers at equal distances and are to be read after the distribution.",
      "„Top 2“ ist der Anteil der beiden günstigsten Antworten einer Skala, deren günstiges Ende festgelegt ist. Mittelwerte von Skalen behandeln die Antworten als Zahlen mit gleichen Abständen und sind erst nach der Verteilung zu lesen."
    )
  }
  var scoreExplained: RichText {
    say(
      "The Net Promoter Score is the percentage of answers 9 and 10 minus that of answers 0 to 6; it lies between −100 and +100. Only respondents who gave a number count.",
      "Der Net Promoter Score ist der Prozentsatz der Antworten 9 und 10 minus den der Antworten 0 bis 6; er liegt zwischen −100 und +100. Es zählen nur Befragte, die eine Zahl angegeben haben."
    )
  }
  var zeroExplained: RichText {
    say(
      "An answer that nobody gave stands in tables and charts with 0.",
      "Eine Antwort, die niemand gab, steht mit 0 in Tabellen und Diagrammen.")
  }

  /// Why a figure is withheld, in a few words.
  func withheld(_ reason: Withholding) -> String {
    switch reason {
    case .lowBase: say("too few valid answers for a percentage", "zu wenige gültige Antworten für eine Prozentangabe")
    case .smallGroup: say("group withheld to protect respondents", "Gruppe zum Schutz der Befragten zurückgehalten")
    case .smallCell, .complementary: say("withheld to protect respondents", "zum Schutz der Befragten zurückgehalten")
    }
  }
}
