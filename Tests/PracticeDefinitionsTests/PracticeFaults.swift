extension PracticeFault {
  private static let themes =
    "`multi-agency-cooperation`, `deradicalisation-disengagement`, `alternative-and-counter-narratives`, "
    + "`community-engagement-and-empowerment`, `education`, `family-support`, `health`, `local-authorities`, "
    + "`police-and-law-enforcement`, `prison-and-probation`, `training-for-first-line-practitioners`, `victims-of-terrorism`"
  private static let audiences =
    "`local-community-organisations-ngos`, `authorities`, `law-enforcement-officers`, `educators`, `families`, "
    + "`general-public`, `health-practitioners`, `persons-at-risk`, `prison-and-probation-staff`, `social-workers`, "
    + "`victims-of-terrorism`, `young-people`"
  private static let link =
    "does not say how the practice prevents or counters radicalisation or violent extremism: the RAN Collection takes no "
    + "practice without this explicit link; add a sentence with words such as "
  private static let funding =
    "does not say whether the EU funds or co-funds the practice, and from which fund: the form asks for it outright, also "
    + "where the answer is no; add a sentence with words such as "
  private static func words(_ count: Int, ending: String) -> String {
    String(repeating: "word ", count: count - ending.split(separator: " ").count) + ending
  }

  /// What is wrong with the file as such.
  static let shape: [PracticeFault] = [
    PracticeFault("nothing", " # ← the practice is empty; `resonanz practice init` writes one"),
    PracticeFault("a text", "walk # ← expected a practice with its keys, found a text"),
    PracticeFault(
      "an empty group",
      "{} # ← a practice needs `resonanz`, which is missing ← a practice needs `languages`, which is missing ← a practice needs `id`, which is missing ← a practice needs `template`, which is missing ← a practice needs `evaluation`, which is missing"
    ),
    PracticeFault(
      "a version to come", "resonanz: 1",
      by: "resonanz: 2 # ← this program reads version 1 of the format, written `resonanz: 1`"),
    PracticeFault(
      "an unknown key", "evaluation: internal",
      by: "evaluation: internal\npeer-review: [] # ← a practice has no key `peer-review`; did you mean `peer-reviews`?"),
    PracticeFault(
      "an unknown field", "  last-update: 2024",
      by:
        "  last-update: 2024\n  last-updated: 2024 # ← the form has no field `last-updated`; did you mean `last-update`?"
    ),
    PracticeFault(
      "an unknown part", "    type: ngo",
      by: "    type: ngo\n    typ: ngo # ← `organisation` has no field `typ`; did you mean `type`?"),
    PracticeFault(
      "a mistyped form", "template: ran-collection-2023",
      by:
        "template: ran-colection-2023 # ← `ran-colection-2023` is neither the file of a form nor a form that the program knows; did you mean `ran-collection-2023`?"
    ),
    PracticeFault(
      "a form that is not there", "template: ran-collection-2023",
      by: "template: nowhere.yaml # ← the file of the form, `nowhere.yaml`, is not there or cannot be read"),
    PracticeFault(
      "an id that names no folder", "id: walk",
      by:
        "id: a/b # ← the practice's id names a folder: no `/ \\ : * ? \" < > |` in it, no `.` in front, no blanks around it"
    ),
    PracticeFault(
      "no language", "languages: [en]",
      by: "languages: [English] # ← `English` is not a language tag such as `de` or `en`"),
    PracticeFault(
      "a list of fields", "  organisation:\n    description: A club.\n    type: ngo",
      by: "  organisation: [A club] # ← expected the fields of `organisation` with their keys, found a list"),
    PracticeFault(
      "evidence by hand", "  last-update: 2024",
      by:
        "  last-update: 2024\n  evidence-and-evaluation: Everybody was happy. # ← the program writes `evidence-and-evaluation` from the results; delete it, and say under `collection`, `projects`, `peer-reviews` and the events what it cannot know"
    ),
  ]

  /// Fields that do not keep to the form.
  static let limits: [PracticeFault] = [
    PracticeFault(
      "one word over", "  description: Walks that help to prevent violent extremism.",
      by:
        "  description: \(words(301, ending: "to prevent extremism")) # ← `description` has 301 words, 1 word over the limit of 300: shorten it"
    ),
    PracticeFault(
      "the limit itself, and far over in one language", "  description: Walks that help to prevent violent extremism.",
      by: """
          description:
            en: \(words(300, ending: "to prevent extremism"))
            de: \(words(350, ending: "gegen Extremismus, vorbeugend")) # ← `description` (de) has 350 words, 50 words over the limit of 300: shorten it
        """, languages: "en, de"),
    PracticeFault(
      "a part over its limit", "    description: A club.",
      by:
        "    description: \(words(102, ending: "club")) # ← `description` has 102 words, 2 words over the limit of 100: shorten it"
    ),
    PracticeFault(
      "no link", "  description: Walks that help to prevent violent extremism.",
      by:
        "  description: Walks in the woods. # ← `description` \(link)`prevent…` or `counter…`, and `radicalis…` or `radicaliz…`"
    ),
    PracticeFault(
      "half a link, in German", "  description: Walks that help to prevent violent extremism.",
      by: """
          description:
            de: Wir sprechen über Extremismus. # ← `description` (de) \(link)`prävent…` or `vorbeug…`, and `radikalis…` or `extremis…`
            en: Walks against the radicalisation of walkers, to counter it.
        """, languages: "en, de"),
    PracticeFault(
      "funding not stated", "  eu-initiatives-and-funding: Not funded by the EU.",
      by:
        "  eu-initiatives-and-funding: We know the EU well. # ← `eu-initiatives-and-funding` \(funding)`funded…` or `funding…`"
    ),
    PracticeFault(
      "one theme", "  key-themes: [education, health]",
      by: "  key-themes: education # ← `key-themes` has 1 of the list; choose exactly 2 of \(themes)"),
    PracticeFault(
      "three themes", "  key-themes: [education, health]",
      by:
        "  key-themes: [education, health, Multi-agency cooperation] # ← `key-themes` has 3 of the list; choose exactly 2 of \(themes)"
    ),
    PracticeFault(
      "a theme twice", "  key-themes: [education, health]",
      by: "  key-themes: [health, Gesundheit und Soziales] # ← `health` is chosen twice"),
    PracticeFault(
      "a mistyped theme", "  key-themes: [education, health]",
      by: "  key-themes:\n    - education\n    - helth # ← `key-themes` has no entry `helth`; did you mean `health`?"),
    PracticeFault(
      "a theme of one's own", "  key-themes: [education, health]",
      by:
        "  key-themes: [education, gardening in the dark] # ← `key-themes` has no entry `gardening in the dark`; it is one of \(themes)"
    ),
    PracticeFault(
      "no audience", "  target-audience: [families]",
      by: "  target-audience: [] # ← `target-audience` has 0 of the list; choose at least 1 of \(audiences)"),
    PracticeFault(
      "an empty audience", "  target-audience: [families]",
      by:
        "  target-audience: # ← the form asks for `target-audience`, which is empty; choose at least 1 of \(audiences)"),
    PracticeFault("no name", "  name: Walking together", by: "  name: ~ # ← the form asks for `name`, which is empty"),
    PracticeFault(
      "no address", "  contact-details:\n    address: A street",
      by: "  contact-details: # ← `contact-details` asks for `address`, which is missing"),
    PracticeFault(
      "an end before the start", "  start-of-the-practice: 2020",
      by: "  start-of-the-practice:\n    start: 2020-05\n    end: 2019 # ← the end (2019) is before the start (2020-05)"
    ),
    PracticeFault(
      "a language that the file does not name", "  geographical-scope: Everywhere",
      by:
        "  geographical-scope: {en: Everywhere, fr: Partout} # ← `geographical-scope` has a wording in `fr`, which `languages` does not name"
    ),
    PracticeFault(
      "a period of words", "  start-of-the-practice: 2020",
      by:
        "  start-of-the-practice: {start: spring, ende: 2020} # ← a period has no key `ende`; did you mean `end`? ← `start` must be a year, a month or a day: 2024, 2024-03, 2024-03-12"
    ),
    PracticeFault(
      "an unknown country", "  country-of-origin: Austria",
      by:
        "  country-of-origin: Middle-earth # ← `Middle-earth` is no country of ISO 3166; write its English or German name, or its code such as `DE`"
    ),
    PracticeFault(
      "a mistyped country", "  country-of-origin: Austria",
      by: "  country-of-origin: Autria # ← `Autria` is no country of ISO 3166; did you mean `Austria`?"),
    PracticeFault(
      "no mail address", "    e-mail: office@example.org",
      by: "    e-mail: office at example.org # ← `e-mail` must be one mail address, such as office@example.org"),
    PracticeFault(
      "a day that does not exist", "  last-update: 2024",
      by:
        "  last-update: 2023-02-29 # ← `last-update` must be a year, a month, a day or a range of days: 2024, 2024-03, 2024-03-12, 2024-03-12/2024-03-13"
    ),
    PracticeFault(
      "meetings", "  last-update: 2024",
      by: """
          last-update: 2024
          presented-in-ran-meeting:
            - {name: A meeting, date: 2023-13, place: Paris} # ← `date` must be a year, a month, a day or a range of days: 2024, 2024-03, 2024-03-12, 2024-03-12/2024-03-13
            - name: Another meeting # ← an entry of `presented-in-ran-meeting` asks for `place`, which is missing
              date: 2023
        """),
  ]

  /// What stands behind the evidence.
  static let evidence: [PracticeFault] = [
    PracticeFault(
      "events", "events: [event]",
      by: """
        events:
          - event/
          - nowhere # ← there is no `nowhere/survey.yaml`, seen from the folder of this file
          - survey: event # ← the event `event` is listed twice
            change: More chairs. # ← an event has no key `change`; did you mean `changes`?
          - note: No folder. # ← an event needs `survey`, which is missing
        """),
    PracticeFault(
      "one event", "events: [event]", by: "events: event # ← `events` must be a list, found a text"),
    PracticeFault(
      "projects", "events: [event]",
      by: """
        projects:
          - {name: One, statistics: late} # ← statistics `late` is not known; it is one of `provided`, `pending`
          - statistics: provided # ← a project needs `name`, which is missing
        """),
    PracticeFault(
      "an evaluation of a third kind", "evaluation: internal",
      by: "evaluation: extrenal # ← evaluation `extrenal` is not known; did you mean `external`?"),
    PracticeFault(
      "no evaluation", "evaluation: internal", by: "evaluation: # ← a practice needs `evaluation`, which is empty"),
    PracticeFault(
      "peer reviews", "evaluation: internal",
      by: """
        evaluation: internal
        peer-reviews:
          - name: A meeting # ← a peer review needs `outcome`, which is missing
            date: last year # ← `date` must be a year, a month, a day or a range of days: 2024, 2024-03, 2024-03-12, 2024-03-12/2024-03-13
            place: Paris
            subject: Walks
            feedback: lost.csv # ← `lost.csv` is neither an export nor a folder with a survey.yaml, seen from the folder of this file
        """),
    PracticeFault(
      "all at once",
      """
      resonanz: 1
      id: walk
      template: ran-collection-2023
      languages: [en]
      fields: # ← the form asks for `name`, which is missing ← the form asks for `geographical-scope`, which is missing ← the form asks for `sustainability-and-transferability`, which is missing ← the form asks for `organisation`, which is missing ← the form asks for `contact-details`, which is missing ← the form asks for `last-update`, which is missing
        description: Walks. # ← `description` \(link)`prevent…` or `counter…`, and `radicalis…` or `radicaliz…`
        key-themes: [health] # ← `key-themes` has 1 of the list; choose exactly 2 of \(themes)
        target-audience: [] # ← `target-audience` has 0 of the list; choose at least 1 of \(audiences)
        start-of-the-practice: {start: 2020, end: 2010} # ← the end (2010) is before the start (2020)
        eu-initiatives-and-funding: Gladly. # ← `eu-initiatives-and-funding` \(funding)`funded…` or `funding…`
        country-of-origin: Middle-earth # ← `Middle-earth` is no country of ISO 3166; write its English or German name, or its code such as `DE`
      events: [nowhere] # ← there is no `nowhere/survey.yaml`, seen from the folder of this file
      evaluation: internal
      """),
  ]
}
