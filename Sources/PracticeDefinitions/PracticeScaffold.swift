import SurveyModel

/// Writes the practice file that a person starts from: every field of a form, empty, with its hint and its limits.
package struct PracticeScaffold {
  private let template: PracticeTemplate
  /// `de` for German comments, else English ones.
  private let language: String
  private var lines: [String] = []
  private static let width = 110

  /// The text of a practice file; the same input always gives the same text.
  ///
  /// - Parameters:
  ///   - id: The short name of the practice.
  ///   - template: The form, one of those that the program knows by name.
  ///   - language: The language of the texts to come and of the comments, `de` or `en`.
  package static func text(id: String, template: PracticeTemplate, language: String) -> String {
    var scaffold = PracticeScaffold(template: template, language: language)
    scaffold.write(id: id)
    return scaffold.lines.joined(separator: "\n") + "\n"
  }

  private init(template: PracticeTemplate, language: String) {
    self.template = template
    self.language = language
  }

  private func say(_ english: String, _ german: String) -> String { language == "de" ? german : english }

  private mutating func write(id: String) {
    comment(
      say(
        "Written by `resonanz practice init`. Fill in the fields, delete what is not needed, and see what is missing with "
          + "`resonanz practice check`. A text in two languages is written as {de: …, en: …}.",
        "Geschrieben von `resonanz practice init`. Felder ausfüllen, Überflüssiges löschen und mit `resonanz practice check` "
          + "nachsehen, was fehlt. Ein Text in zwei Sprachen wird als {de: …, en: …} geschrieben."))
    lines += [
      "resonanz: 1", "id: '\(id.replacing("'", with: "''"))'", "template: \(template.id)", "languages: [\(language)]",
    ]
    lines += ["", "# \(template.title.text(in: language))", "fields:"]
    for (position, field) in template.fields.enumerated() {
      if position > 0 { lines.append("") }
      write(field, indent: 2)
    }
    writeEvidence()
  }

  private mutating func write(_ field: TemplateField, indent: Int) {
    let blanks = String(repeating: " ", count: indent)
    comment("\(field.label.text(in: language))\(limits(of: field))", indent: indent)
    if let hint = field.hint { comment(hint.text(in: language), indent: indent) }
    switch field.kind {
    case .choice(let rule):
      for option in rule.options {
        let doubt = option.isProvisional ? say(" (provisional)", " (vorläufig)") : ""
        lines.append("\(blanks)#   \(option.id): \(option.label.text(in: language))\(doubt)")
      }
      lines.append("\(blanks)\(field.id):")
    case .group(let parts):
      lines.append("\(blanks)\(field.id):")
      for part in parts { write(part, indent: indent + 2) }
    case .records(let parts):
      lines.append("\(blanks)\(field.id):")
      for (position, part) in parts.enumerated() {
        lines.append("\(blanks)# \(position == 0 ? "-" : " ") \(part.id):")
      }
    case .period:
      lines += ["\(blanks)\(field.id):", "\(blanks)  start:", "\(blanks)  end:"]
    case .evidence, .evidencePart: break
    case .text, .date, .country, .mailbox: lines.append("\(blanks)\(field.id):")
    }
  }

  /// What the form demands of a field, in brackets.
  private func limits(of field: TemplateField) -> String {
    var limits: [String] = []
    if field.isRequired { limits.append(say("required", "erforderlich")) }
    switch field.kind {
    case .text(let rule):
      if let words = rule.maximumWords { limits.append(say("at most \(words) words", "höchstens \(words) Wörter")) }
    case .choice(let rule):
      if rule.minimum == rule.maximum {
        limits.append(say("exactly \(rule.minimum)", "genau \(rule.minimum)"))
      } else {
        if rule.minimum > 0 { limits.append(say("at least \(rule.minimum)", "mindestens \(rule.minimum)")) }
        if let maximum = rule.maximum { limits.append(say("at most \(maximum)", "höchstens \(maximum)")) }
      }
    case .date: limits.append(say("such as 2024 or 2024-03-12", "etwa 2024 oder 2024-03-12"))
    case .country: limits.append(say("name or code", "Name oder Kürzel"))
    case .evidence: limits.append(say("written by the program", "schreibt das Programm"))
    case .period, .mailbox, .group, .records, .evidencePart: break
    }
    return limits.isEmpty ? "" : " (\(limits.joined(separator: ", ")))"
  }

  private mutating func writeEvidence() {
    block(
      say(
        "The events whose feedback is the evidence: folders of surveys, seen from here, and what was changed after the feedback.",
        "Die Veranstaltungen, deren Rückmeldungen die Belege sind: Ordner der Befragungen, von hier aus gesehen, und was nach den "
          + "Rückmeldungen geändert wurde."),
      ["events:", "# - survey: ../my-event", "#   changes:"])
    block(
      say(
        "The projects that belong to the practice; `pending` declares that statistics are still to come.",
        "Die Projekte, die zur Praxis gehören; `pending` sagt, dass Statistiken noch ausstehen."),
      ["projects:", "# - name:", "#   statistics: provided | pending"])
    block(
      say(
        "Who evaluated: `internal`, those who run the practice, or `external`.",
        "Wer evaluiert hat: `internal`, die Verantwortlichen selbst, oder `external`, andere."), ["evaluation:"])
    block(
      say(
        "How the forms reached the guests, what is known of those who did not answer, and what else was monitored.",
        "Wie die Fragebögen zu den Gästen kamen, was über Nichtantwortende bekannt ist und was sonst beobachtet wurde."),
      ["collection:", "#   method:", "#   nonrespondents:", "#   monitoring:"])
    block(
      say(
        "Only reviews that took place: without one, part 3 of the evidence says so.",
        "Nur Begutachtungen, die stattgefunden haben: Ohne eine sagt Teil 3 der Belege genau das."),
      [
        "peer-reviews:", "# - name:", "#   date:", "#   place:", "#   subject:", "#   outcome:", "#   feedback:",
      ])
  }

  private mutating func block(_ text: String, _ keys: [String]) {
    lines.append("")
    comment(text)
    lines += keys
  }

  /// A comment in lines of a readable width.
  private mutating func comment(_ text: String, indent: Int = 0) {
    let start = String(repeating: " ", count: indent) + "#"
    var line = start
    for word in text.split(whereSeparator: \.isWhitespace) {
      if line != start, line.count + word.count >= Self.width {
        lines.append(line)
        line = start
      }
      line += " \(word)"
    }
    lines.append(line)
  }
}
