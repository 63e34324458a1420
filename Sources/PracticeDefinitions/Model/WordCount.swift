/// The number of words of a text, as word processors count: pieces between white space.
///
/// A dash with blanks around it counts as one; so the limits of a form hold whichever program counts again.
package enum WordCount {
  /// The number of words; complexity O(n).
  package static func count(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.split { $0.properties.isWhitespace }.count
  }
}
