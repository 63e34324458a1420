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
  /// What is known about it, shared by all its occurrences.
  let word: Word
  /// The bytes of the passage.
  let range: Range<Int>
  /// Whether white space stands before it.
  let followsSpace: Bool
  /// Whether it stands within quotation marks.
  var isQuoted = false

  /// The word in lower case without soft hyphens, `ss` for `ß`; numbers and marks as they are written.
  var form: String { word.form }
  /// Whether the first letter is a capital.
  var isCapital: Bool { word.isCapital }
  /// The phrases that may start with it, by their place in the phrase book.
  var phrases: [Int] { word.phrases }
}

/// A word as it is spelled, once for all its occurrences in a text.
final class Word {
  let form: String
  let isCapital: Bool
  /// 1 for a function word of German, −1 for one of English, else 0.
  let germanness: Int
  let phrases: [Int]
  let opensPhrase: Bool
  /// Which lists it is known to be in or not.
  var memberships: [ObjectIdentifier: Bool] = [:]

  /// Looks a spelling up; marks and numbers are compared as they are written.
  init(_ spelling: String, isLetters: Bool) {
    form = isLetters ? WordForm.folded(spelling) : spelling
    isCapital = isLetters && spelling.first?.isUppercase == true
    germanness = LanguageGuess.german.contains(form) ? 1 : LanguageGuess.english.contains(form) ? -1 : 0
    phrases = PhraseBook.shared.phrases(openedBy: form)
    opensPhrase = !phrases.isEmpty
  }
}
