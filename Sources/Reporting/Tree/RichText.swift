/// A line of text made of runs, so that formats know what the report says itself and what it takes over from a survey.
///
/// Written as a string literal; `"… \(label) …"` keeps the runs of an interpolated `RichText`.
package struct RichText: Sendable, Equatable {
  /// A stretch of text of one kind.
  package struct Run: Sendable, Equatable {
    /// What kind of text it is.
    package enum Kind: Sendable, Equatable {
      /// The report's own words.
      case own
      /// The report's own words, stressed.
      case strong
      /// A name for machines: a file, a checksum, a column heading, the code of a diagnostic.
      case code
      /// The survey's words, in a language by its BCP 47 tag where it is known; may run in either direction.
      case survey(language: String?)
      /// The report's own words, leading to the section with an id.
      case link(section: String)
    }

    /// The words.
    package let text: String
    /// What kind of text it is.
    package let kind: Kind
  }

  /// The runs in reading order, none empty.
  package private(set) var runs: [Run] = []

  /// Creates a text of one run.
  package init(_ text: String, _ kind: Run.Kind = .own) { append(text, kind) }

  /// The words alone.
  package var plain: String { runs.map(\.text).joined() }

  /// Whether there are no words.
  package var isEmpty: Bool { runs.isEmpty }

  /// One text behind another.
  package static func + (left: RichText, right: RichText) -> RichText {
    var joined = left
    joined.runs += right.runs
    return joined
  }

  private mutating func append(_ text: String, _ kind: Run.Kind) {
    if !text.isEmpty { runs.append(Run(text: text, kind: kind)) }
  }
}

extension RichText: ExpressibleByStringInterpolation {
  /// Collects the runs of a literal.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = RichText("")

    /// Creates an empty collection.
    package init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds the report's own words.
    package mutating func appendLiteral(_ literal: String) { text.append(literal, .own) }

    /// Adds the report's own words.
    package mutating func appendInterpolation(_ words: String) { text.append(words, .own) }

    /// Adds the runs of another text.
    package mutating func appendInterpolation(_ other: RichText) { text = text + other }
  }

  /// Creates a text of the report's own words.
  package init(stringLiteral value: String) { self.init(value) }

  /// Creates a text from a literal with interpolations.
  package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.text }
}

extension Sequence<RichText> {
  /// The texts one behind the other with a separator between them.
  package func joined(separator: String) -> RichText {
    var result = RichText("")
    for (index, text) in enumerated() { result = index == 0 ? text : "\(result)\(separator)\(text)" }
    return result
  }
}
