import Charting

/// What is written in the charts of a case, in its language.
public struct GalleryWords: Sendable {
  /// The language of all words as a BCP 47 tag.
  public let language: String
  /// A question whose answers have no order.
  public let question: String
  /// The answers to the question.
  public let categories: [String]
  /// The question above a battery of items on one scale.
  public let batteryQuestion: String
  /// The items of the battery.
  public let items: [String]
  /// The points of the battery's scale from its unfavourable to its favourable end.
  public let points: [String]
  /// The unfavourable side of the scale.
  public let unfavourable: String
  /// The favourable side of the scale.
  public let favourable: String
  /// Groups of respondents.
  public let groups: [String]
  /// What stands in place of figures that are not published.
  public let withheld: String
  /// What stands in place of figures where nobody answered.
  public let noAnswers: String
  /// What an axis of shares counts.
  public let shareAxis: String
  /// What an axis of counts counts.
  public let countAxis: String
  /// What follows the number of answers in a base line.
  public let answers: String
  /// How the interval of a share was made.
  public let method: String
  /// What a dot stands for.
  public let dots: String
  /// That the data are made up.
  public let source: String

  /// How numbers are written.
  public var numbers: NumberFormat { NumberFormat(language: language) }
}

extension GalleryCase {
  /// What is written in the charts of the case.
  public var words: GalleryWords {
    switch self {
    case .normal, .empty, .single: .english
    case .threeCategories, .elevenCategories, .withheld, .million: .german
    case .longGermanLabels: .germanCompounds
    case .rightToLeft: .arabic
    case .emojiAndCombiningMarks: .emoji
    }
  }

  /// The answers to a question without an order: 6, or as many as the case has.
  public var categories: [String] { Array(words.categories.prefix(categoryCount(usual: 6))) }

  /// The points of a scale: 5, or as many as the case has.
  public var points: [String] {
    switch self {
    case .threeCategories: ["Nein", "Teils, teils", "Ja"]
    case .elevenCategories: (0...10).map(String.init)
    default: words.points
    }
  }

  /// Words that one chart alone needs, in the language of the case.
  public func text(english: String, german: String, arabic: String) -> String {
    switch words.language {
    case "de": german
    case "ar": arabic
    default: english
    }
  }

  /// The base line of a number of answers: `n = 61 (valid answers)`.
  public func baseLine(_ count: Int) -> String { "n\u{A0}=\u{A0}\(words.numbers.integer(count)) \(words.answers)" }

  /// The words around a chart.
  ///
  /// - Parameters:
  ///   - heading: The wording of the question.
  ///   - readings: What a reader who cannot see the chart must know, figure by figure.
  ///   - base: How many valid answers there are.
  ///   - method: How the figures were made; without it the interval of shares, or that a dot is an answer.
  public func caption(
    _ heading: String, readings: [String], base: String, notes: [String] = [], method: String? = nil
  ) -> ChartCaption {
    ChartCaption(
      title: heading, description: readings.joined(separator: "; "), heading: heading, base: base, notes: notes,
      method: method ?? (ValuePolicy.allowsShares(ofBase: self.base) ? words.method : words.dots), source: words.source,
      language: words.language)
  }
}
