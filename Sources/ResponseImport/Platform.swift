/// The name of a survey platform as files and commands spell it; each adapter adds its own in its file.
package struct Platform: RawRepresentable, Sendable, Hashable {
  /// The name, lower case without blanks, like "limesurvey".
  package let rawValue: String

  /// Creates a platform's name.
  package init(rawValue: String) { self.rawValue = rawValue }
}
