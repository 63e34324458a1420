import Statistics

extension Wording {
  func ratingFinding(_ question: RichText, _ subject: RichText, count: Int, answers: RichText) -> RichText {
    say(
      "\(quoted(question)): \(subject) chose \(answers).",
      "\(quoted(question)): \(subject) \(count == 1 ? "wählte" : "wählten") \(answers).")
  }
  func countOf(_ count: String, share: String?, interval: String?, level: String) -> RichText {
    guard let share else { return "(\(count))" }
    return "(\(count); \(evidence(share: share, interval: interval, level: level)))"
  }
  func choiceFinding(_ question: RichText, base: String, _ answers: RichText) -> RichText {
    say(
      "\(quoted(question)): of \(base) respondents who chose at least one answer, the most frequent choices were \(answers).",
      "\(quoted(question)): Von \(base) Befragten mit mindestens einer Nennung wurden am häufigsten genannt: \(answers).")
  }
  func sidesFinding(_ word: ConsensusWord, figures: RichText) -> RichText {
    switch word {
    case .favourable:
      say(
        "Within each side, taken by itself, most chose one of these two answers (\(figures)).",
        "Auf jeder Seite für sich wählten die meisten eine dieser beiden Antworten (\(figures)).")
    case .unfavourable:
      say(
        "Within each side, taken by itself, most did not choose one of these two answers (\(figures)).",
        "Auf jeder Seite für sich wählten die meisten keine dieser beiden Antworten (\(figures)).")
    case .divided:
      say(
        "The sides are divided: most of one chose one of these two answers, most of the other did not (\(figures)).",
        "Die Seiten sind geteilt: Auf der einen wählten die meisten eine dieser beiden Antworten, auf der anderen nicht (\(figures)).")
    case .cannotTell, .tooFew:
      say(
        "For at least one side it cannot be told which way the majority goes (\(figures)).",
        "Für mindestens eine Seite ist nicht zu sagen, wie die Mehrheit ausfällt (\(figures)).")
    }
  }
}
