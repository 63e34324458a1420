/// Comments to be written into a definition, above the elements they are about.
///
/// A comment on an element that is not written, such as a library scale, is left out.
package struct DefinitionComments: Sendable, Equatable {
  /// What a comment is about.
  package enum Subject: Sendable, Hashable {
    /// The whole definition: the comment stands at the top.
    case survey
    /// The event.
    case event
    /// The population.
    case population
    /// Which records are respondents.
    case respondents
    /// The question whose answers are the groups.
    case breakdown
    /// An export, by its position from 0.
    case source(Int)
    /// A scale of the survey, by its id.
    case scale(String)
    /// A battery, by its id.
    case battery(String)
    /// A question or a row of a battery, by its id.
    case question(String)
    /// An answer of a single-choice or several-choice question, by the question's id and the answer's code.
    case option(question: String, code: Int)
  }

  private var comments: [Subject: [String]] = [:]

  /// Creates an empty collection.
  package init() {}

  /// Adds a comment below those that the element already has; it is wrapped when it is written.
  package mutating func add(_ comment: String, to subject: Subject) { comments[subject, default: []].append(comment) }

  /// The comments on an element, in the order in which they were added.
  package subscript(subject: Subject) -> [String] { comments[subject] ?? [] }
}
