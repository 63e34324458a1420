import DefinitionFiles
import SurveyModel

/// The kinds of groups that a survey definition is made of, each with the keys it may have.
enum SurveyElement: String, DefinitionElement {
  case survey
  case event
  case population
  case respondents
  case source
  case scale
  case point
  case question
  case battery
  case item
  case option
  case column
  case condition
  case analysis
  case pair
  case weights
  case target

  /// The name with its article, for messages.
  var name: String {
    switch self {
    case .event, .item, .option, .analysis: "an \(rawValue)"
    case .respondents, .weights: "the group `\(rawValue)`"
    default: "a \(rawValue)"
    }
  }

  /// The keys in the order in which they are written, each with what it means.
  var keys: [(name: String, meaning: String)] {
    switch self {
    case .survey: Self.surveyKeys
    case .event:
      [
        ("name", "name of the event, where it differs from the title"),
        ("date", "day, month or days: `2024-03-12`, `2024-03`, `2024-03-12/2024-03-13`"),
        ("place", "where it took place"), ("organiser", "who held it"),
      ]
    case .population:
      [
        ("invited", "how many persons were invited"), ("attended", "how many persons took part, at most those invited"),
        (
          "finite-correction",
          "`true` narrows the intervals of shares over all respondents by how many of the persons answered, as if those were "
            + "a random part of them; `false` where absent"
        ),
      ]
    case .respondents:
      [
        (
          "exclude",
          "records to leave out: the usual ones (\(Self.names(of: RespondentRules.usual))) are left out anyway, "
            + "\(Self.names(of: Set(Exclusion.declarable).subtracting(RespondentRules.usual))) only if named here"
        ),
        ("keep", "usual ones that are not to be left out, such as `test`"),
      ]
    case .source:
      [
        ("file", "the export, in the folder of the definition or below it (required)"),
        ("platform", "name of the survey platform as `resonanz inspect` prints it; detected where absent"),
        ("encoding", "character encoding; detected where absent"),
        ("delimiter", "`,`, `;`, `|` or `tab`; detected where absent"),
        (
          "match",
          "how a further export's columns are found: by `heading` (default), or by the `position` or the `code` of the "
            + "column with that heading in the first export, for twin forms in another language"
        ),
        ("blank-mark", "the text that stands in every blank cell, such as `NA`, where somebody filled them"),
        ("decimal", "`comma` or `point`: the decimal mark in columns of numbers that do not tell themselves"),
        ("date-order", "as for a question, in columns of days that do not tell themselves"),
      ]
    case .scale:
      [
        ("extends", "id of a library scale to start from; `points` then replace points of it by code, or add to it"),
        ("polarity", "`higher-is-better`, `lower-is-better` or `undeclared` (required without `extends`)"),
        ("points", "the answers in the order of the form (required without `extends`)"),
      ]
    case .point:
      [("code", "the number of the point, unique in the scale (required)")] + Self.answerKeys
    case .question:
      [("id", "short name, unique in the survey (required)"), ("text", "what the respondent read (required)")]
        + Self.answerKindKeys + Self.placeKeys + Self.cellKeys + Self.conditionKeys
    case .battery:
      [("battery", "short name, unique among the batteries (required)"), ("text", "the common text (required)")]
        + Self.answerKindKeys + Self.conditionKeys + [
          (
            "opinion-groups",
            "`true` where the rows are statements to agree with, pass or disagree with, on a scale of these three points: "
              + "groups that answered alike are looked for, and what unites or divides them"
          ), ("items", "the rows of the battery (required)"),
        ]
    case .item:
      [("id", "short name, unique in the survey (required)"), ("text", "the text of the row (required)")]
        + Self.placeKeys + Self.cellKeys + [
          (
            "reverse-keyed",
            "`true` where the row is worded against the others of its battery, so that the favourable end of its scale is "
              + "the other one"
          )
        ] + Self.conditionKeys
    case .option:
      [("code", "the number of the answer; its position in the list where absent")] + Self.answerKeys
        + [
          ("exclusive", "`true` where the answer of a `multiple` excludes all others, such as \"none of these\""),
          ("column", "the option's own column, where each option of a `multiple`, `ranking` or `constant-sum` has one"),
        ]
    case .column:
      [
        ("header", "the heading; may be left out with a position"),
        ("position", "position from 1, where a heading is blank or stands twice"),
      ]
    case .condition:
      [
        ("question", "id of an earlier question with fixed answers (required)"),
        ("answer", "label or code, or a list of them: whoever gave one of these was asked (required)"),
      ]
    case .analysis:
      [
        ("sides", "the two answers of the `breakdown` question that are compared, by label or code"),
        (
          "confirmatory",
          "ids of the questions and batteries whose comparison was decided before the answers were seen; all others are "
            + "exploratory"
        ),
        (
          "agreement-margin",
          "how large Cliff's delta may be, from 0 to below 1, for the sides to agree; "
            + "\(AnalysisPlan.negligibleDelta) where absent"
        ),
        ("paired", "questions of the form that ask for the same before and after"),
        ("overall", "id of the rating of the whole event, with which the other ratings are related"),
        ("registered", "the day on which this plan was written down: `2024-02-01`"),
        (
          "sha256",
          "the digest of the plan that `resonanz validate` printed then; another one is reported as a deviation"
        ),
      ]
    case .pair:
      [
        ("before", "id of the rating of how it was before (required)"),
        ("after", "id of the rating, on the same scale, of how it is now (required)"),
      ]
    case .weights:
      [
        (
          "targets",
          "questions by which the population is known: one makes post-stratification, several make raking (required)"
        ),
        ("source", "where the targets come from, such as a register and its date; every output says it (required)"),
        (
          "trim",
          "the largest weight as a multiple of the mean weight, above 1; without it a weight may have any size"
        ),
      ]
    case .target:
      [
        ("question", "id of a `single` or a `rating` (required)"),
        (
          "shares",
          "the part of the population that would give each answer, by label or code; they add up to 1 (required without "
            + "`counts`)"
        ),
        ("counts", "the same as numbers of persons, of one and the same population in every target"),
      ]
    }
  }

