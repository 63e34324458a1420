import Testing

/// A broken theme file in which every line with a fault ends with the messages expected there: `… # ← message ← message`.
struct ThemeFault: CustomTestStringConvertible {
  let name: String
  /// The text without the marks.
  let text: String
  /// What the reader must say, as `house.yaml:line: message`, in the order of the lines.
  let expected: [String]

  var testDescription: String { name }

  init(_ name: String, _ marked: String) {
    var lines: [Substring] = []
    var expected: [String] = []
    for (index, line) in marked.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let parts = line.split(separator: " # ← ", maxSplits: 1, omittingEmptySubsequences: false)
      lines.append(parts[0])
      guard parts.count == 2 else { continue }
      for message in parts[1].split(separator: " ← ") { expected.append("house.yaml:\(index + 1): \(message)") }
    }
    self.name = name
    text = lines.joined(separator: "\n")
    self.expected = expected
  }
}

extension ThemeFault {
  private static let names =
    "`family` names fonts, with commas between them, by letters, digits, blanks, `-`, `_` and `.`; "
  private static let quotes =
    "has no colour; put it in quotes, such as \"#1B1F24\": behind a bare `#` YAML reads nothing"

  /// What is wrong with the file as such.
  static let shape: [ThemeFault] = [
    ThemeFault("nothing", " # ← the theme is empty; begin with `based-on: light` and a group `colours`"),
    ThemeFault("an empty group", "{} # ← the theme says nothing; begin with `based-on: light` and a group `colours`"),
    ThemeFault(
      "keys without values", "fonts: # ← the theme says nothing; begin with `based-on: light` and a group `colours`"),
    ThemeFault("a text", "light # ← expected a theme with its keys, found a text"),
    ThemeFault(
      "other spellings",
      "based_on: dark # ← a theme has no key `based_on`; did you mean `based-on`?\ncolors: {} # ← a theme has no key `colors`; did you mean `colours`?"
    ),
    ThemeFault(
      "a key of another group",
      "colours:\n  family: Arial # ← the group `colours` has no key `family`\nfonts: Arial # ← expected the group `fonts` with its keys, found a text"
    ),
    ThemeFault("a mistyped theme", "based-on: drak # ← based-on `drak` is not known; did you mean `dark`?"),
    ThemeFault(
      "a theme that is not there",
      "based-on: sepia # ← based-on `sepia` is not known; it is one of `light`, `dark`, `high-contrast`\ncolours: {text: \"#FFF\"}"
    ),
    ThemeFault(
      "no language tag", "language: German please # ← `German please` is not a language tag such as `de` or `en`"),
    ThemeFault(
      "a language without words", "language: fr-CH # ← charts have no words in `fr-CH`; they have in `en`, `de`"),
    ThemeFault(
      "anchors",
      "colours: &a # ← anchors and aliases (`&name`, `*name`) are not supported; write the value again\nx: *a"),
    ThemeFault(
      "a tab",
      "fonts:\n\tfamily: x # ← a line or a value cannot start with a tab, `@`, `%` or a backtick; indent with blanks, and put such a text in quotes"
    ),
  ]

