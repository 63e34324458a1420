/// The words around a drawing: what is read aloud instead of it, and what stands above and below it.
///
/// A chart travels without the page it was made for. So it states itself what was asked, of whom, how its figures were made
/// and where they come from.
public struct ChartCaption: Hashable, Sendable {
  /// The short text alternative, the `<title>` of the drawing.
  public var title: String
  /// The long text alternative, the `<desc>` of the drawing: the reading that a person would give of it.
  public var description: String
  /// The visible heading, usually the wording of the question; may be empty.
  public var heading: String
  /// The line under the heading: how many valid answers, of whom.
  public var base: String
  /// Remarks under the drawing: what signs mean, what is left out.
  public var notes: [String]
  /// How the figures were made: the kind of interval and its level, the test.
  public var method: String
  /// Where the figures come from: the survey, the event, the day.
  public var source: String
  /// The language of all these words as a BCP 47 tag, such as `de`.
  public var language: String

  /// The words around a drawing.
  public init(
    title: String, description: String, heading: String, base: String, notes: [String] = [], method: String,
    source: String, language: String
  ) {
    self.title = title
    self.description = description
    self.heading = heading
    self.base = base
    self.notes = notes
    self.method = method
    self.source = source
    self.language = language
  }
}
