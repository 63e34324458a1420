import SurveyModel

/// A definition that the program made up from an export alone, and what it guessed on the way.
package struct GuessedDefinition: Sendable {
  /// The definition.
  package let definition: SurveyDefinition
  /// The guesses, in questionnaire order, for a person to check.
  package let notes: [GuessNote]

  /// The same with every text of unknown language taken to be in the language of most scales, where one is known.
  package var inMainLanguage: GuessedDefinition {
    GuessedDefinition(definition: definition.takenInMainLanguage, notes: notes)
  }
}

/// One guess in words.
package struct GuessNote: Sendable, Equatable {
  /// What the guess is about.
  package enum Subject: Sendable, Hashable {
    /// A question, by its id.
    case question(String)
    /// A battery, by its id.
    case battery(String)
  }

  /// What the guess is about.
  package let subject: Subject
  /// What was guessed, why, and what a person should check.
  package let text: String
}
