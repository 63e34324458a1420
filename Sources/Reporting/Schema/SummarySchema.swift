import Statistics

/// The published schema of summary.json, JSON Schema draft 2020-12; it is the documentation of every figure.
///
/// Enumerations are taken from the model, so that a new reason or method cannot be forgotten here.
package enum SummarySchema {
  /// The schema's identifier, which every summary.json names; the number changes with incompatible changes.
  package static let identifier = "urn:resonanz:schema:summary:1"

  /// The text of the schema.
  package static var text: String { document.text }

  /// The schema before it becomes text.
  package static var document: JSONValue {
    .object(
      [
        ("$schema", "https://json-schema.org/draft/2020-12/schema"),
        ("$id", .string(identifier)),
        ("title", "Summary of a survey"),
        (
          "description",
          """
          Every figure of a survey that may be published, at full precision; rounding is left to the reader. A figure \
          that is withheld or cannot be given is null and never 0; the reason stands beside it. Percentages and shares \
          are numbers from 0 to 1.
          """
        ),
      ] + SchemaType.object(properties).keywords.map { ($0.name, $0.value) } + [("$defs", definitions)])
  }

  private static var properties: [SchemaProperty] {
    [
      SchemaProperty(
        "schema", "Schema", "The identifier of the schema that the document follows.",
        SchemaType(keywords: [("const", .string(identifier))])),
      SchemaProperty(
        "date", "Date", "The date of the report, ISO 8601; absent where none was asked for.", .string,
        isOptional: true),
      SchemaProperty("survey", "Survey", "What the survey is about.", survey),
      SchemaProperty(
        "guessed", "Guessed",
        "Whether anything was guessed that nobody has confirmed; see guesses, or the comments of survey.yaml.",
        .boolean),
      SchemaProperty(
        "sources", "Sources", "The export files, in the order in which they were read.", .list(of: source)),
      SchemaProperty("response", "Response", "How many forms came back, of how many; forms, not answers.", response),
      SchemaProperty(
        "dataQuality", "Data quality",
        "What was noticed about the respondents' data; nobody is left out for it unless the funnel says so.",
        dataQuality),
      SchemaProperty("disclosure", "Disclosure control", "The thresholds that were in force.", disclosure),
      SchemaProperty("level", "Confidence level", "The level of every interval, for instance 0.95.", .share),
      SchemaProperty("questions", "Questions", "The questions, in questionnaire order.", .list(of: question)),
      SchemaProperty(
        "stopped", "Questions left out",
        "Questions that were not evaluated because their cells hold texts that stand for no declared answer.",
        .list(of: stopped)),
      SchemaProperty(
        "batteries", "Batteries", "The common texts of questions asked as rows of a matrix.", .list(of: battery)),
      SchemaProperty(
        "breakdowns", "Breakdowns", "The questions by the groups of another one; empty where nothing is compared.",
        .list(of: breakdown)),
      SchemaProperty(
        "comparisons", "Comparisons",
        "Two groups compared on every item; empty where it is not declared which groups are the sides.",
        .list(of: comparison)),
      SchemaProperty(
        "changes", "Changes",
        "What respondents answered about after compared with before, for the declared pairs of questions; empty where none are "
          + "declared.", .list(of: changes)),
      SchemaProperty(
        "keyDrivers", "Key drivers",
        "How closely the other ratings go together with that of the whole event, which says nothing of causes; empty where none "
          + "is declared.", .list(of: keyDrivers)),
      SchemaProperty(
        "opinionGroups", "Opinion groups",
        "What unites or divides groups, for each battery of statements to agree with, pass or disagree with; computed from "
          + "released figures alone.", .list(of: opinions)),
      SchemaProperty(
        "reliability", "Reliability",
        "How far the items of each battery of ratings on one scale measure one thing, over all respondents; values to two "
          + "decimals, so that answers cannot be worked out from them.", .list(of: reliability)),
      SchemaProperty(
        "weighting", "Weighting",
        "What the population is known by, and how the respondents were weighted to it; absent where nothing is declared.",
        weighting, isOptional: true),
      SchemaProperty(
        "diagnostics", "Diagnostics",
        "What a person should know about the input; respondents' words never stand here.", .list(of: diagnostic)),
      SchemaProperty("guesses", "Guesses", "What was guessed, and why.", .list(of: guess)),
    ]
  }

  private static var definitions: JSONValue {
    [
      "category": category.titled(
        "Answer on offer", "One answer that a closed question offers, also where nobody gave it (count 0)."),
      "item": item.titled(
        "Item", "One item of a ranking or of a sum that was shared out, over all respondents."),
      "statistics": statistics.titled(
        "Statistics", "The statistics that make sense for the question; a member is absent where it makes none."),
      "interval": interval.titled(
        "Interval", "A confidence interval on the scale of the value that it belongs to; it never leaves that scale."),
      "method": SchemaType.word(of: EstimationMethod.self).titled(
        "Method", "How a value and its interval were obtained."),
      "notEstimable": SchemaType.word(of: NotEstimable.self).titled(
        "Not estimable", "Why there is no value or, beside a value, no interval around it."),
      "quality": quality.titled(
        "Quality", "What was noticed about some respondents' data. A count of persons is null where it is small, not 0."
      ),
      "suppressed": suppressed.titled(
        "Suppressed", "Why figures here are withheld; they are null. Absent where nothing is withheld."),
      "weightedShare": weightedShare.titled(
        "Weighted share", "The weighted share of one answer on offer."),
      "translations": SchemaType.texts.titled(
        "Translations", "All wordings by BCP 47 language tag; absent where there is only one."),
    ]
  }
}
