import Yams

/// A place where a text stops being YAML, in words for a person who does not know YAML well.
struct SyntaxFault {
  /// The line, from 1, where it is known.
  let line: Int?
  /// What is wrong there and what to do.
  let message: String

  /// Translates an error of the YAML library.
  init(_ error: any Error, in format: DefinitionFormat) {
    guard let error = error as? YamlError else {
      self.init(line: nil, message: "the \(format.noun) cannot be read as YAML")
      return
    }
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let known = Self.explanations.first { problem.contains($0.problem) }
      let line = known?.isAtStart == true ? context?.mark.line ?? mark.line : mark.line
      self.init(line: line, message: known?.message ?? "this is not valid YAML (\(problem))")
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.map { "`\($0)`" }.joined(separator: ", ")
      self.init(
        line: context.mark.line, message: "the key \(keys) stands twice in the same group; here is the first of them")
    case .reader(_, let offset, _, let yaml):
      let line = offset.map { yaml.prefix($0).count { $0.isNewline } + 1 }
      self.init(line: line, message: "there is a control character here that YAML does not allow; delete it")
    default:
      self.init(line: nil, message: "the \(format.noun) cannot be read as YAML")
    }
  }

  private init(line: Int?, message: String) {
    self.line = line
    self.message = message
  }

  /// The problems that libyaml 0.2.5 names, whether they are best shown where the construct starts, and what they mean.
  private static let explanations: [(problem: String, isAtStart: Bool, message: String)] = [
    (
      "could not find expected ':'", true,
      "this line is neither `key: value` nor a list item `- …`; is the colon missing?"
    ),
    (
      "mapping values are not allowed", false,
      "a `: ` is not expected here; put a text that contains one in quotes, or check the indentation"
    ),
    (
      "cannot start any token", false,
      "a line or a value cannot start with a tab, `@`, `%` or a backtick; indent with blanks, and put such a text in quotes"
    ),
    ("found a tab character", false, "indent with blanks, not with tabs"),
    (
      "did not find expected '-' indicator", false,
      "this line does not fit into the list above it; check the indentation"
    ),
    (
      "did not find expected key", false,
      "this line does not fit below the line above it; check the indentation and quotes"
    ),
    (
      "block sequence entries are not allowed", false,
      "a list item `- …` cannot stand here; start it on a line of its own"
    ),
    ("mapping keys are not allowed", false, "a key cannot stand here; put a text that starts with `? ` in quotes"),
    ("found unexpected end of stream", true, "a quote is opened here and never closed"),
    ("found unexpected document indicator", true, "a quote is opened here and never closed"),
    ("did not find expected ',' or ']'", true, "a list `[…]` is opened here and not closed properly"),
    ("did not find expected ',' or '}'", true, "a group `{…}` is opened here and not closed properly"),
    (
      "unknown escape character", false,
      "a backslash in double quotes starts an escape; use single quotes, or write two backslashes"
    ),
    (
      "hexdecimal number", false,
      "`\\x` and `\\u` in double quotes want a number; use single quotes, or write two backslashes"
    ),
    ("found undefined alias", false, "a text that starts with `*` must stand in quotes"),
    ("alphabetic or numeric character", false, "a text that starts with `&` or `*` must stand in quotes"),
    ("but found another document", false, "only one document is read; remove the `---` line"),
    (
      "did not find expected <document start>", false, "only one document is read; check the indentation of this line"
    ),
    ("Maximum nesting level reached", false, "this is nested too deeply"),
    ("undefined tag handle", false, "a text that starts with `!` must stand in quotes"),
    ("did not find the expected '!'", false, "a text that starts with `!` must stand in quotes"),
    (
      "comment or line break", false,
      "nothing may follow `|` or `>` on the same line; put a text that starts so in quotes"
    ),
    ("did not find expected node content", false, "a value is missing or starts with a character that needs quotes"),
  ]
}
