/// How the columns of an export belong together, as its platform writes them.
package struct ExportLayout: Sendable {
  /// The platform.
  package var platform: Platform
  /// How many records at the top are headings.
  package var headerRows: Int
  /// The columns in file order.
  package var columns: [SourceColumn]
  /// What the platform means by its cells.
  package var conventions: ExportConventions

  /// Creates a layout.
  package init(
    platform: Platform, headerRows: Int, columns: [SourceColumn], conventions: ExportConventions = ExportConventions()
  ) {
    self.platform = platform
    self.headerRows = headerRows
    self.columns = columns
    self.conventions = conventions
  }
}

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
  /// The heading by which a definition names the column; not always unique.
  package var header: String
  /// The text of the question; empty where the export has only codes.
  package var question: String
  /// The option, row or sub-question within the question, where it has several columns.
  package var item: String?
  /// The question's code in the platform, where the export has it.
  package var code: String?
  /// Columns with the same number belong to one question of the questionnaire.
  package var group: Int
  /// What the column holds.
  package var role: Role

  /// Creates a column.
  package init(
    index: Int, header: String, question: String, item: String? = nil, code: String? = nil, group: Int, role: Role
  ) {
    self.index = index
    self.header = header
    self.question = question
    self.item = item
    self.code = code
    self.group = group
    self.role = role
  }
}

/// What a platform means by the cells it writes.
package struct ExportConventions: Sendable, Equatable {
  /// The column that is filled exactly when a form was submitted, by its position from 0.
  package var submittedColumn: Int?
  /// Texts that the platform itself writes into cells of closed questions that were never shown.
  package var notAskedMarks: [String]
  /// A text that stands for every blank cell of the file, as some hand-made clean-ups leave behind.
  package var blankMark: String?
  /// Whether a several-choice question is exported as one yes/no column an option.
  package var writesYesNoPerOption: Bool
  /// Whether the column of an "other" option holds nothing but the words typed beside it, so that any word chooses it.
  package var otherHoldsWords: Bool

  /// Creates conventions; by default nothing is known and a blank cell is a blank.
  package init(
    submittedColumn: Int? = nil, notAskedMarks: [String] = [], blankMark: String? = nil,
    writesYesNoPerOption: Bool = false, otherHoldsWords: Bool = false
  ) {
    self.submittedColumn = submittedColumn
    self.notAskedMarks = notAskedMarks
    self.blankMark = blankMark
    self.writesYesNoPerOption = writesYesNoPerOption
    self.otherHoldsWords = otherHoldsWords
  }
}
