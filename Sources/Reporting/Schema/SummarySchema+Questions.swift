import SurveyModel

extension SummarySchema {
  static var question: SchemaType {
    .object([
      SchemaProperty("id", "Identifier", "The short name of the question, unique in the survey.", .string),
      SchemaProperty(
        "text", "Text", "What the respondent read, in the main language; for a row of a matrix the row alone.",
        .string),
      translations,
      SchemaProperty("kind", "Kind", "What kind of answer the question takes.", .word(questionKinds)),
      SchemaProperty(
        "polarity", "Polarity",
        "For ratings: which end of the scale is the favourable one for this question, as declared.",
        .word(of: Scale.Polarity.self), isOptional: true),
      SchemaProperty(
        "unit", "Unit", "For numbers: what is counted or measured, where declared.", .string, isOptional: true),
      SchemaProperty(
        "battery", "Battery", "The id of the matrix that the question is a row of.", .string, isOptional: true),
      SchemaProperty(
        "reverseKeyed", "Reverse-keyed",
        "True where the row is worded against the others of its matrix; absent elsewhere.", .boolean, isOptional: true),
      SchemaProperty("askedIf", "Asked if", "Skip logic, where declared.", condition, isOptional: true),
      SchemaProperty(
        "columns", "Columns",
        "The columns that the answer was read from: one, or one an answer on offer in the order of the categories, and "
          + "last that of own words, if any.", .list(of: column)),
      SchemaProperty("base", "Bases", "What percentages can rest on; each base contains the next.", base),
      SchemaProperty(
        "missing", "Missing", "How many respondents have no value, by reason; eligible − valid in all.", missing),
      SchemaProperty(
        "categories", "Answers on offer",
        "Every answer that is a value, in questionnaire order; empty for kinds without fixed answers. Answers such as "
          + "\"prefer not to say\" are counted under missing.", .list(of: .definition("category"))),
      SchemaProperty("statistics", "Statistics", "Figures over all respondents.", .definition("statistics")),
      SchemaProperty(
        "nonresponse", "Non-response",
        "What those who gave no valid answer could change about the top 2 box; absent without a declared number of persons, "
          + "where everybody gave a valid answer, and where only some were asked. Never by group.", nonresponse,
        isOptional: true),
      SchemaProperty(
        "weighted", "Weighted",
        "The figures weighted to the population; absent where that was not asked for, where there are no weights, for "
          + "target questions, whose weighted shares stand in the balance, and for kinds that are not weighted: dates, own words, rankings, constant sums, files and places. Of numbers only the "
          + "mean is weighted.", weighted, isOptional: true),
      SchemaProperty(
        "items", "Items",
        "For rankings and constant sums: what was ranked or given an amount, in questionnaire order; never by group.",
        .list(of: .definition("item")), isOptional: true),
      SchemaProperty(
        "tied", "Tied rankings", "For rankings: how many respondents gave two items or more the same rank.", .count,
        isOptional: true),
      SchemaProperty(
        "total", "Total", "For constant sums: what the amounts of a respondent add up to, where declared.", .number,
        isOptional: true),
      SchemaProperty(
        "ownWords", "Own words",
        "How many wrote own words beside the answer (\"other, please specify\"); absent where there is no column for them. "
          + "The words never stand here.", .count, isOptional: true),
      SchemaProperty(
        "values", "Values", "For numbers, where few different ones were given: each with its count, ascending.",
        .list(
          of: .object([
            SchemaProperty("value", "Value", "The number.", .number),
            SchemaProperty("count", "Count", "How many gave it.", .count),
          ])), isOptional: true),
      SchemaProperty("days", "Days", "For dates: the range of the answers.", days, isOptional: true),
      SchemaProperty(
        "suppressed", "Suppressed", "Why some figures of the question are withheld; the figures say which.",
        .definition("suppressed"), isOptional: true),
    ])
  }

  static var battery: SchemaType {
    .object([
      SchemaProperty("id", "Identifier", "The short name of the matrix.", .string),
      SchemaProperty("text", "Text", "The common text above the rows, in the main language.", .string),
      translations,
    ])
  }

  private static var questionKinds: [(word: String, meaning: String)] {
    [
      ("single", "One of several answers without an order."),
      ("rating", "One point of an ordered scale."),
      ("multiple", "Any number of several answers; shares are of respondents and may add up to more than 1."),
      ("nps", "\"How likely are you to recommend …?\", 0 to 10."),
      ("number", "A number."),
      ("date", "A calendar day."),
      ("text", "Own words; they are counted, and never stand here."),
      (
        "matrix-multiple",
        "A row of a matrix with any number of several answers; shares are of respondents and may add up to more than 1."
      ),
      ("ranking", "A rank for each of several items, 1 for the first; items may share a rank or be left out."),
      ("constant-sum", "Amounts given to several items that add up to a total."),
      ("file", "An uploaded file; files are counted, never opened."),
      ("geopoint", "A place; places are counted, and their coordinates never stand here."),
    ]
  }

  private static var condition: SchemaType {
    .object([
      SchemaProperty("question", "Question", "The id of the earlier question.", .string),
      SchemaProperty("codes", "Codes", "The codes of its answers that lead to this question.", .list(of: .integer)),
    ])
  }

  private static var column: SchemaType {
    .object([
      SchemaProperty("file", "File", "The file, as in sources.", .string),
      SchemaProperty("index", "Index", "The position of the column, from 0.", .count),
      SchemaProperty(
        "header", "Heading", "The heading, several heading rows joined as the platform means them.", .string),
    ])
  }

  private static var base: SchemaType {
    .object([
      SchemaProperty("eligible", "Eligible", "Everyone whose response was imported.", .count),
      SchemaProperty(
        "shown", "Shown", "Those the question was put to: skip logic did not hide it, and they had not left before it.",
        .count),
      SchemaProperty(
        "answered", "Answered", "Those who answered in any way, also with \"don't know\" or \"prefer not to say\".",
        .count),
      SchemaProperty(
        "valid", "Valid", "Those who gave a value: the base of shares, means and every other statistic.", .count),
    ])
  }

  private static var missing: SchemaType {
    .object(MissingReason.allCases.map { SchemaProperty($0.rawValue, $0.title, $0.meaning, .count) })
  }

  private static var days: SchemaType {
    .object([
      SchemaProperty("count", "Count", "The number of answers.", .count),
      SchemaProperty(
        "first", "First", "The month of the earliest day, ISO 8601: the day itself is one respondent's answer.", .string
      ),
      SchemaProperty("last", "Last", "The month of the latest day, ISO 8601.", .string),
    ])
  }
}
