/// The event that a survey is about.
package struct Event: Sendable, Equatable {
  /// The name of the event, where it differs from the survey's title.
  package var name: LocalisedText?
  /// The day or the days, as ISO 8601 ("2024-03-12", "2024-03-12/2024-03-13", "2022-06").
  package var date: String?
  /// Where it took place.
  package var place: LocalisedText?
  /// Who held it.
  package var organiser: LocalisedText?

  /// Creates the description of an event.
  package init(
    name: LocalisedText? = nil, date: String? = nil, place: LocalisedText? = nil, organiser: LocalisedText? = nil
  ) {
    self.name = name
    self.date = date
    self.place = place
    self.organiser = organiser
  }
}
