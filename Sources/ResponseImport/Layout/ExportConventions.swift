import SurveyModel

/// What a platform means by the cells it writes.
package struct ExportConventions: Sendable, Equatable {
  /// Texts by which the platform gives the reason for no answer, in any column but own words.
  package var missingMarks: [String: MissingReason]
  /// What a blank cell means: `noAnswer` unless the platform leaves only cells blank that were never shown.
  package var blankMeaning: MissingReason
  /// Whether the platform writes the same blank for a question that was never shown and for one that was skipped.
  package var blanksAreUndetermined: Bool
  /// A text that stands for every blank cell of the file, as some hand-made clean-ups leave behind.
  package var blankMark: String?
  /// Whether a several-choice question is exported as one yes/no column an option.
  package var writesYesNoPerOption: Bool
  /// Whether the column of an "other" option holds nothing but the words typed beside it, so that any word chooses it.
  package var otherHoldsWords: Bool
  /// Whether closed answers are the codes of the definition, whatever their wordings are.
  package var writesCodes: Bool
  /// The separator of several answers in one cell, where the platform has one.
  package var joinedSeparator: String?
  /// How cells write numbers and days in columns that do not tell themselves.
  package var notation: CellNotation

  /// Creates conventions; by default nothing is known and a blank cell is a blank.
  package init(
    missingMarks: [String: MissingReason] = [:], blankMeaning: MissingReason = .noAnswer,
    blanksAreUndetermined: Bool = true, blankMark: String? = nil, writesYesNoPerOption: Bool = false,
    otherHoldsWords: Bool = false, writesCodes: Bool = false, joinedSeparator: String? = nil,
    notation: CellNotation = CellNotation()
  ) {
    self.missingMarks = missingMarks
    self.blankMeaning = blankMeaning
    self.blanksAreUndetermined = blanksAreUndetermined
    self.blankMark = blankMark
    self.writesYesNoPerOption = writesYesNoPerOption
    self.otherHoldsWords = otherHoldsWords
    self.writesCodes = writesCodes
    self.joinedSeparator = joinedSeparator
    self.notation = notation
  }
}
