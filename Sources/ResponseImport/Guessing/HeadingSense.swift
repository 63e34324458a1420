/// What a heading's words say about the kind of answer.
enum HeadingSense {
  private static let recommending = ["recommend", "empfehl", "promoter", "recomiend", "recommand"]
  private static let quantity = [
    "how many", "how much time", "number of", "years", "percent", "age", "wie viele", "anzahl", "jahre", "prozent",
    "alter",
    "cuánt", "combien",
  ]

  private static let scale = ["on a scale", "skala", "en una escala", "sur une échelle", "su una scala", "numa escala"]
  private static let several = [
    "all that apply", "select all", "check all", "choose all", "mark all", "todas las opciones", "todas las que",
    "todo lo que", "todas as opções", "plusieurs réponses", "toutes les réponses", "più risposte",
    "meerdere antwoorden",
    "mehrfach", "mehrere antworten", "mehrere möglich", "alle zutreffenden",
  ]

  /// Whether the heading invites several answers.
  static func asksForSeveral(_ heading: String) -> Bool {
    let text = heading.lowercased()
    return several.contains(where: text.holds)
  }

  /// Whether the heading asks whether one would recommend something.
  static func asksForRecommendation(_ heading: String) -> Bool {
    let text = heading.lowercased()
    return text.split { !$0.isLetter }.contains("nps") || recommending.contains(where: text.holds)
  }

  /// Whether the heading asks for a number of something rather than for a point on a scale.
  static func asksForQuantity(_ heading: String) -> Bool {
    let text = heading.lowercased()
    guard !scale.contains(where: text.holds) else { return false }
    let words = Set(text.split { !$0.isLetter }.map(String.init))
    return quantity.contains { $0.contains(" ") || $0.count > 4 ? text.holds($0) : words.contains($0) }
  }
}
