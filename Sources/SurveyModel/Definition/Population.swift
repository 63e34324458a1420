/// The people a form was meant for: the denominators of a response rate.
package struct Population: Sendable, Equatable {
  /// Whom a number of persons counts.
  package enum Members: String, Sendable, CaseIterable {
    /// Those who took part in the event.
    case attended
    /// Those who were invited.
    case invited
  }

  /// A declared number of persons.
  package struct Count: Sendable, Equatable {
    /// Whom it counts.
    package let members: Members
    /// How many they are.
    package let persons: Int

    /// Creates a number of persons, 0 or more.
    package init(_ members: Members, _ persons: Int) {
      self.members = members
      self.persons = persons
    }
  }

  /// How many persons were invited, where known.
  package var invited: Int?
  /// How many persons took part in the event, where known.
  package var attended: Int?
  /// Whether intervals of shares are narrowed by how many of the persons answered; it takes those for a random part.
  package var hasFiniteCorrection: Bool

  /// Creates a population; counts are persons, not records.
  package init(invited: Int? = nil, attended: Int? = nil, hasFiniteCorrection: Bool = false) {
    self.invited = invited
    self.attended = attended
    self.hasFiniteCorrection = hasFiniteCorrection
  }

  /// The declared numbers, first that of the people whom the answers stand for: those who attended, or else those invited.
  package var counts: [Count] {
    [attended.map { Count(.attended, $0) }, invited.map { Count(.invited, $0) }].compactMap { $0 }
  }
}
