extension Category {
  /// The same answer as a form words it: its own label and aliases first, then the wordings it had as further aliases.
  ///
  /// Wordings that differ only in what `LabelNormaliser` folds are not repeated.
  package func reworded(label: LocalisedText, aliases own: [String] = []) -> Category {
    let known = Set((label.wordings.map(\.text) + own).map(LabelNormaliser.normalForm))
    let former = (self.label.wordings.map(\.text) + aliases).filter { !known.contains(LabelNormaliser.normalForm($0)) }
    return Category(
      code: code, label: label, aliases: own + former, missing: missing, isOther: isOther,
      isExclusive: isExclusive)
  }
}
