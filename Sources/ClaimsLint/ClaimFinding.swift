/// A place in a text that claims more than a feedback survey can show.
package struct ClaimFinding: Sendable, Equatable {
  /// The identifier of the rule, as a suppression names it.
  package let rule: String
  /// The line, from 1.
  package let line: Int
  /// The column in characters as a reader counts them, from 1.
  package let column: Int
  /// The words that were found, as they are written, without line breaks and soft hyphens.
  package let words: String
  /// The language in which the sentence was read.
  package let language: ClaimLanguage
  /// Why it is a problem, one sentence in the language of the text.
  package let reason: String
  /// A better wording, in the language of the text.
  package let suggestion: String
}
