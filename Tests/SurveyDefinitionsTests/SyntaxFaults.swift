extension FaultCase {
  /// Texts that are not YAML, or not the part of it that is read.
  static let syntax: [FaultCase] = [
    FaultCase(
      "a second colon", isWhole: true,
      "id: forum\ntitle: Forum: 2024 # ← a `: ` is not expected here; put a text that contains one in quotes, or check the indentation"
    ),
    FaultCase(
      "a missing colon", isWhole: true,
      "id: forum\ntitle # ← this line is neither `key: value` nor a list item `- …`; is the colon missing?\ndesign: post-only"
    ),
    FaultCase(
      "a tab", isWhole: true,
      "id: forum\nevent:\n\tname: x # ← a line or a value cannot start with a tab, `@`, `%` or a backtick; indent with blanks, and put such a text in quotes"
    ),
    FaultCase(
      "an open quote", isWhole: true,
      "id: forum\ntitle: \"Forum # ← a quote is opened here and never closed\ndesign: post-only"),
    FaultCase(
      "an open list", isWhole: true,
      "id: forum\nlanguages: [de, en # ← a list `[…]` is opened here and not closed properly\ndesign: post-only"),
    FaultCase(
      "an open group", isWhole: true,
      "id: forum\ntitle: {de: Forum # ← a group `{…}` is opened here and not closed properly\ndesign: post-only"),
    FaultCase(
      "indentation", isWhole: true,
      "id: forum\nquestions:\n  - id: a\n   text: A # ← this line does not fit into the list above it; check the indentation"
    ),
    FaultCase(
      "a backslash", isWhole: true,
      "id: forum\ntitle: \"C:\\Daten\" # ← a backslash in double quotes starts an escape; use single quotes, or write two backslashes"
    ),
    FaultCase(
      "an alias to nothing", isWhole: true,
      "id: forum\ntitle: *star* # ← a text that starts with `&` or `*` must stand in quotes"),
    FaultCase(
      "a key twice", isWhole: true,
      "id: forum # ← the key `id` stands twice in the same group; here is the first of them\ntitle: Forum\nid: again"),
    FaultCase(
      "two documents", isWhole: true,
      "id: forum\n--- # ← only one document is read; remove the `---` line\nid: again"),
    FaultCase(
      "a control character", isWhole: true,
      "id: forum\ntitle: a\u{1}b # ← there is a control character here that YAML does not allow; delete it"),
    FaultCase("a list as a key", isWhole: true, "[a, b]: c # ← a key must be a single word, not a list or a group"),
    FaultCase(
      "anchors", isWhole: true,
      "id: forum\nlanguages: &all [de] # ← anchors and aliases (`&name`, `*name`) are not supported; put a shared scale under `scales:` and name it\nx: *all"
    ),
  ]
}
