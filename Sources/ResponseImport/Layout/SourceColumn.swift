import SurveyModel

/// One column of an export.
package struct SourceColumn: Sendable, Equatable {
  /// What a column holds.
  package enum Role: Sendable, Equatable {
    /// Answers to a question.
    case answer
    /// Own words typed beside a closed answer ("other, please specify").
    case ownText
    /// What the platform adds: identifiers, times, addresses.
    case metadata
  }

  /// The position from 0.
  package var index: Int
  /// The heading by which a definition names the column; not always unique, and never taken from another file.
  package var header: String
  /// The text of the question; empty where the export has only codes.
  package var question: String
  /// The option, row or sub-question within the question, where it has several columns.
  package var item: String?
  /// Which of the two scales of a two-scale matrix the column holds, or which option of a row in a matrix with several
  /// answers, where the question has columns in two dimensions.
  package var scale: String?
  /// The question's code in the platform, where the export has it.
  package var code: String?
  /// Columns with the same number belong to one question of the questionnaire; questions stand in the order of these.
  package var group: Int
  /// What the column holds.
  package var role: Role
  /// What the platform itself says of the answers; `nil` where only their look can tell.
  package var declared: DeclaredAnswers?
  /// Texts by which the platform gives the reason for no answer in this column, own words included.
  ///
  /// They go before those of `ExportConventions.missingMarks`; an answer that a person declared goes before both.
  package var missingMarks: [String: MissingReason]
  /// What a blank cell of this column means, where that differs from the rest of the export.
  package var blankMeaning: MissingReason?

  /// Creates a column.
  package init(
    index: Int, header: String, question: String, item: String? = nil, scale: String? = nil, code: String? = nil,
    group: Int, role: Role, declared: DeclaredAnswers? = nil, missingMarks: [String: MissingReason] = [:],
    blankMeaning: MissingReason? = nil
  ) {
    self.index = index
    self.header = header
    self.question = question
    self.item = item
    self.scale = scale
    self.code = code
    self.group = group
    self.role = role
    self.declared = declared
    self.missingMarks = missingMarks
    self.blankMeaning = blankMeaning
  }
}
