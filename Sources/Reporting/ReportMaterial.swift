import Disclosure
import SurveyModel

/// Everything that outputs are made from: protected figures, and where they come from.
package struct ReportMaterial: Sendable {
  /// A guess that the program made because nothing was declared.
  package struct Guess: Sendable, Equatable {
    /// The id of the question or battery.
    package let subject: String
    /// What was guessed and why.
    package let text: String

    /// Creates a guess.
    package init(subject: String, text: String) {
      self.subject = subject
      self.text = text
    }
  }

  /// A question that was not evaluated because its cells hold texts that stand for no declared answer.
  package struct StoppedQuestion: Sendable, Equatable {
    /// The question's id.
    package let id: String
    /// What the respondent read.
    package let text: LocalisedText
    /// How many cells hold such a text; withheld where they are few.
    package let cells: Released<Int>

    /// Creates the account of a question.
    package init(id: String, text: LocalisedText, cells: Released<Int>) {
      self.id = id
      self.text = text
      self.cells = cells
    }
  }

  /// The protected figures.
  package let summary: ReleasableSummary
  /// The export files, in the order in which they were read.
  package let sources: [ImportedSource]
  /// For each question, in the order of the summary, the columns that it was read from.
  package let columns: [[ColumnReference]]
  /// The questions that were left out, in the order of the definition.
  package let stopped: [StoppedQuestion]
  /// What was guessed; empty where a survey.yaml declares everything.
  package let guesses: [Guess]
  /// The date of the report as it is to be printed, ISO 8601; `nil` prints none, so that the same input gives the same bytes.
  package let date: String?

  /// Puts the material together.
  package init(
    summary: ReleasableSummary, sources: [ImportedSource], columns: [[ColumnReference]],
    stopped: [StoppedQuestion] = [], guesses: [Guess], date: String?
  ) {
    self.summary = summary
    self.sources = sources
    self.columns = columns
    self.stopped = stopped
    self.guesses = guesses
    self.date = date
  }
}
