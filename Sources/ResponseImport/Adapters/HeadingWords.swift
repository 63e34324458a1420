/// Headings that platforms give to the columns they add themselves.
enum HeadingWords {
  /// Identifiers, times and addresses, in lower case with single blanks.
  static let metadata: Set<String> = platformColumns.union(persons)

  private static let platformColumns: Set<String> = [
    "id", "#", "no.", "nr.", "timestamp", "zeitstempel", "marca temporal", "horodateur", "datum und uhrzeit",
    "respondent id", "respondentid", "respondent_id", "response id", "responseid", "collector id", "collectorid",
    "collector_id",
    "start date", "startdate", "end date", "enddate", "date created", "date modified", "ip address", "ip-adresse",
    "ip hash", "email address", "e-mail-adresse", "email", "e-mail", "first name", "last name", "custom data 1",
    "start time", "completion time", "startzeit", "fertigstellungszeit", "username", "user name", "user status",
    "answered on", "beantwortet am", "status", "uuid", "token", "session id", "rds",
    "submission id", "user id", "benutzer-id", "nutzer-id", "benutzerkennung", "antwort-id", "antwort id",
    "id beantworten", "teilnehmer-id", "ip-hash", "ip", "ip address hash", "benutzerstatus", "startdatum", "enddatum",
    "beginn", "created at", "created_at", "updated at", "updated_at", "erstellt am", "erstellungsdatum", "submitted at",
    "submitted_at", "submitted on", "submission date", "abgeschickt am", "eingereicht am", "datum abgeschickt",
    "abgabezeitpunkt", "user agent", "useragent", "device id", "latitude", "longitude", "breitengrad", "längengrad",
  ]

  /// Columns that would make a respondent identifiable, also in a table that somebody made by hand.
  private static let persons: Set<String> = [
    "name", "full name", "vollständiger name", "your name", "ihr name", "vorname", "nachname", "familienname",
    "surname",
    "user display name", "anzeigename", "anzeigename des nutzers", "anzeigename des benutzers", "benutzername",
    "nutzername", "e-mail address", "your email", "ihre e-mail-adresse", "e-mailadresse", "mail", "phone",
    "phone number", "mobile number", "telefon", "telefonnummer", "handynummer", "postal address", "street address",
    "anschrift", "postanschrift",
  ]

  /// Whether a heading names a column that the platform added.
  static func isMetadata(_ heading: String) -> Bool { metadata.contains(heading.lowercased().withSingleBlanks) }

  /// Whether a text names an "other" answer.
  static func invitesOther(_ heading: String) -> Bool {
    let text = heading.lowercased().withSingleBlanks
    // LimeSurvey's code for it.
    if text == "-oth-" { return true }
    return ["other", "sonstige", "andere", "annet", "andet", "annat", "autre", "altro", "otro"].contains { word in
      text.hasPrefix(word) && text.dropFirst(word.count).prefix(1).allSatisfy { !$0.isLetter || $0 == "s" }
    } && text.count <= 60
  }

  /// Whether a sub-heading invites own words beside a closed answer.
  static func invitesOwnText(_ heading: String) -> Bool {
    let text = heading.lowercased().withSingleBlanks
    return text.hasPrefix("other (please") || text.hasPrefix("other, please") || text.hasPrefix("other - write in")
      || text.hasPrefix("other:") || text.hasPrefix("sonstiges (bitte") || text.hasPrefix("andere (bitte")
      || ["other", "comments:", "comment:", "sonstiges", "sonstiges:", "kommentar:"].contains(text)
  }
}
