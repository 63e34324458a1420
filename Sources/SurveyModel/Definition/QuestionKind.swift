/// What kind of answer a question takes.
package enum QuestionKind: Sendable, Equatable {
  /// One of several answers without an order.
  case single([Category])
  /// One point of an ordered scale; the rows of a battery (matrix) are ratings that share a scale.
  case rating(Scale)
  /// Any number of several answers.
  case multiple([Category])
  /// "How likely are you to recommend …?", 0 to 10 (Reichheld 2003).
  case recommendation
  /// A number.
  case number(NumberRange)
  /// A calendar day.
  case date
  /// An answer in the respondent's own words.
  case text
  /// An uploaded file: counted, never opened.
  case file
  /// A place on a map: counted, never kept or shown, because coordinates identify.
  case geopoint

  /// A rank for each of several items, 1 for the first; items may share a rank or be left out.
  case ranking([Category])
  /// Amounts given to several items that add up to a total, where one is declared.
  case constantSum([Category], total: Double?)

  /// How many items a ranking or a constant sum may have.
  package static let maximumItems = 200

  /// The name of the kind in files; that of a row of a matrix is `Question.kindName`.
  package var name: String {
    switch self {
    case .single: "single"
    case .rating: "rating"
    case .multiple: "multiple"
    case .recommendation: "nps"
    case .number: "number"
    case .date: "date"
    case .text: "text"
    case .file: "file"
    case .geopoint: "geopoint"
    case .ranking: "ranking"
    case .constantSum: "constant-sum"
    }
  }

  /// The answers on offer, in questionnaire order; empty for the other kinds.
  package var categories: [Category] {
    switch self {
    case .single(let categories), .multiple(let categories): categories
    case .rating(let scale): scale.categories
    case .recommendation: RecommendationScale.categories
    case .number, .date, .text, .file, .geopoint, .ranking, .constantSum: []
    }
  }

  /// What is ranked or what a sum is shared out among, in questionnaire order; empty for the other kinds.
  package var items: [Category] {
    switch self {
    case .ranking(let items), .constantSum(let items, _): items
    case .single, .rating, .multiple, .recommendation, .number, .date, .text, .file, .geopoint: []
    }
  }
}

/// The unit and the plausible range of a number.
package struct NumberRange: Sendable, Equatable {
  /// What is counted or measured ("years", "%"), printed behind the number.
  package var unit: LocalisedText?
  /// The smallest value that can be true, inclusive.
  package var minimum: Double?
  /// The largest value that can be true, inclusive.
  package var maximum: Double?

  /// Creates a range; an open end is `nil`.
  package init(unit: LocalisedText? = nil, minimum: Double? = nil, maximum: Double? = nil) {
    self.unit = unit
    self.minimum = minimum
    self.maximum = maximum
  }

  /// Whether the value lies within the range.
  package func contains(_ value: Double) -> Bool {
    value.isFinite && value >= (minimum ?? -.infinity) && value <= (maximum ?? .infinity)
  }
}

/// The fixed scale of a recommendation question: 0 to 10, promoters from 9, detractors up to 6 (Reichheld 2003).
package enum RecommendationScale {
  /// The eleven answers; the code of an answer is its number.
  package static let categories = (0...10).map { Category(code: $0, label: LocalisedText(String($0))) }
  /// The codes that count as detractors.
  package static let detractors = 0...6
  /// The codes that count as promoters.
  package static let promoters = 9...10
}

extension QuestionKind {
  /// The answers or items that a definition lists, to be read and replaced; `nil` where the kind has none or fixes them itself.
  package var declaredCategories: [Category]? {
    get {
      switch self {
      case .single, .rating, .multiple: categories
      case .ranking, .constantSum: items
      case .recommendation, .number, .date, .text, .file, .geopoint: nil
      }
    }
    set {
      guard let newValue else { return }
      switch self {
      case .single: self = .single(newValue)
      case .multiple: self = .multiple(newValue)
      case .ranking: self = .ranking(newValue)
      case .constantSum(_, let total): self = .constantSum(newValue, total: total)
      case .rating(var scale):
        scale.categories = newValue
        self = .rating(scale)
      case .recommendation, .number, .date, .text, .file, .geopoint: break
      }
    }
  }
}
