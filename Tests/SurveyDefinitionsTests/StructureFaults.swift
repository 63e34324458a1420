extension FaultCase {
  /// Keys, texts, numbers and names that are wrong in themselves.
  static let structure: [FaultCase] = [
    FaultCase("empty file", isWhole: true, " # ← the definition is empty; `resonanz init` writes one from an export"),
    FaultCase(
      "nothing required is there", isWhole: true,
      #"""
      title: Forum # ← a survey needs `resonanz`, which is missing ← a survey needs `id`, which is missing ← a survey needs `questions`, which is missing
      """#),
    FaultCase("a text instead of a survey", isWhole: true, "Forum # ← expected a survey with its keys, found a text"),
    FaultCase("a list instead of a survey", isWhole: true, "- Forum # ← expected a survey with its keys, found a list"),
    FaultCase(
      "a newer version", isWhole: true,
      #"""
      resonanz: 2 # ← this program reads version 1 of the format, written `resonanz: 1`
      id: forum/2024 # ← the survey's id names a folder: no `/ \ : * ? " < > |` in it, no `.` in front, no blanks around it
      title: "" # ← `title` is an empty text
      questions: [] # ← `questions` needs at least one question
      """#),
    FaultCase(
      "unknown keys",
      #"""
      desing: post-only # ← a survey has no key `desing`; did you mean `design`?
      colour: red # ← a survey has no key `colour`
      event:
        organizer: RAN # ← an event has no key `organizer`; did you mean `organiser`?
      questions:
        - {id: a, txt: A, text: A, kind: text, column: a} # ← a question has no key `txt`; did you mean `text`?
      """#),
    FaultCase(
      "unknown names",
      #"""
      design: pre-post # ← design `pre-post` is not known; it is one of `post-only`, `retrospective`, `pre-post-unlinked`, `pre-post-linked`, `controlled`
      synthetic: perhaps # ← `synthetic` must be `true` or `false`
      questions:
        - {id: a, text: A, kind: txt, column: a} # ← kind `txt` is not known; did you mean `text`?
        - {id: b, text: B, kind: singel, column: b} # ← kind `singel` is not known; did you mean `single`?
        - {id: c, text: C, column: c} # ← a question needs `kind`, which is missing
      """#),
    FaultCase(
      "people",
      #"""
      population:
        invited: 100
        attended: 131 # ← more persons attended (131) than were invited (100); leave out `invited` at an open event
      questions: [{id: a, text: A, kind: text, column: a}]
      """#),
    FaultCase(
      "counts",
      #"""
      population:
        invited: -1 # ← `invited` must not be below 0
        attended: some # ← `attended` must be a whole number
      questions: [{id: a, text: A, kind: text, column: a}]
      """#),
    FaultCase(
      "a finite correction of nobody",
      #"""
      population:
        finite-correction: true # ← `finite-correction` needs the number of persons, `attended` or `invited`
      questions: [{id: a, text: A, kind: text, column: a}]
      """#),
    FaultCase(
      "a finite correction that is neither on nor off",
      #"""
      population:
        attended: 80
        finite-correction: 0.5 # ← `finite-correction` must be `true` or `false`
      questions: [{id: a, text: A, kind: text, column: a}]
      """#),
    FaultCase(
      "two spellings of a key",
      #"""
      questions:
        - {id: a, text: A, kind: single, options: [x, y], column: a}
        - id: b
          text: B
          kind: text
          column: b
          asked-if: {question: a, answer: x}
          askedIf: {question: a, answer: y} # ← `asked-if` stands here twice, in two spellings
      """#),
    FaultCase(
      "rules of respondents",
      #"""
      respondents:
        exclude: [partial, prewiev] # ← `prewiev` is no reason to leave records out; did you mean `preview`?
        keep: [blank, partial] # ← `blank` is no reason to leave records out; it is one of `test`, `preview`, `spam`, `not-started`, `ineligible`, `duplicate-id`, `duplicate-answers`, `partial`, `speeder`, `straight-liner` ← `partial` is both excluded and kept
      questions: [{id: a, text: A, kind: text, column: a}]
      """#),
    FaultCase(
      "dates",
      #"""
      event:
        date: 2024-02-30 # ← `date` must be a day, a month or a range of days: 2024-03-12, 2024-03, 2024-03-12/2024-03-13
      questions: [{id: a, text: A, kind: text, column: a}]
      """#),
    FaultCase(
      "languages", isWhole: true,
      #"""
      resonanz: 1
      id: forum
      languages:
        - de
        - deutsch # ← `deutsch` is not a language tag such as `de` or `en`
        - de # ← language `de` is named twice
      title:
        de: Forum
        englisch: Forum # ← `englisch` is not a language tag such as `de` or `en`; put a text with a colon in quotes
        en: " " # ← `title.en` is an empty text
      questions: [{id: a, text: A, kind: text, column: a}]
      """#),
    FaultCase(
      "sources",
      #"""
      sources:
        - {platform: limesurvey} # ← a source needs `file`, which is missing
        - {file: a.csv, platform: limesurvy, delimiter: ","} # ← platform `limesurvy` is not known; did you mean `limesurvey`?
        - {file: a.csv, delimiter: ":"} # ← the export `a.csv` is named twice ← delimiter `:` is not known; did you mean `,`?
        - {file: ../shared/a.csv} # ← `../shared/a.csv` leads out of the folder of the definition; copy the export into it and name it from there
        - {file: exports/../../a.csv, encoding: cp1252} # ← `exports/../../a.csv` leads out of the folder of the definition; copy the export into it and name it from there ← encoding `cp1252` is not known; it is one of `utf-8`, `windows-1252`
        - {file: /etc/passwd, encoding: UTF-8} # ← `/etc/passwd` leads out of the folder of the definition; copy the export into it and name it from there
        - {file: ..a.csv, encoding: utf8, decimal: dot, date-order: dmy} # ← encoding `utf8` is not known; did you mean `utf-8`? ← decimal `dot` is not known; it is one of `comma`, `point` ← date-order `dmy` is not known; it is one of `day-month-year`, `month-day-year`, `year-month-day`, `spreadsheet-serial`
      questions: [{id: a, text: A, kind: text, column: a}]
      """#),
    FaultCase(
      "shapes",
      #"""
      sources: a.csv # ← `sources` must be a list, found a text
      scales: [a] # ← `scales` must be a group with one scale an id, found a list
      event: Berlin # ← expected an event with its keys, found a text
      questions:
        - A # ← expected a question with its keys, found a text
        - {id: [a], text: {}, kind: text, column: a} # ← `id` must be a text, found a list ← `text` is an empty text
        - {id: b, text: ~, kind: text, column: a} # ← a question needs `text`, which is empty
      """#),
  ]
}

extension FaultCase {
  static let labels = [
    FaultCase(
      "labels that lead nowhere",
      """
      questions:
        - id: q
          text: Frage
          kind: single
          options: [ja, nein]
          column: Q
        - {id: words, text: Worte, kind: text, column: W}
        - {id: age, text: Alter, kind: number, column: A}
        - {id: order, text: Folge, kind: ranking, options: [{label: A, column: O1}, {label: B, column: O2}]}
        - {id: parts, text: Teile, kind: multiple, options: [{label: A, column: P1}, {label: B, column: P2}]}
      labels:
        r: {jo: 1} # ← `r` is no scale that a question uses, no question and no battery; did you mean `q`?
        q:
          jo: # ← write behind `jo` what it means in question `q`, one of: the code of an answer (1, 2), not-asked, broke-off, no-answer, refused, dont-know, not-applicable
          nö: 3 # ← write behind `nö` what it means in question `q`, one of: the code of an answer (1, 2), not-asked, broke-off, no-answer, refused, dont-know, not-applicable
          ja: refused # ← `ja` already stands for the answer 1
          nein: 1 # ← `nein` already stands for the answer 2
          egal: 1
          EGAL: refused # ← `EGAL` has another meaning in question `q` already
        words: {so: 1} # ← question `words` takes own words, so that no text can stand for anything else
        age: {alt: 90} # ← write behind `alt` what it means in question `age`, one of: not-asked, broke-off, no-answer, refused, dont-know, not-applicable
        order: {zuerst: 3} # ← write behind `zuerst` what it means in question `order`, one of: a rank from 1 to 2, not-asked, broke-off, no-answer, refused, dont-know, not-applicable
        parts: {voll: 7} # ← write behind `voll` what it means in question `parts`, one of: chosen, not-chosen, the code of its option (1, 2), not-asked, broke-off, no-answer, refused, dont-know, not-applicable
      """),
    FaultCase(
      "labels that are no group",
      """
      questions: [{id: words, text: Worte, kind: text, column: W}]
      labels: [a] # ← `labels` must be a group of keys, found a list
      """),
  ]
}