  private static let surveyKeys = [
    ("resonanz", "version of this format: 1 (required)"),
    ("id", "short name, fit for a folder (required)"),
    ("title", "title of the survey (required)"),
    ("synthetic", "`true` where the answers are made up; every page then says so"),
    ("guessed", "`true` as `init` writes it; delete the line once you have checked what was guessed"),
    ("languages", "language tags of the form, the main one first; a text without a tag is in the main one"),
    ("design", "`post-only` (default), `retrospective`, `pre-post-unlinked`, `pre-post-linked` or `controlled`"),
    ("event", "the event that the survey is about"),
    ("population", "the people the form was meant for: the denominators of the response rate"),
    ("respondents", "which records are no respondents; each is left out for the first reason that applies"),
    ("sources", "the exports, in the order in which they are read"),
    ("scales", "scales of this survey, by id; library scales need no entry"),
    ("questions", "questions and batteries in the order of the form (required)"),
    (
      "labels",
      "further texts that exports write, by scale, question or battery: the text, a colon, and the code or rank it means, `chosen`, `not-chosen` or a kind of no answer"
    ),
    ("breakdown", "id of the single-choice question whose answers are the groups to compare"),
    ("analysis", "what was decided about the analysis before the answers were seen"),
    ("weights", "what is known of the population, for figures weighted to it: `--weights` asks for them"),
  ]

  private static func names(of exclusions: Set<Exclusion>) -> String {
    Exclusion.allCases.filter(exclusions.contains).map { "`\($0.rawValue)`" }.joined(separator: ", ")
  }

  private static let answerKindKeys = [
    (
      "kind",
      "\(KindName.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")); `rating` where there is a `scale`"
    ),
    ("scale", "id of a scale, for a rating"),
    ("options", "the answers on offer, or what is ranked or given an amount: texts, or groups of keys"),
    ("separator", "what joins several answers in one cell, where one column holds them all"),
    ("total", "what the amounts of a `constant-sum` add up to"),
    ("unit", "what a number counts, printed behind it"),
    ("minimum", "the smallest number that can be true"), ("maximum", "the largest number that can be true"),
    ("decimal", "`comma` or `point`: how `1.234` and `1,234` are read; found out from the column where absent"),
    (
      "date-order",
      "`day-month-year`, `month-day-year` or `year-month-day`: how `3/4/24` is read; found out from the column where "
        + "absent; `spreadsheet-serial` reads `46139` as 2026-04-27"
    ),
  ]

  private static let answerKeys = [
    ("label", "what the respondent read (required)"),
    ("aliases", "other texts that exports write for the same answer"),
    (
      "missing",
      "the kind of no answer it is: `refused`, `dont-know`, `not-applicable`, `no-answer`, `not-asked`, `broke-off`"
    ),
    ("other", "`true` where the answer invites an own text"),
  ]

  private static let columnsMeaning =
    "the columns of the options in their order, for a row of a battery with one column an option"
  private static let placesMeaning = "the columns of the places of a `ranking`, the first place first"
  private static let columnMeaning = "the heading of its column, or a group of keys (required, but see `options`)"
  private static let placeKeys = [("column", columnMeaning), ("columns", columnsMeaning), ("places", placesMeaning)]
  private static let cellKeys = [
    ("other-text", "the column of own words typed beside a fixed answer, such as \"other\" or a reason")
  ]
  private static let conditionKeys = [("asked-if", "skip logic: the answer to an earlier question that leads here")]
}
