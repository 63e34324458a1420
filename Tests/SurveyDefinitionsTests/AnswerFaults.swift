extension FaultCase {
  /// Answers, columns and ids that contradict each other.
  static let answers: [FaultCase] = [
    FaultCase(
      "ids twice",
      #"""
      questions:
        - {id: a, text: A, kind: text, column: a}
        - battery: b
          text: B
          scale: agreement-5
          items:
            - {id: b1, text: B1, column: b1}
            - {id: a, text: B2, column: b2} # ← question `a` already stands on line 6
        - battery: b # ← battery `b` already stands on line 7
          text: C
          kind: text
          items: [{id: c1, text: C1, column: c1}]
      """#),
    FaultCase(
      "codes and labels twice",
      #"""
      scales:
        s:
          polarity: lower-is-better
          points:
            - {code: 1, label: sehr gut}
            - {code: 2, label: gut, aliases: [A2]}
            - {code: 2, label: schlecht} # ← code 2 already stands for the answer on line 10
            - {code: 3, label: a2} # ← `a2` already stands for the answer on line 10
            - {label: ohne} # ← a point needs `code`, which is missing
      questions:
        - {id: a, text: A, scale: s, column: a}
        - id: b
          text: B
          kind: single
          column: b
          options:
            - Polizei
            - {code: 1, label: Gemeinde} # ← code 1 already stands for the answer on line 21
            - polizei # ← `polizei` already stands for the answer on line 21
      """#),
    FaultCase(
      "scales of too few points",
      #"""
      scales:
        s: # ← scale `s` needs at least two points that are answers
          polarity: lower-is-better
          points:
            - {code: 1, label: gut}
            - {code: 2, label: keine Angabe, missing: refused}
        t: # ← scale `t` needs at least two points that are answers
          polarity: up # ← polarity `up` is not known; it is one of `higher-is-better`, `lower-is-better`, `undeclared`
          points: []
        u:
          extends: satisfaction-5
          points:
            - {code: 6} # ← a point needs `label`, which is missing
            - {code: 5, missing: dontKnow} # ← missing `dontKnow` is not known; did you mean `dont-know`?
      questions:
        - {id: a, text: A, scale: s, column: a}
        - {id: b, text: B, scale: t, column: b}
        - {id: c, text: C, scale: u, column: c}
      """#),
    FaultCase(
      "columns",
      #"""
      questions:
        - {id: a, text: A, kind: text} # ← question reads no column; add `column`
        - {id: b, text: B, kind: text, column: {position: 0}} # ← `position` must not be below 1
        - {id: c, text: C, kind: text, column: {}} # ← a column needs `header`, which is missing
        - {id: d, text: D, kind: text, column: ""} # ← `column` is an empty text
        - battery: e
          text: E
          scale: grades-6
          items:
            - {id: e1, text: E1} # ← item reads no column; add `column`
      """#),
    FaultCase(
      "several answers",
      #"""
      questions:
        - {id: a, text: A, kind: multiple, options: [x, y]} # ← question reads no column; give every option a `column`, or give `column` and `separator`
        - {id: b, text: B, kind: multiple, options: [x, y], column: b} # ← several answers in one column need a `separator`, such as ", "
        - id: c
          text: C
          kind: multiple
          options:
            - {label: x, column: c1}
            - {label: y} # ← this option has no `column`, but others have; either all or none
        - id: d
          text: D
          kind: multiple
          options: [{label: x, column: d1}]
          column: d # ← the options have columns of their own; remove `column` here or there
        - id: e
          text: E
          kind: single
          options: [{label: x, column: e1}] # ← the options of a `single` have no columns of their own
        - {id: f, text: F, kind: multiple, options: [], column: f, separator: ;} # ← `options` needs at least one answer
      """#),
    FaultCase(
      "keys of another kind",
      #"""
      questions:
        - id: a
          text: A
          kind: text
          column: a
          options: [x] # ← `options` belongs to the kind `constant-sum` or `matrix-multiple` or `multiple` or `ranking` or `single`, not to `text`
          minimum: 1 # ← `minimum` belongs to the kind `number`, not to `text`
        - {id: b, text: B, kind: rating, column: b} # ← a question needs `scale`, which is missing
        - {id: c, text: C, kind: single, column: c} # ← a question needs `options`, which is missing
      """#),
    FaultCase(
      "numbers",
      #"""
      questions:
        - id: a
          text: A
          kind: number
          minimum: 10 # ← `minimum` is above `maximum`
          maximum: 1
          column: a
        - id: b
          text: B
          kind: number
          minimum: nan # ← `minimum` must be a number such as 60 or 2.5
          maximum: 0x10 # ← `maximum` must be a number such as 60 or 2.5
          column: b
      """#),
    FaultCase(
      "batteries",
      #"""
      questions:
        - battery: a # ← a battery needs `items`, which is missing
          text: A
          scale: grades-6
        - items: [] # ← a battery needs `battery`, which is missing ← a battery needs `text`, which is missing ← a battery needs `kind`, which is missing ← `items` needs at least one row
        - battery: c
          text: C
          kind: multiple
          options: [{label: x, column: x}] # ← the rows of a battery have columns of their own; give each row `columns`, one an option
          items:
            - {id: c1, text: C1, column: c1} # ← several answers in one column need a `separator`, such as ", "
      """#),
    FaultCase(
      "columns of a matrix with several answers",
      #"""
      questions:
        - battery: a
          text: A
          kind: matrix-multiple
          options: [x, y]
          items:
            - {id: a1, text: A1, columns: [p, q]}
            - {id: a2, text: A2, columns: [r]} # ← `columns` names 1 columns for 2 options; name one an option, in their order
            - {id: a3, text: A3} # ← item reads no column; give `columns`, one an option, or give `column` and `separator`
        - battery: b
          text: B
          scale: grades-6
          items:
            - {id: b1, text: B1, columns: [s, t]} # ← the options of a `rating` have no columns of their own
        - {id: c, text: C, kind: matrix-multiple, options: [x, y], columns: [u, v]} # ← `matrix-multiple` is a battery with `items`; a question of its own is a `multiple`
      """#),
    FaultCase(
      "rankings and constant sums",
      #"""
      questions:
        - {id: a, text: A, kind: ranking, options: [x, y], places: [p, q, r]} # ← `places` names 3 columns for 2 options
        - {id: b, text: B, kind: ranking, options: [x, y], places: [s], column: t} # ← `places` and `column` contradict each other; remove one of them
        - {id: c, text: C, kind: ranking, options: [x, y], column: u} # ← several answers in one column need a `separator`, such as ", "
        - {id: d, text: D, kind: ranking, options: [x, y]} # ← question reads no column; give every option a `column`, or `places`, or `column` and `separator`
        - id: e
          text: E
          kind: ranking
          options: [{label: x, column: e1, other: true}, {label: y, column: e2}] # ← what is ranked or given an amount can be neither `missing` nor `other`; remove these keys
        - {id: f, text: F, kind: constant-sum, options: [x, y], column: v} # ← a `constant-sum` has one column an option
        - {id: g, text: G, kind: constant-sum, total: 0, options: [x, y], columns: [g1, g2]} # ← `total` must be above 0
        - {id: h, text: H, kind: constant-sum, options: [x, y], places: [w, z]} # ← `places` belongs to the kind `ranking`, not to `constant-sum`
        - {id: i, text: I, kind: ranking, total: 3, options: [x, y], columns: [i1, i2]} # ← `total` belongs to the kind `constant-sum`, not to `ranking`
      """#),
    FaultCase(
      "only kinds of no answer",
      #"""
      questions:
        - id: a
          text: A
          kind: single
          column: a
          options:
            - {label: keine Angabe, missing: refused} # ← every option is a kind of no answer; at least one must be an answer
      """#),
  ]
}
