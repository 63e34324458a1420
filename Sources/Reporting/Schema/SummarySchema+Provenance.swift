import Statistics
import SurveyModel

extension SummarySchema {
  static var survey: SchemaType {
    .object([
      SchemaProperty("id", "Identifier", "The short name of the survey.", .string),
      SchemaProperty("title", "Title", "The title in the main language.", .string),
      translations,
      SchemaProperty(
        "design", "Design",
        "How the instrument observes change; it decides which wording a report may use. Without a comparison group "
          + "nothing here is an effect.", .word(of: InstrumentDesign.self)),
      SchemaProperty("synthetic", "Synthetic", "Whether the answers are made up, as in the samples.", .boolean),
      SchemaProperty(
        "languages", "Languages",
        "The languages of the questionnaire as BCP 47 tags, the main one first; empty where not declared.",
        .list(of: .string)),
      SchemaProperty(
        "event", "Event", "The event that the survey is about, as far as declared.",
        .object([
          SchemaProperty("name", "Name", "The name, where it differs from the survey's title.", .string.orNull),
          SchemaProperty(
            "date", "Date", "The day, the days or the month, ISO 8601 (\"2024-03-12/2024-03-13\").", .string.orNull),
          SchemaProperty("place", "Place", "Where it took place.", .string.orNull),
          SchemaProperty("organiser", "Organiser", "Who held it.", .string.orNull),
        ])),
    ])
  }

  static var source: SchemaType {
    .object([
      SchemaProperty("file", "File", "The file as the definition or the user named it.", .string),
      SchemaProperty(
        "sha256", "SHA-256", "The SHA-256 of the file's bytes, by which the file can be found again.",
        .string(matching: "^[0-9a-f]{64}$")),
      SchemaProperty(
        "platform", "Platform", "The survey platform whose export it is, like \"limesurvey\", or \"generic\".", .string),
      SchemaProperty("encoding", "Encoding", "The character encoding, like \"utf-8\" or \"windows-1252\".", .string),
      SchemaProperty("records", "Records", "Records below the headings.", .count),
      SchemaProperty("imported", "Imported", "Records that became a respondent.", .count),
      SchemaProperty(
        "rejected", "Rejected",
        "Records left out or put together with others: records − imported; response.funnel says why.", .count),
      SchemaProperty(
        "undetermined", "Undetermined",
        "Whether the platform writes the same blank for a question that was not asked and for one left unanswered, so that "
          + "noAnswer holds both unless skip logic is declared.", .boolean),
    ])
  }

  static var response: SchemaType {
    .object([
      SchemaProperty("invited", "Invited", "Persons invited; null where not declared.", .count.orNull),
      SchemaProperty("attended", "Attended", "Persons who attended; null where not declared.", .count.orNull),
      SchemaProperty("returned", "Returned", "Forms with at least one answer.", .count),
      SchemaProperty(
        "complete", "Complete", "Submitted forms; null where the platform does not record submission.",
        .count.orNull),
      SchemaProperty("empty", "Empty", "Records without any answer; not counted as returned.", .count),
      SchemaProperty(
        "rate", "Response rate",
        "The first of the rates that counts partial forms too (AAPOR RR2); null where no rate can be given.",
        rate.orNull),
      SchemaProperty(
        "rates", "Response rates",
        "Every rate that can be told, those of the persons who attended first; empty where no denominator is declared or it "
          + "is smaller than the number of forms returned. Where the platform does not record submission, only AAPOR RR2.",
        .list(of: rate)),
      SchemaProperty(
        "finitePopulation", "Finite population",
        "The number of persons for which the intervals of shares over all respondents are corrected, as if those who "
          + "answered were a random part of them; null where that is not asked for or more came back. Questions that only "
          + "some were asked are not corrected.", .count.orNull),
      SchemaProperty(
        "funnel", "Funnel",
        "From records to respondents, in the order in which the steps are taken: records − joined − records left out = "
          + "respondents. A step that takes records out stands here where the survey definition or the default has it; "
          + "complete stands here where the platform records submission.",
        funnel),
    ])
  }

  private static var rate: SchemaType {
    .object([
      SchemaProperty("value", "Value", "The rate: responses divided by persons.", .share),
      SchemaProperty(
        "definition", "Definition", "The name of the definition in AAPOR's Standard Definitions (10th ed., 2023).",
        .word(of: ResponseRate.self)),
      SchemaProperty(
        "responses", "Responses", "The forms that count as responses under the definition.", .count),
      SchemaProperty(
        "denominator", "Denominator", "Whom the forms are divided by.", .word(of: Population.Members.self)),
      SchemaProperty("persons", "Persons", "How many they are.", .count),
    ])
  }

  /// From records to respondents.
  static var funnel: SchemaType {
    .list(
      of: .object([
        SchemaProperty("step", "Step", "What is counted.", .word(funnelSteps)),
        SchemaProperty("count", "Count", "How many records.", .count),
      ]))
  }

  private static var funnelSteps: [(word: String, meaning: String)] {
    let ends = FunnelEnd.allCases.map { (word: $0.rawValue, meaning: $0.meaning) }
    return ends.prefix(2) + Exclusion.allCases.map { (word: $0.rawValue, meaning: "Left out: \($0.meaning)") }
      + ends.dropFirst(2)
  }

  static var disclosure: SchemaType {
    .object([
      SchemaProperty(
        "minimumGroup", "Smallest group", "Groups of a breakdown with fewer valid answers are withheld.", .count),
      SchemaProperty(
        "minimumCell", "Smallest count", "Smaller counts in a breakdown are withheld, except 0.", .count),
      SchemaProperty(
        "minimumPercentageBase", "Smallest base of a percentage",
        "With fewer valid answers counts are given and percentages withheld.", .count),
    ])
  }

  static var diagnostic: SchemaType {
    .object([
      SchemaProperty("code", "Code", "The stable name of the kind of finding, like \"unknown-label\".", .string),
      SchemaProperty("severity", "Severity", "How much it matters.", .word(of: Diagnostic.Severity.self)),
      SchemaProperty("message", "Message", "What was found and what to do next.", .string),
      SchemaProperty("file", "File", "The file in which it was found.", .string),
      SchemaProperty("line", "Line", "The line of the first finding, from 1; null where there is none.", .count.orNull),
      SchemaProperty(
        "column", "Column", "The heading of the column; null where no single column is meant.", .string.orNull),
      SchemaProperty(
        "record", "Record", "The number of the record of the first finding, from 1, headings counted; else null.",
        .count.orNull),
      SchemaProperty(
        "byte", "Byte", "Where that record starts, in bytes from the start of the text; null where there is none.",
        .count.orNull),
      SchemaProperty(
        "occurrences", "Occurrences", "How often it was found; null where that is withheld.", .count.orNull),
      withheld,
    ])
  }

  static var stopped: SchemaType {
    .object([
      SchemaProperty("id", "Identifier", "The id of the question.", .string),
      SchemaProperty("text", "Text", "The text of the question in the main language.", .string),
      SchemaProperty("cells", "Cells", "How many cells hold such a text; null where withheld.", .count.orNull),
      withheld,
    ])
  }

  static var guess: SchemaType {
    .object([
      SchemaProperty("subject", "Subject", "The id of the question or battery that was guessed about.", .string),
      SchemaProperty("text", "Text", "What was guessed, and why.", .string),
    ])
  }

  static var translations: SchemaProperty {
    SchemaProperty(
      "translations", "Translations", "All wordings, where there is more than one.", .definition("translations"),
      isOptional: true)
  }
}
