import SurveyModel

extension Wording {
  var selfSelected: RichText {
    say(
      "The respondents chose themselves whether to answer. They are not a random sample, and those who did not answer may think differently.",
      "Die Befragten haben selbst entschieden, ob sie antworten. Sie sind keine Zufallsstichprobe, und wer nicht geantwortet hat, kann anders denken."
    )
  }
  func design(_ design: InstrumentDesign) -> RichText {
    switch design {
    case .postOnly:
      say(
        "The form was filled in once, after the event (post-only). The figures say what respondents reported then. They do not show that anything changed or what brought it about.",
        "Der Bogen wurde einmal ausgefüllt, nach der Veranstaltung (nur nachher). Die Zahlen sagen, was die Befragten damals angaben. Sie zeigen nicht, dass sich etwas verändert hat oder wodurch."
      )
    case .retrospective:
      say(
        "The form was filled in once, after the event, and also asked how things were before (retrospective). Looking back tends to exaggerate change; the figures say what respondents reported and not what brought it about.",
        "Der Bogen wurde einmal ausgefüllt, nach der Veranstaltung, und fragte auch nach dem Stand vorher (rückblickend). Der Rückblick übertreibt Veränderungen leicht; die Zahlen sagen, was die Befragten angaben, und nicht, wodurch es so kam."
      )
    case .prePostUnlinked:
      say(
        "Forms were filled in before and after the event without linking them to persons (pre-post, unlinked). Differences can come from different people having answered; the figures do not show what brought them about.",
        "Bögen wurden vor und nach der Veranstaltung ausgefüllt, ohne sie Personen zuzuordnen (vorher-nachher, unverbunden). Unterschiede können daher rühren, dass andere geantwortet haben; die Zahlen zeigen nicht, wodurch sie entstanden."
      )
    case .prePostLinked:
      say(
        "Forms were filled in before and after the event and linked to persons (pre-post, linked). Without a comparison group the figures do not show what brought a difference about.",
        "Bögen wurden vor und nach der Veranstaltung ausgefüllt und Personen zugeordnet (vorher-nachher, verbunden). Ohne Vergleichsgruppe zeigen die Zahlen nicht, wodurch ein Unterschied entstand."
      )
    case .controlled:
      say(
        "Answers were also collected from a comparison group (controlled).",
        "Auch eine Vergleichsgruppe hat geantwortet (kontrolliert).")
    }
  }
  func fewForms(_ count: String) -> RichText {
    say(
      "The report rests on \(count) forms. With so few, single answers move the figures; read the intervals.",
      "Der Bericht beruht auf \(count) Bögen. Bei so wenigen bewegen einzelne Antworten die Zahlen; die Intervalle sind mitzulesen."
    )
  }
  var noComparison: RichText {
    say(
      "Figures of groups stand side by side. No test was made; a difference between two of them may be due to chance.",
      "Zahlen von Gruppen stehen nebeneinander. Es wurde nicht getestet; ein Unterschied zwischen ihnen kann Zufall sein."
    )
  }
  func withheldGroups(_ count: Int, number: String) -> RichText {
    say(
      count == 1
        ? "\(number) group of respondents is withheld throughout."
        : "\(number) groups of respondents are withheld throughout.",
      count == 1
        ? "\(number) Gruppe von Befragten wird durchgehend zurückgehalten."
        : "\(number) Gruppen von Befragten werden durchgehend zurückgehalten.")
  }
  func lowQuestions(_ count: Int, number: String, minimum: String) -> RichText {
    say(
      "\(number) \(count == 1 ? "question has" : "questions have") fewer than \(minimum) valid answers and therefore no percentages.",
      "\(number) \(count == 1 ? "Frage hat" : "Fragen haben") weniger als \(minimum) gültige Antworten und deshalb keine Prozente."
    )
  }
}
