import SurveyModel

/// What is declared about the writing of a guessed question's cells, so that the next export is read alike.
struct NotationGuess {
  /// What the column's cells settle.
  private(set) var declared = CellNotation()
  /// The reason as a clause behind that of the kind; empty where there is nothing to say.
  private(set) var because = ""

  /// Draws the conclusion for a kind of question; for other kinds than numbers and days there is none.
  init(_ evidence: NotationEvidence, kind: QuestionKind) {
    switch kind {
    case .number:
      declared.decimalMark = evidence.decimalMark.habit
      because = Self.clause(
        evidence.decimalMark, names: { "its decimals stand behind a \($0.rawValue)" },
        open: "could have thousands or decimals", key: "decimal")
    case .date:
      declared.dateOrder = evidence.dateOrder.habit
      because = Self.clause(
        evidence.dateOrder, names: { "its numbers stand in the order \($0.rawValue)" },
        open: "could have day and month swapped", key: "date-order")
    case .single, .rating, .multiple, .recommendation, .text, .file, .geopoint, .ranking, .constantSum: break
    }
  }

  private static func clause<Habit>(
    _ evidence: HabitEvidence<Habit>, names: (Habit) -> String, open: String, key: String
  ) -> String {
    if let habit = evidence.habit { return "; \(names(habit)), as its cells show" }
    guard evidence.openCount > 0 else { return "" }
    let why = evidence.isContradictory ? "the others are written both ways" : "no other cell tells"
    return "; some cells \(open) and \(why), so they cannot be read: declare `\(key)`"
  }
}
