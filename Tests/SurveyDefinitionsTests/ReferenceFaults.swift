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
      breakdown: side
      analysis:
        sides: [Polizei, Gemeinden] # ← question `side` has no answer `Gemeinden`; did you mean `Gemeinde`?
        confirmatory: [good, bettr] # ← `confirmatory` names `bettr`, which is no question; did you mean `better`?
        agreement-margin: 1 # ← `agreement-margin` is a Cliff's delta, from 0 to below 1
        paired:
          - {before: good, after: words} # ← `after` needs a `rating` or an `nps`; `words` is a `text`
          - {before: good, after: better} # ← `good` and `better` must be two ratings on the same scale
          - {before: good} # ← a pair needs `after`, which is missing
        overall: gut # ← `overall` names `gut`, which is no question
        registered: last week # ← `registered` must be a day such as 2024-02-01
        sha256: 12ab # ← `sha256` must be 64 hexadecimal digits
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
