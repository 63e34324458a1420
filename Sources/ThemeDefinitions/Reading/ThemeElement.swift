import Charting
import DefinitionFiles

/// The kinds of groups that a theme file is made of, each with the keys it may have.
enum ThemeElement: String, DefinitionElement {
  case theme
  case fonts
  case colours

  /// The name with its article, for messages.
  var name: String {
    switch self {
    case .theme: "a theme"
    case .fonts, .colours: "the group `\(rawValue)`"
    }
  }

  /// The keys in the order in which they are written, each with what it means.
  var keys: [(name: String, meaning: String)] {
    switch self {
    case .theme:
      [
        (
          "based-on",
          "\(Theme.named.map { "`\($0.name)`" }.joined(separator: ", ")): where everything comes from that is not in the "
            + "file; `light` where absent"
        ),
        ("language", "language tag that decides words and number format where the command line names none: `en`, `de`"),
        ("fonts", "font family and type sizes"), ("colours", "colours as `\"#RRGGBB\"` or `\"#RGB\"`, in quotes"),
      ]
    case .fonts:
      [
        (
          "family",
          "families in order of preference, with commas between them; lines are broken by the widths of Arial, so take one "
            + "that runs no wider"
        )
      ] + ThemeKey.sizes.map { ($0.name, $0.meaning) }
    case .colours:
      ThemeKey.colours.map { ($0.name, $0.meaning) } + [
        (
          "series",
          "list of at least six colours for groups and sides, which have no order; contrast 3 on the background"
        )
      ]
    }
  }
}
