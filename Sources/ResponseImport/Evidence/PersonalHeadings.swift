/// Headings of columns that say who somebody is or how to reach them.
enum PersonalHeadings {
  private static let names: Set<String> = [
    "name", "names", "your name", "full name", "fullname", "first name", "firstname", "first_name", "given name",
    "given_name", "last name", "lastname", "last_name", "surname", "family name", "family_name", "middle name",
    "maiden name", "nickname", "name (optional)", "your name (optional)", "your full name", "participant name",
    "respondent name", "name of participant", "vorname", "nachname", "familienname", "zuname", "rufname",
    "ihr name", "dein name", "ihr name (optional)", "dein name (optional)", "name, vorname", "name und vorname",
    "vor- und nachname", "vor- und zuname", "vorname und nachname", "vorname und name", "vorname, name",
    "vorname, nachname", "vollständiger name", "name der teilnehmerin", "name des teilnehmers", "teilnehmername", "nom",
    "prénom", "prenom", "nom de famille", "nom et prénom", "nombre y apellidos", "nombre completo", "apellido",
    "apellidos",
  ]

  private static let contacts: Set<String> = [
    "email", "e-mail", "email address", "e-mail address", "e-mail-adresse", "emailadresse", "mailadresse",
    "your email", "your e-mail", "your email address", "ihre e-mail-adresse", "deine e-mail-adresse", "adresse e-mail",
    "adresse électronique", "correo electrónico", "phone", "phone number", "telephone", "telephone number",
    "mobile number", "mobile phone", "cell phone", "telefon", "telefonnummer", "handy", "handynummer", "mobilnummer",
    "mobiltelefon", "téléphone", "teléfono", "address", "address 2", "street", "street address", "postal address",
    "adresse", "anschrift", "postanschrift", "straße", "strasse", "straße und hausnummer", "city/town",
    "zip/postal code", "date of birth", "geburtsdatum", "iban",
  ]

  private static let machines: Set<String> = [
    "ip", "ip address", "ipaddress", "ip_address", "ip-adresse", "user agent", "useragent", "user_agent", "device id",
    "deviceid", "device_id", "imei", "session id", "sessionid", "session_id", "referrer", "referer",
  ]

  private static let records: Set<String> = [
    "case", "case id", "caseid", "record id", "record_id", "recordid", "participant id", "participant_id",
    "participantid", "participant", "respondent", "subject id", "subject_id", "user id", "userid", "user_id", "person",
    "person id", "teilnehmer", "teilnehmerin", "teilnehmende", "teilnehmer-id", "teilnehmer id", "teilnehmer-nr.",
    "teilnehmernummer", "fall", "fallnummer", "fall-nr.", "lfd. nr.", "lfd.nr.", "lfd nr", "lfd. nummer",
    "laufende nummer", "nr", "nr.", "no", "no.", "number", "nummer", "bogen", "bogen-nr.", "fragebogen",
    "fragebogennummer", "antwort id", "antwort-id", "response id", "row", "row number", "zeile", "code", "kürzel",
    "personencode", "pseudonym", "id", "#",
  ]

  /// Whether the column holds the name of a person, a way to reach them, or the machine they used.
  static func isPersonal(_ heading: String) -> Bool {
    let name = normal(heading)
    return names.contains(name) || contacts.contains(name) || machines.contains(name)
  }

  /// Whether a sub-heading names a detail of a contact form.
  static func isContactDetail(_ heading: String) -> Bool {
    let name = normal(heading)
    return names.contains(name) || contacts.contains(name) || name == "company"
  }

  /// Whether the rows under the heading are persons or records: it names one, a way to reach one, or their number.
  static func namesRecords(_ heading: String) -> Bool {
    records.contains(normal(heading)) || isPersonal(heading)
  }

  private static func normal(_ heading: String) -> String {
    let text = heading.lowercased().withSingleBlanks
    return text.hasSuffix(":") || text.hasSuffix("*") || text.hasSuffix("?") ? text.dropLast().trimmed : text
  }
}
