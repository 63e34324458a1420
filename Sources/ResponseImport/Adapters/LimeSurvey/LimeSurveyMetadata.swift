/// The columns that LimeSurvey adds beside the answers, by their names in code headings and in headings of full text.
///
/// English, German and French names as seen in public scripts that read such exports.
enum LimeSurveyMetadata: Equatable {
  /// The number of the response.
  case identifier
  /// When it was submitted.
  case submitted
  /// The last page that was sent off.
  case lastPage
  /// The language in which it was begun.
  case language
  /// When it was begun.
  case started
  /// How long it took, in seconds.
  case duration
  /// Anything else: seeds, access codes, addresses, times of single pages.
  case other

  /// What a heading names, or `nil` where it is a question's; case and blanks at the ends do not count.
  init?(_ heading: String) {
    let name = heading.lowercased().withSingleBlanks
    if let known = Self.names[name] {
      self = known
    } else if Self.timings.contains(where: name.hasPrefix)
      || (name.hasPrefix("attribute_") && Int(name.dropFirst(10)) != nil)
    {
      self = .other
    } else {
      return nil
    }
  }

  /// The names in code headings that nothing but LimeSurvey writes.
  static let distinctiveCodes: Set<String> = ["submitdate", "lastpage", "startlanguage"]

  private static let timings = ["group time: ", "question time: ", "gruppenzeit: ", "fragenzeit: ", "temps du groupe"]

  private static let names: [String: LimeSurveyMetadata] = Dictionary(
    lists.flatMap { list in list.names.map { ($0, list.field) } }, uniquingKeysWith: { first, _ in first })

  private static let lists: [(field: LimeSurveyMetadata, names: [String])] = [
    (.identifier, ["id", "response id", "antwort id", "antwort-id", "id de la réponse"]),
    (.submitted, ["submitdate", "date submitted", "datum abgeschickt", "date de soumission"]),
    (.lastPage, ["lastpage", "last page", "letzte seite", "dernière page"]),
    (
      .language,
      ["startlanguage", "start language", "start-sprache", "startsprache", "ausgangssprache", "langue de départ"]
    ),
    (.started, ["startdate", "date started", "datum gestartet", "date de lancement"]),
    (.duration, ["interviewtime", "total time", "gesamtzeit", "temps total"]),
    (
      .other,
      [
        "seed", "zufallsstartwert", "tête de série", "token", "access code", "zugangscode", "zugangsschlüssel",
        "code d'accès", "invitation code", "einladungscode", "datestamp", "date last action",
        "datum letzte aktivität", "date de la dernière action", "ipaddr", "ip address", "ip-adresse", "adresse ip",
        "refurl", "referrer url", "weiterleitungs-url", "url de référence", "firstname", "lastname", "email",
        "emailstatus", "participant_id", "usesleft", "remindersent", "remindercount", "validfrom", "validuntil",
      ]
    ),
  ]
}
