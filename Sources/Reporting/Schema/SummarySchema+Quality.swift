import SurveyModel

extension SummarySchema {
  static var dataQuality: SchemaType {
    .object([
      SchemaProperty("overall", "Overall", "Over all exports.", .definition("quality")),
      SchemaProperty(
        "sources", "Sources", "The same for each export.",
        .list(
          of: .object([
            SchemaProperty("file", "File", "The file, as in sources.", .string),
            SchemaProperty("funnel", "Funnel", "From its records to respondents, as in response.", funnel),
            SchemaProperty("quality", "Quality", "What was noticed about its data.", .definition("quality")),
          ]))),
    ])
  }

  static var quality: SchemaType {
    .object([
      SchemaProperty(
        "speeding", "Speeding",
        "How many took less than half the median time (as the relative speed index of Leiner 2019, Survey Research Methods "
          + "13(3), above 2, but over the whole form instead of each page), of submitted forms, or of all where submission is not recorded; null where no times are recorded.",
        occurrences(
          of: [
            SchemaProperty("median", "Median", "The median of the seconds taken.", .number.orNull),
            SchemaProperty("limit", "Limit", "Half the median.", .number.orNull),
          ], basesCanBeNull: true
        ).orNull),
      SchemaProperty(
        "repeatedForms", "Repeated forms",
        "How many forms hold the same answers, cell by cell and in at least eight cells, as another one submitted within ten "
          + "minutes; null where none could be compared.", occurrences(of: []).orNull),
      SchemaProperty(
        "batteries", "Batteries",
        "For each matrix of five rows or more, how many gave one and the same point in all rows that they answered, of those "
          + "who answered five or more (simple nondifferentiation; Kim et al. 2019, Social Science Computer Review 37(2); the five rows are ours).",
        .list(
          of: occurrences(of: [SchemaProperty("battery", "Battery", "The id of the matrix.", .string)]))),
      SchemaProperty(
        "questions", "Questions",
        "Contradictions and impossible values in the answers, for each question that can have them.",
        .list(
          of: occurrences(of: [
            SchemaProperty("question", "Question", "The id of the question.", .string),
            SchemaProperty("flaw", "Flaw", "What is odd about an answer.", .word(of: AnswerFlaw.self)),
          ]))),
      SchemaProperty(
        "languages", "Languages",
        "How many filled in the form in each language, the most frequent one first; empty where not recorded.",
        .list(
          of: .object([
            SchemaProperty("language", "Language", "The language as the platform names it.", .string),
            SchemaProperty("count", "Count", "How many respondents; null where withheld.", .count.orNull),
            withheld,
          ]))),
    ])
  }

  /// How many of those who could were found to do something.
  private static func occurrences(of subject: [SchemaProperty], basesCanBeNull: Bool = false) -> SchemaType {
    .object(
      subject + [
        SchemaProperty("base", "Base", "How many could.", basesCanBeNull ? .count.orNull : .count),
        SchemaProperty("count", "Count", "How many did; null where withheld.", .count.orNull), withheld,
      ])
  }

  static var withheld: SchemaProperty {
    SchemaProperty(
      "suppressed", "Suppressed",
      "Why it is withheld: smallCell says that there are fewer than minimumCell, but not 0.", .definition("suppressed"),
      isOptional: true)
  }
}
