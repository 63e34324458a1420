/// The people a form was meant for: the denominators of a response rate.
package struct Population: Sendable, Equatable {
  /// How many persons were invited, where known.
  package var invited: Int?
  /// How many persons took part in the event, where known.
  package var attended: Int?

  /// Creates a population; counts are persons, not records.
  package init(invited: Int? = nil, attended: Int? = nil) {
    self.invited = invited
    self.attended = attended
  }
}
