import SurveyModel

/// Finds the declared answer that a cell's text stands for: by label, by another declared wording, by code.
struct AnswerMatcher {
  /// The answers on offer, or the items of a ranking.
  let categories: [Category]
  /// The position of the answer that takes own words, if there is one and its words have no column of their own.
  let openCategory: Int?
  private let matcher: CategoryMatcher
  private let declaredTexts: DeclaredTexts
  private let positions: [Int: Int]
  private let saysItsCode: Bool

  /// Creates a matcher for a closed question or a ranking.
  ///
  /// - Parameters:
  ///   - declaredTexts: what a person declared about further texts.
  ///   - codesOnly: whether every text is a code, so that no wording is looked for.
  init(question: Question, declaredTexts: DeclaredTexts, codesOnly: Bool) {
    self.declaredTexts = declaredTexts
    categories = question.kind.categories + question.kind.items
    let isScale =
      switch question.kind {
      case .rating, .recommendation: true
      default: false
      }
    matcher = CategoryMatcher(codesOnly ? [] : categories, acceptsBareCodes: isScale)
    let numbers = categories.map { category in
      (category.label.wordings.map(\.text) + category.aliases).compactMap { NumberText.value(of: $0) }
    }
    // Where answers are worded as numbers, "3" is a wording; it must not fall back to the answer with the code 3.
    saysItsCode =
      codesOnly
      || zip(categories, numbers).allSatisfy { category, numbers in
        numbers.allSatisfy { $0 == Double(category.code) }
      }
    positions = Dictionary(categories.enumerated().map { ($1.code, $0) }) { first, _ in first }
    openCategory = question.otherText == nil ? categories.firstIndex { $0.isOther } : nil
  }

  /// The position of the answer a text stands for, or `nil` where no declared answer fits.
  func position(of text: String) -> Int? {
    if let position = matcher.position(of: text) { return position }
    if let code = declaredTexts.code(of: text) { return positions[code] }
    // Exports with codes instead of labels, and data-frame libraries that write the code 5 as "5.0".
    guard saysItsCode, declaredTexts.meaning(of: text) == nil else { return nil }
    return NumberText.value(of: text).flatMap { Int(exactly: $0) }.flatMap { positions[$0] }
  }

  /// The position of the declared answer with a value that a text stands for, or `nil`.
  func value(of text: String) -> Int? { position(of: text).flatMap { categories[$0].missing == nil ? $0 : nil } }

  /// The answer of a single-answer cell: a category, the reason why there is none, or `nil` where nothing fits.
  func answer(of text: String) -> AnswerCode? {
    if let position = position(of: text) {
      return categories[position].missing.map { AnswerCode($0) } ?? AnswerCode(category: position)
    }
    if let reason = UndeclaredReason.reason(for: text) { return AnswerCode(reason) }
    return openCategory.map { AnswerCode(category: $0) }
  }
}