  /// Values that are none.
  static let values: [ThemeFault] = [
    ThemeFault(
      "no colours",
      """
      colours:
        text: red # ← `text` must be a colour such as "#1B1F24" or "#123"; `red` is none
        grid: "#12345" # ← `grid` must be a colour such as "#1B1F24" or "#123"; `#12345` is none
        bar: "#GGGGGG" # ← `bar` must be a colour such as "#1B1F24" or "#123"; `#GGGGGG` is none
        hatch: "#1234567" # ← `hatch` must be a colour such as "#1B1F24" or "#123"; `#1234567` is none
        outline: "1B1F24" # ← `outline` must be a colour such as "#1B1F24" or "#123"; `1B1F24` is none
        whisker: ["#000"] # ← `whisker` must be a text, found a list
      """),
    ThemeFault(
      "a colour without quotes is a comment",
      "colours:\n  text: #FFFFFF # ← `text` \(quotes)\n  grid: \"#EEE\""),
    ThemeFault(
      "a series without quotes",
      "colours:\n  series:\n\(String(repeating: "    - \"#000\"\n", count: 5))    - #444 # ← `series` \(quotes)"),
    ThemeFault("an empty series", "colours:\n  series: [] # ← `series` has 0 colours; groups need at least six"),
    ThemeFault(
      "a series that is none",
      "colours:\n  series: \"#000\" # ← `series` must be a list of 6 to 24 colours; nobody tells more apart"),
    ThemeFault(
      "sizes",
      """
      fonts:
        heading-size: 8.5 # ← `heading-size` is 8.5; type must be 9 to 72 user units high
        body-size: 1e300 # ← `body-size` is 1e+300; type must be 9 to 72 user units high
        small-size: large # ← `small-size` must be a number such as 60 or 2.5
      """),
    ThemeFault("a declaration", "fonts: {family: \"Arial; fill: red\"} # ← \(names)`;` cannot stand in it"),
    ThemeFault("something fetched", "fonts: {family: \"url(x.woff)\"} # ← \(names)`(` cannot stand in it"),
    ThemeFault("markup", "fonts: {family: \"<b>\"} # ← \(names)`<` cannot stand in it"),
    ThemeFault("a rule", "fonts: {family: \"a}b\"} # ← \(names)`}` cannot stand in it"),
    ThemeFault("an escape", "fonts: {family: 'a\\b'} # ← \(names)`\\` cannot stand in it"),
    ThemeFault(
      "a control character", "fonts: {family: \"a\\x07b\"} # ← \(names)the character U+0007 cannot stand in it"),
    ThemeFault(
      "a change of direction", "fonts: {family: \"a\\u202Eb\"} # ← \(names)the character U+202E cannot stand in it"),
    ThemeFault("an open quote", "fonts: {family: \"'Source Sans, Arial\"} # ← \(names)a quote in it is not closed"),
    ThemeFault("a quote inside", "fonts: {family: \"O'Hara, Arial\"} # ← \(names)a quote stands inside a name"),
    ThemeFault("a missing name", "fonts: {family: \"Arial,, serif\"} # ← \(names)a name between two commas is missing"),
  ]

  /// Themes that not everyone could read.
  static let promises: [ThemeFault] = [
    ThemeFault(
      "faint text",
      "colours:\n  background: \"#FFFFFF\"\n  text: \"#AAAAAA\" # ← `text` (#AAAAAA) has a contrast of 2.3 on `background` (#FFFFFF); text needs 4.5: make it darker"
    ),
    ThemeFault(
      "just below",
      "colours:\n  text: \"#777777\" # ← `text` (#777777) has a contrast of 4.4 on `background` (#FFFFFF of `light`); text needs 4.5: make it darker"
    ),
    ThemeFault(
      "faint text in the dark",
      "based-on: dark\ncolours: {secondary-text: \"#555\"} # ← `secondary-text` (#555555) has a contrast of 2.3 on `background` (#14181D of `dark`); text needs 4.5: make it lighter"
    ),
    ThemeFault(
      "a dark ground under a light theme",
      """
      colours:
        background: "#000" # ← `text` (#1B1F24 of `light`) has a contrast of 1.2 on `background` (#000000); text needs 4.5: add a lighter `text` ← `secondary-text` (#57606A of `light`) has a contrast of 3.2 on `background` (#000000); text needs 4.5: add a lighter `secondary-text` ← `whisker` (#14181D of `light`) has a contrast of 1.1 on `background` (#000000); marks need 3: add a lighter `whisker` ← colour 3 of `series` (#231942 of `light`) has a contrast of 1.2 on `background` (#000000); marks need 3: add a `series` with lighter colours ← colour 6 of `series` (#7A3B1E of `light`) has a contrast of 2.4 on `background` (#000000); marks need 3: add a `series` with lighter colours
      """),
    ThemeFault(
      "a faint group",
      """
      colours:
        series:
          - "#0B5FA5"
          - "#D2600F"
          - "#231942"
          - "#F2F2F2" # ← colour 4 of `series` (#F2F2F2) has a contrast of 1.1 on `background` (#FFFFFF of `light`); marks need 3: make it darker
          - "#9B5DE5"
          - "#7A3B1E"
      """),
    ThemeFault(
      "too few groups",
      "colours:\n  series: [\"#000\", \"#111\", \"#222\", \"#333\", \"#444\"] # ← `series` has 5 colours; groups need at least six"
    ),
    ThemeFault(
      "whiskers on bars",
      "colours:\n  bar: \"#333\" # ← `whisker` (#14181D of `light`) has a contrast of 1.4 on `bar` (#333333); whiskers need 3: add a lighter `whisker`"
    ),
    ThemeFault(
      "the order",
      "colours:\n  neutral: \"#000\" # ← `neutral` (#000000) is not lighter than `favourable` (#123A66 of `light`), so grey print loses the order of a scale: make it lighter, or the other one darker"
    ),
    ThemeFault(
      "neighbours",
      "colours:\n  unfavourable: \"#A0A0A0\" # ← on a scale from `unfavourable` (#A0A0A0) over `neutral` (#8F9195 of `light`) over `favourable` (#555555) no line between two neighbours has a contrast of 3 to both: make the light end lighter and the dark end darker\n  favourable: \"#555555\""
    ),
    ThemeFault(
      "what cannot be read is not judged",
      "colours:\n  background: black # ← `background` must be a colour such as \"#1B1F24\" or \"#123\"; `black` is none\n  text: \"#FFF\"\n  secondary-text: \"#EEE\""
    ),
    ThemeFault(
      "all at once",
      """
      based-on: light
      language: klingon! # ← `klingon!` is not a language tag such as `de` or `en`
      fonts:
        family: "Arial; x" # ← \(names)`;` cannot stand in it
        small-size: 6 # ← `small-size` is 6; type must be 9 to 72 user units high
      colours:
        text: "#AAA" # ← `text` (#AAAAAA) has a contrast of 2.3 on `background` (#FFFFFF of `light`); text needs 4.5: make it darker
        gird: "#EEE" # ← the group `colours` has no key `gird`; did you mean `grid`?
      """),
  ]
}
