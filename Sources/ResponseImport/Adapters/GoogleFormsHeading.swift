/// The headings that Google Forms writes itself.
enum GoogleFormsHeading {
  /// The first heading in the languages of forms' owners, exactly as Google writes it.
  static let timestamps: Set<String> = [
    "Timestamp", "Zeitstempel", "Horodateur", "Marca temporal", "Informazioni cronologiche", "Tijdstempel",
    "Carimbo de data/hora", "Sygnatura czasowa", "Отметка времени", "Tidsstempel", "Tidstämpel", "Aikaleima",
    "Zaman damgası", "Časové razítko", "Časová značka", "Позначка часу", "Marca de temps", "タイムスタンプ", "타임스탬프",
    "時間戳記", "时间戳记",
  ]

  /// The respondent's address, in lower case.
  static let addresses: Set<String> = [
    "email address", "username", "e-mail-adresse", "nutzername", "nom d'utilisateur", "adresse e-mail",
    "nombre de usuario", "dirección de correo electrónico", "nome utente", "indirizzo email", "e-mailadres",
    "gebruikersnaam", "endereço de e-mail", "nome de usuário", "adres e-mail", "nazwa użytkownika",
    "адрес электронной почты", "メールアドレス", "電子郵件地址",
  ]

  /// The points of a quiz, in lower case.
  static let scores: Set<String> = [
    "score", "total score", "punktzahl", "gesamtpunktzahl", "note totale", "puntuación", "punteggio", "pontuação",
    "wynik", "баллы", "スコア",
  ]

  /// The question and the row of a grid's column; `nil` where no neighbour belongs to the same grid.
  static func grid(at index: Int, in headings: [String]) -> (question: String, row: String)? {
    guard let parts = parts(headings[index]) else { return nil }
    let neighbours = [index - 1, index + 1].filter(headings.indices.contains)
    return neighbours.contains { Self.parts(headings[$0])?.question == parts.question } ? parts : nil
  }

  /// Whether a heading only names the points or the remarks that a quiz gives to the question before it.
  static func isMark(_ heading: String, beside earlier: ArraySlice<String>) -> Bool {
    guard let parts = parts(heading), ["Score", "Feedback"].contains(parts.row) else { return false }
    return earlier.suffix(2).contains(parts.question)
  }

  /// What stands before and in a last pair of brackets; brackets within the pair belong to the row.
  private static func parts(_ heading: String) -> (question: String, row: String)? {
    guard heading.hasSuffix("]") else { return nil }
    var depth = 0
    var place = heading.endIndex
    while place > heading.startIndex {
      place = heading.index(before: place)
      if heading[place] == "]" { depth += 1 }
      if heading[place] == "[" { depth -= 1 }
      if depth == 0 { break }
    }
    guard depth == 0, place > heading.startIndex else { return nil }
    let row = heading[heading.index(after: place)...].dropLast()
    return (heading[..<place].trimmed, row.trimmed)
  }
}
