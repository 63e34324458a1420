extension FaultCase {
  /// Names that refer to nothing, or to the wrong thing.
  static let references: [FaultCase] = [
    FaultCase(
      "opinion groups without votes",
      """
      questions:
        - battery: b
          text: Frage
          kind: rating
          scale: satisfaction-5
          opinion-groups: true # ← `opinion-groups` needs a `rating` on a scale of three points with a declared polarity: agree, pass, disagree
          items: [{id: r, text: Reihe, column: R}]
      """),
    FaultCase(
      "reverse-keyed without a scale",
      """
      questions:
        - battery: b
          text: Frage
          kind: single
          options: [Ja, Nein]
          items:
            - {id: r, text: Reihe, column: R}
            - {id: s, text: Reihe, column: S, reverse-keyed: true} # ← `reverse-keyed` needs a battery of the kind `rating`, whose scale can be turned round
            - {id: t, text: Reihe, column: T, reverse-keyed: false}
      """),
    FaultCase(
      "unknown scale",
      #"""
      scales:
        zufriedenheit5:
          polarity: higher-is-better
          points:
            - {code: 2, label: gut}
            - {code: 1, label: schlecht}
      questions:
        - {id: a, text: A, kind: rating, scale: zufriedenheit5, column: a}
        - id: b
          text: B
          kind: rating
          scale: zufrieden5 # ← scale `zufrieden5` is not defined; did you mean `zufriedenheit5`?
          column: b
        - {id: c, text: C, scale: satisfacton-5, column: c} # ← scale `satisfacton-5` is not defined; did you mean `satisfaction-5`?
        - {id: d, text: D, scale: purple, column: d} # ← scale `purple` is not defined
      """#),
    FaultCase(
      "unknown library scale",
      #"""
      scales:
        mine: # ← a scale needs `polarity`, which is missing ← a scale needs `points`, which is missing
          {}
        yours:
          extends: satisfaktion-5 # ← the library has no scale `satisfaktion-5`; did you mean `satisfaction-5`?
      questions:
        - {id: a, text: A, scale: mine, column: a}
        - {id: b, text: B, scale: yours, column: b}
      """#),
    FaultCase(
      "plans",
      #"""
      questions:
        - {id: side, text: A, kind: single, options: [Polizei, Gemeinde, {label: keine Angabe, missing: refused}], column: a}
        - {id: words, text: B, kind: text, column: b}
        - {id: good, text: C, scale: satisfaction-5, column: c}
        - {id: better, text: D, scale: agreement-5, column: d}
        - {id: later, text: E, scale: satisfaction-5, column: e}
      breakdown: side
      analysis:
        sides: [Polizei, Gemeinden] # ← question `side` has no answer `Gemeinden`; did you mean `Gemeinde`?
        confirmatory: [good, bettr] # ← `confirmatory` names `bettr`, which is no question; did you mean `better`?
        agreement-margin: 1 # ← `agreement-margin` is a Cliff's delta, from 0 to below 1
        paired:
          - {before: good, after: words} # ← `after` needs a `rating` or an `nps`; `words` is a `text`
          - {before: good, after: better} # ← `good` and `better` must be two ratings on the same scale, with the same end favourable
          - {before: good, after: good} # ← `good` cannot be compared with itself; name two questions
          - {before: good, after: later}
          - {before: later, after: good} # ← `later` and `good` are a pair already; leave one of them out
          - {before: good} # ← a pair needs `after`, which is missing
        overall: gut # ← `overall` names `gut`, which is no question
        registered: last week # ← `registered` must be a day such as 2024-02-01
        sha256: 12ab # ← `sha256` must be 64 hexadecimal digits
      """#),
    FaultCase(
      "plans without direction",
      #"""
      scales:
        mine: {polarity: undeclared, points: [{code: 1, label: A}, {code: 2, label: B}]}
      questions:
        - {id: then, text: A, scale: mine, column: a}
        - {id: now, text: B, scale: mine, column: b}
      analysis:
        paired:
          - {before: then, after: now} # ← `before` needs a scale whose favourable end is declared; declare the `polarity` of that of `then`
        overall: now # ← `overall` needs a scale whose favourable end is declared; declare the `polarity` of that of `now`
      """#),
    FaultCase(
      "sides",
      #"""
      questions:
        - {id: side, text: A, kind: single, options: [Polizei, Gemeinde, {label: keine Angabe, missing: refused}], column: a}
      breakdown: side
      analysis:
        sides: [Polizei, 1] # ← `sides` names one answer of `side` twice
      """#),
    FaultCase(
      "sides of nothing",
      #"""
      questions:
        - {id: side, text: A, kind: single, options: [Polizei, Gemeinde], column: a}
      analysis:
        sides: [Polizei, Gemeinde] # ← `sides` are answers of the `breakdown` question; name that question
      """#),
    FaultCase(
      "weights",
      #"""
      questions:
        - {id: side, text: A, kind: single, options: [Polizei, Gemeinde, {label: keine Angabe, missing: refused}], column: a}
        - {id: age, text: B, kind: single, options: [jung, alt], column: b}
        - {id: grade, text: C, scale: satisfaction-5, column: c}
        - {id: words, text: D, kind: text, column: d}
      weights: # ← the group `weights` needs `source`, which is missing
        trim: 1 # ← `trim` is a multiple of the mean weight and must be above 1
        targets:
          - {question: sied, shares: {Polizei: 1}} # ← `question` names `sied`, which is no question; did you mean `side`?
          - {question: words, shares: {x: 1}} # ← a target needs a `single` or a `rating`; `words` is a `text`
          - question: side
            shares:
              Polizei: 0.5
              Gemeinden: 0.5 # ← question `side` has no answer `Gemeinden`; did you mean `Gemeinde`?
              keine Angabe: 0.1 # ← `keine Angabe` is a kind of no answer; targets are for those who answer `side`
              1: 0.5 # ← `1` is an answer of `side` that stands here already
          - question: side
            shares: {Polizei: 0.5} # ← `shares` lacks the answer `Gemeinde` of `side`; write 0 where nobody of the population would give it
          - question: side
            shares: {Polizei: 0.5, Gemeinde: 0.4} # ← the shares add up to 0.9 and not to 1; write `counts` for numbers of persons
          - question: side
            shares:
              Polizei: -0.5 # ← `Polizei` must not be below 0
              Gemeinde: viele # ← `Gemeinde` must be a number such as 60 or 2.5
          - question: side
            counts:
              Polizei: 12.5 # ← `Polizei` must be a whole number of persons
              Gemeinde: 1
          - {question: side, counts: {1: 0, 2: 0}} # ← the counts add up to 0, so that there is no population
          - {question: side, counts: {1: 1, 2: 1}, shares: {1: 1, 2: 0}} # ← a target needs either `shares` or `counts`
          - {question: side} # ← a target needs either `shares` or `counts`
          - {shares: {1: 1}} # ← a target needs `question`, which is missing
          - {question: grade, counts: [1, 2]} # ← `counts` must be a group of keys, found a list
      """#),
    FaultCase(
      "targets of several populations",
      #"""
      questions:
        - {id: side, text: A, kind: single, options: [Polizei, Gemeinde], column: a}
        - {id: age, text: B, kind: single, options: [jung, alt], column: b}
      weights:
        source: Register
        targets: # ← the counts of `side` add up to 150, those of `age` to 148; state the same population, or write `shares` where they come from different lists
          - {question: side, counts: {Polizei: 90, Gemeinde: 60}}
          - {question: age, counts: {jung: 100, alt: 48}}
          - {question: side, shares: {Polizei: 0.6, Gemeinde: 0.4}} # ← `targets` names `side` twice
      """#),
    FaultCase(
      "no targets",
      #"""
      questions:
        - {id: side, text: A, kind: single, options: [Polizei, Gemeinde], column: a}
      weights:
        source: Register
        targets: [] # ← `targets` names no question
      """#),
    FaultCase(
      "conditions",
      #"""
      questions:
        - {id: side, text: A, kind: single, options: [Polizei, Gemeinde], column: a}
        - {id: words, text: B, kind: text, column: b}
        - id: c
          text: C
          kind: text
          column: c
          asked-if: {question: sied, answer: Polizei} # ← `asked-if` refers to `sied`, which is no earlier question; did you mean `side`?
        - id: d
          text: D
          kind: text
          column: d
          asked-if:
            question: later # ← `asked-if` refers to `later`, which is no earlier question
            answer: 1
        - id: e
          text: E
          kind: text
          column: e
          asked-if: {question: words, answer: x} # ← `words` has no fixed answers that `asked-if` could name
        - id: f
          text: F
          kind: text
          column: f
          asked-if:
            question: side
            answer: [2, Polizai, 3] # ← question `side` has no answer `Polizai`; did you mean `Polizei`? ← question `side` has no answer `3`
        - id: later
          text: G
          kind: single
          options: [x]
          column: g
          asked-if: {question: later, answer: x} # ← `asked-if` refers to `later`, which is no earlier question
        - id: h
          text: H
          kind: text
          column: h
          asked-if: {question: side} # ← a condition needs `answer`, which is missing
        - id: i
          text: I
          kind: text
          column: i
          asked-if: {question: side, answer: []} # ← `answer` names no answer
      """#),
    FaultCase(
      "breakdown by no question",
      #"""
      questions:
        - {id: side, text: A, kind: single, options: [Polizei, Gemeinde], column: a}
      breakdown: sides # ← `breakdown` names `sides`, which is no question; did you mean `side`?
      """#),
    FaultCase(
      "breakdown by a rating",
      #"""
      questions:
        - {id: a, text: A, scale: grades-6, column: a}
      breakdown: a # ← `breakdown` needs a question of the kind `single`; `a` is a `rating`
      """#),
    FaultCase(
      "one fault does not bring others",
      #"""
      questions:
        - {id: side, text: A, kind: single, options: [Polizei, Gemeinde]} # ← question reads no column; add `column`
        - {id: b, text: B, kind: text, column: b, asked-if: {question: side, answer: Polizei}}
      breakdown: side
      """#),
  ]
}
