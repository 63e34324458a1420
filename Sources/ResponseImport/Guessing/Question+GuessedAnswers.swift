import SurveyModel

extension Question {
  /// The question with those options of a several-choice question marked that exclude all others, by their wording.
  var markingExclusiveAnswers: Question {
    guard case .multiple(var categories) = kind else { return self }
    for position in categories.indices where categories[position].missing == nil && !categories[position].isOther {
      categories[position].isExclusive = ExclusiveAnswers.isExclusive(categories[position].label.text(in: ""))
    }
    var question = self
    question.kind = .multiple(categories)
    return question
  }

  /// Marks the answer that takes own words, adding it where no respondent's cell showed it.
  ///
  /// - Parameter isListed: whether the platform lists the answers, so that one for own words is no guess from the cells.
  /// - Returns: whether there is such an answer now; not where the label invites a comment, nor where the cell itself
  ///   holds own words already.
  mutating func addOtherAnswer(label: String?, isListed: Bool) -> Bool {
    guard let label, HeadingWords.invitesOther(label) else { return false }
    let form = LabelNormaliser.normalForm(label)
    func isNamed(_ category: Category) -> Bool {
      ([category.label.text(in: "")] + category.aliases).contains { LabelNormaliser.normalForm($0) == form }
        || HeadingWords.invitesOther(category.label.text(in: ""))
    }
    switch kind {
    case .single(let categories) where categories.contains(where: \.isOther): return isListed
    case .single(var categories):
      if let position = categories.firstIndex(where: isNamed) {
        categories[position].isOther = true
      } else {
        let code = (categories.map(\.code).max() ?? 0) + 1
        categories.append(Category(code: code, label: LocalisedText(label), isOther: true))
      }
      kind = .single(categories)
    case .multiple(var categories) where !categories.contains(where: \.isOther):
      // Joined answers name the option that the words belong to; without it they are a comment.
      guard let position = categories.firstIndex(where: isNamed) else { return false }
      categories[position].isOther = true
      kind = .multiple(categories)
    default: return false
    }
    return true
  }
}
