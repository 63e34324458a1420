import DefinitionFiles
import SurveyModel

/// Mail addresses, and whether they are those of persons.
extension PracticeReading {
  mutating func mailbox(_ entry: YAMLEntry) -> String? {
    guard let address = entry.value.string(named: entry.key, faults: &faults) else { return nil }
    let halves = address.split(separator: "@", omittingEmptySubsequences: false)
    let isAddress =
      halves.count == 2 && halves.allSatisfy { !$0.isEmpty } && halves[1].dropFirst().dropLast().contains(".")
      && !address.unicodeScalars.contains { $0.properties.isWhitespace }
    if isAddress { return address }
    faults.fault("mailbox", "`\(entry.key)` must be one mail address, such as office@example.org", at: entry.value.line)
    return nil
  }

  /// Advises a functional mailbox where an address looks like a person's: of two names that the form does not speak of.
  mutating func checkMailboxes(_ fields: [FilledField]) {
    let words = Self.words(of: fields)
    for field in Self.flat(fields) {
      guard case .mailbox(let address) = field.value, Self.isPersonal(address, words: words) else { continue }
      faults.warn(
        "personal-mailbox",
        "`\(field.field.id)` looks like the mailbox of a person; a functional one such as office@… outlasts persons and "
          + "needs no consent to be published", at: field.line)
    }
  }

  private static func isPersonal(_ address: String, words: Set<String>) -> Bool {
    let local = address.lowercased().prefix { $0 != "@" }
    let names = local.split { ".-_".contains($0) }.map(String.init)
    guard (2...3).contains(names.count), names.allSatisfy({ $0.allSatisfy(\.isLetter) }) else { return false }
    return !names.contains { words.contains($0) || functions.contains($0) }
  }

  private static let functions: Set = [
    "advice", "anfrage", "anfragen", "beratung", "beratungsstelle", "buero", "contact", "desk", "dialog", "dialogue",
    "enquiries", "hello", "help", "hilfe", "info", "kontakt", "mail", "mailbox", "network", "netzwerk", "office",
    "post",
    "poststelle", "praevention", "press", "presse", "prevention", "project", "projekt", "referat", "secretariat",
    "sekretariat", "service", "support", "team", "unit", "zentrale",
  ]

  /// The words of the form's texts that are not about the contact itself, in small letters.
  private static func words(of fields: [FilledField]) -> Set<String> {
    var words: Set<String> = []
    let mailless = fields.filter { field in
      !flat([field]).contains { if case .mailbox = $0.value { true } else { false } }
    }
    for field in flat(mailless) {
      guard case .text(let text) = field.value else { continue }
      for wording in text.wordings {
        words.formUnion(wording.text.lowercased().split { !$0.isLetter }.map(String.init))
      }
    }
    return words
  }

  /// Fields with the parts within them.
  private static func flat(_ fields: [FilledField]) -> [FilledField] {
    fields.flatMap { field in
      switch field.value {
      case .group(let parts): flat(parts)
      case .records(let records): records.flatMap { flat($0) }
      default: [field]
      }
    }
  }
}
