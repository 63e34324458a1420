/// The situations that every chart is shown in.
public enum GalleryCase: String, CaseIterable, Sendable {
  case normal
  case longGermanLabels = "long-german-labels"
  case threeCategories = "three-categories"
  case elevenCategories = "eleven-categories"
  case empty
  case withheld
  case single
  case million
  case rightToLeft = "right-to-left"
  case emojiAndCombiningMarks = "emoji-and-combining-marks"

  /// What the case is called in headings.
  public var title: String {
    switch self {
    case .normal: "Normal"
    case .longGermanLabels: "Long German labels"
    case .threeCategories: "Three categories"
    case .elevenCategories: "Eleven categories"
    case .empty: "No answers"
    case .withheld: "Withheld figures"
    case .single: "One answer"
    case .million: "A million answers"
    case .rightToLeft: "Right-to-left text"
    case .emojiAndCombiningMarks: "Emoji and combining marks"
    }
  }

  /// How many respondents the case has.
  public var base: Int {
    switch self {
    case .empty: 0
    case .single: 1
    case .million: 1_000_000
    case .normal, .longGermanLabels, .threeCategories, .elevenCategories, .withheld, .rightToLeft,
      .emojiAndCombiningMarks:
      61
    }
  }

  /// How many categories, points of a scale, bins or events the case has, where a chart usually has `usual`.
  public func categoryCount(usual: Int) -> Int {
    switch self {
    case .threeCategories: 3
    case .elevenCategories: 11
    default: usual
    }
  }
}
