/// Exports and a code book that tests write into their folders.
enum SampleExports {
  /// 24 responses: two sides, a rating, a recommendation, and words that must stay in the file.
  static let plain: [UInt8] = Array(
    (["Side,How satisfied are you?,How likely are you to recommend us? (0-10),Comments"]
      + (0..<24).map { index in
        let rating = index.isMultiple(of: 2) ? ratings[0] : ratings[index % 5]
        return "\(index < 12 ? "Police" : "Community"),\(rating),\(index % 11),\(secret) \(index)"
      }).map { $0 + "\r\n" }.joined().utf8)

  /// What a respondent wrote; it must appear nowhere.
  static let secret = "as the only woman in office 17"

  private static let ratings = [
    "very satisfied", "satisfied", "neither satisfied nor dissatisfied", "dissatisfied", "very dissatisfied",
  ]

  /// Headings and answers that are code elsewhere: formulas, markup, escape sequences, changes of writing direction.
  static let hostile: [UInt8] = Array(
    (["Side,\(formula),<script>alert(1)</script>,]]> \u{1B}[31mred,a\u{202E}b"]
      + (0..<30).map { index in
        let side = index.isMultiple(of: 2) ? "=1+1" : "<b>A</b>"
        let words = ["<script>alert(1)</script>", "]]>", "<img src=x onerror=alert(1)>"][index % 3]
        let colour = ["\u{1B}[31mred", "\u{1B}]0;title\u{07}", "\u{202E}rtl"][index % 3]
        return "\(side),\(index.isMultiple(of: 3) ? "yes" : formula),\(words),\(colour),\(["a", "b"][index % 2])"
      }).map { $0 + "\n" }.joined().utf8)

  private static let formula = "\"=HYPERLINK(\"\"http://example.org\"\")\""

  /// Records too long and too short, and a quotation mark that nothing closes.
  static let ragged: [UInt8] = Array(
    """
    Side,Useful,Comments
    Police,yes,\(secret)
    Police,no,\(secret),\(secret),more
    Community,yes
    Press,yes,"\(secret)
    Police,no,none

    """.utf8)

  /// A code book for the plain export that lacks an answer which is in the file.
  static let definition = """
    resonanz: 1
    id: sample
    title: Sample
    sources:
      - file: exports/plain.csv
    questions:
      - id: side
        text: Which side are you on?
        kind: single
        options:
          - {code: 1, label: Police}
        column: Side

    """
}
