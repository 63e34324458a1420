import DefinitionFiles
import PracticeDefinitions
import SurveyModel
import Testing

@Suite struct PracticeTemplateTests {
  private func read(_ text: String) throws(DefinitionError) -> PracticeTemplate {
    try PracticeTemplateReader.read(bytes: Array(text.utf8), file: "form.yaml")
  }

  @Test(arguments: PracticeTemplate.named.map(\.name)) func theProgramsFormsAreRead(name: String) throws {
    let template = try #require(try PracticeTemplate.named(name))
    #expect(template.id == name)
    for field in Self.flat(template.fields) {
      #expect(field.label.wordings.map(\.language) == ["en", "de"], "\(field.id)")
      #expect(field.hint?.wordings.map(\.language) ?? ["en", "de"] == ["en", "de"], "\(field.id)")
      guard case .choice(let rule) = field.kind else { continue }
      for option in rule.options { #expect(option.label.wordings.map(\.language) == ["en", "de"], "\(option.id)") }
    }
  }

  private static func flat(_ fields: [TemplateField]) -> [TemplateField] {
    fields.flatMap { field -> [TemplateField] in
      switch field.kind {
      case .group(let parts), .records(let parts), .evidence(let parts): [field] + flat(parts)
      default: [field]
      }
    }
  }

  /// The fields of the practice template of the RAN Collection with their limits, in its order.
  @Test func theFormOfTheCollectionIsComplete() throws {
    let template = try #require(try PracticeTemplate.named("ran-collection-2023"))
    let fields = [
      "name", "description", "key-themes", "target-audience", "geographical-scope", "start-of-the-practice",
      "deliverables", "evidence-and-evaluation", "sustainability-and-transferability", "presented-in-ran-meeting",
      "eu-initiatives-and-funding", "organisation", "country-of-origin", "contact-details", "last-update",
    ]
    #expect(template.fields.map(\.id) == fields)
    let limits = Self.flat(template.fields).compactMap { field -> String? in
      guard case .text(let rule) = field.kind, let words = rule.maximumWords else { return nil }
      return "\(field.id) \(words)"
    }
    let expected = [
      "description 300", "sustainability-and-transferability 200", "eu-initiatives-and-funding 100", "description 100",
    ]
    #expect(limits == expected)
    guard case .choice(let themes) = template.field("key-themes")?.kind,
      case .choice(let audiences) = template.field("target-audience")?.kind,
      case .evidence(let parts) = template.field("evidence-and-evaluation")?.kind
    else {
      Issue.record("a field has another kind")
      return
    }
    #expect(themes.minimum == 2 && themes.maximum == 2)
    #expect(audiences.minimum == 1 && audiences.maximum == nil)
    #expect(themes.options.filter { !$0.isProvisional }.count == 2)
    #expect(audiences.options.filter { !$0.isProvisional }.count == 3)
    #expect(parts.map(\.kind) == EvidencePart.allCases.map { .evidencePart($0) })
  }

  @Test(arguments: [
    PracticeFault(
      "nothing", " # ← the form is empty; begin with `resonanz: 1`, `template`, `title` and `fields`", file: "form.yaml"
    ),
    PracticeFault(
      "fields",
      """
      resonanz: 1
      template: a/b # ← `template` must be a short name without `/ \\ : * ? " < > |`
      title: T
      fields:
        - {id: a, label: A, kind: text, words: 0} # ← `words` must not be below 1
        - {id: a, label: A, kind: date} # ← there is a field `a` already
        - {id: b, kind: date} # ← a field needs `label`, which is missing
        - {id: c, label: C, kind: colour} # ← kind `colour` is not known; it is one of `text`, `choice`, `date`, `period`, `country`, `mailbox`, `group`, `records`, `evidence`
        - {id: d, label: D} # ← a field needs `kind`, which is missing
        - {id: e, label: E, kind: date, words: 3} # ← a field of kind `date` has no `words`
        - {id: f, label: F, kind: group} # ← a field needs `parts`, which is missing
        - {id: g, label: G, kind: choice} # ← a field needs `options`, which is missing
        - {id: h, label: H, kind: text, word: 3} # ← a field has no key `word`; did you mean `words`?
      """, file: "form.yaml"),
    PracticeFault(
      "parts",
      """
      resonanz: 1
      template: t
      title: T
      fields:
        - id: a
          label: A
          kind: group
          parts:
            - {id: b, label: B, kind: group} # ← kind `group` is not known; it is one of `text`, `choice`, `date`, `period`, `country`, `mailbox`
        - id: c
          label: C
          kind: evidence
          parts:
            - {id: d, label: D, kind: text} # ← kind `text` is not known; it is one of `views-and-data`, `evaluation-and-feedback`, `peer-review`
      """, file: "form.yaml"),
    PracticeFault(
      "choices and statements",
      """
      resonanz: 1
      template: t
      title: T
      fields:
        - id: a
          label: A
          kind: choice
          at-least: 3 # ← `at-least` is more than `at-most` or than there are options
          at-most: 2
          options: [{id: x, label: X}, {id: y, label: Y}, {id: z, label: Z}]
        - id: b
          label: B
          kind: choice
          options:
            - {id: x, label: X}
            - {id: x, label: Y} # ← there is an option `x` already
            - {id: z, label: Z, provisional: perhaps} # ← `provisional` must be `true` or `false`
        - id: c
          label: C
          kind: text
          must-say:
            - {what: something, words: [{en: [x]}]} # ← a statement of `must-say` needs `reason`, which is missing
            - what: something
              reason: so
              words:
                - prevent # ← write words by language, such as `{en: [prevent]}`, not a text
                - en: prevent # ← write a language tag and a list of words, such as `en: [prevent]`
      """, file: "form.yaml"),
  ])
  func namesEveryFaultWithItsLine(broken: PracticeFault) throws {
    let error = try #require(#expect(throws: DefinitionError.self) { try read(broken.text) })
    #expect(error.description.split(separator: "\n").map(String.init) == broken.expected)
  }
}
