/// Marks the tokens that stand within quotation marks, German, English or French.
enum Quotation {
  /// The longest quotation in tokens; a mark that is not closed within it opens nothing.
  private static let maximum = 200

  /// Marks what is quoted; complexity O(n).
  static func mark(_ tokens: inout [Token]) {
    var opened: (index: Int, closing: [String])?
    for index in tokens.indices where tokens[index].kind == .mark {
      let form = tokens[index].form
      if let open = opened, index - open.index <= maximum {
        guard open.closing.contains(form) else { continue }
        for quoted in open.index...index { tokens[quoted].isQuoted = true }
        opened = nil
      } else if let closing = closings[form], tokens[index].followsSpace || form != "'" {
        opened = (index, closing)
      }
    }
  }

  private static let closings: [String: [String]] = [
    "„": ["“", "”", "\""], "“": ["”"], "\"": ["\""], "«": ["»"], "»": ["«"], "‘": ["’"], "‚": ["‘", "’"], "'": ["'"],
    "‹": ["›"], "›": ["‹"],
  ]
}
