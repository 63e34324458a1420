/// A word, a number or a mark of a passage.
struct Token {
  /// What a token is.
  enum Kind {
    case word
    /// A number with its digits and separators, such as `1.234,5`.
    case number
    /// A mark; quotation marks and sentence ends are told by the form.
    case mark
  }

  /// What it is.
  let kind: Kind
  /// The word in lower case without soft hyphens, `ss` for `ß`; numbers and marks as they are written.
  let form: String
  /// What the phrase book knows about the word.
  let entry: PhraseBook.Entry
  /// Whether the first letter is a capital.
  let isCapital: Bool
  /// The bytes of the passage.
  let range: Range<Int>
  /// Whether white space stands before it.
  let followsSpace: Bool
  /// Whether it stands within quotation marks.
  var isQuoted = false
}
