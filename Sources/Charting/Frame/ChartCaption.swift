/// The words around a drawing: what is read aloud instead of it, and what stands above and below it.
public struct ChartCaption: Hashable, Sendable {
  /// The short text alternative, the `<title>` of the drawing.
  public var title: String
  /// The long text alternative, the `<desc>` of the drawing: what a reader who cannot see it must know.
  public var description: String
  /// The visible heading, usually the wording of the question; may be empty.
  public var heading: String
  /// The line under the heading, usually the base: how many valid answers, of whom; may be empty.
  public var subtitle: String
  /// The lines under the drawing: method, source, legend of signs.
  public var footnotes: [String]
  /// The language of all these words as a BCP 47 tag, such as `de`.
  public var language: String

  /// The words around a drawing.
  public init(
    title: String, description: String, heading: String, subtitle: String = "", footnotes: [String] = [],
    language: String
  ) {
    self.title = title
    self.description = description
    self.heading = heading
    self.subtitle = subtitle
    self.footnotes = footnotes
    self.language = language
  }
}
