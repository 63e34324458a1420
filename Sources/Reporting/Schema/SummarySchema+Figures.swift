import Disclosure
import Statistics
import SurveyModel

extension SummarySchema {
  static var category: SchemaType {
    .object(
      [
        SchemaProperty(
          "code", "Code", "The score of a scale point, or the position of an option, from 1.", .integer),
        SchemaProperty("label", "Label", "What the respondent read, in the main language.", .string),
        translations,
        SchemaProperty(
          "other", "Other", "True where the answer invites own words; absent elsewhere.", .boolean, isOptional: true),
        SchemaProperty("count", "Count", "How many gave or chose it; null where withheld.", .count.orNull),
        SchemaProperty(
          "share", "Share", "Its share of the respondents with a value; null where withheld or without any.",
          .share.orNull),
        intervalMember,
        notEstimable,
        withholding,
      ], nullWhenSuppressed: ["share", "interval"])
  }

  static var weightedShare: SchemaType {
    .object(
      [
        SchemaProperty("code", "Code", "The code of the answer.", .integer),
        SchemaProperty(
          "share", "Share",
          "Its share of the weights of the respondents with a value; null where withheld or without any.",
          .share.orNull),
        intervalMember,
        notEstimable,
        withholding,
      ], nullWhenSuppressed: ["share", "interval"])
  }

  static var statistics: SchemaType {
    .object(
      StatisticName.allCases.map { SchemaProperty($0.rawValue, $0.title, $0.meaning, statistic, isOptional: true) })
  }

  static var interval: SchemaType {
    .object([
      SchemaProperty("low", "Lower limit", "The lower limit.", .number),
      SchemaProperty("high", "Upper limit", "The upper limit.", .number),
      SchemaProperty("level", "Level", "The confidence level.", .share),
      SchemaProperty(
        "attainedLevel", "Attained level",
        "The level that the interval keeps for every distribution, where its limits can only be answers that were given.",
        .share, isOptional: true),
      SchemaProperty("method", "Method", "The method of the interval.", .definition("method")),
    ])
  }

  static var nonresponse: SchemaType {
    .object(
      [
        SchemaProperty(
          "population", "Population", "The persons whom the answers stand for: attended, or else invited.", .count),
        SchemaProperty(
          "low", "Lower bound",
          "The share of the population if nobody without a valid answer would have chosen one of the two answers; null where "
            + "withheld. No confidence interval (Manski 1989).", .share.orNull),
        SchemaProperty(
          "high", "Upper bound", "The share if everybody without a valid answer would have; null where withheld.",
          .share.orNull),
        SchemaProperty(
          "tipping", "Tipping point",
          "How firmly the majority of the valid answers stands for one of the population; null where withheld, or where "
            + "exactly half of them are in the top 2 box.",
          SchemaType.object([
            SchemaProperty(
              "majority", "Majority", "The side of more than half of the valid answers.",
              .word(of: MajorityFirmness.Side.self)),
            SchemaProperty(
              "needed", "Needed",
              "How many of those without a valid answer would have to be on the other side to end the majority; null where it "
                + "holds even if all of them were.", .count.orNull),
            SchemaProperty("of", "Of", "How many gave no valid answer.", .count),
          ]).orNull),
        withholding,
      ], nullWhenSuppressed: ["low", "high", "tipping"])
  }

  static var suppressed: SchemaType { .word(of: Withholding.self) }

  static var breakdown: SchemaType {
    .object([
      SchemaProperty("question", "Question", "The id of the question whose answers are the groups.", .string),
      SchemaProperty(
        "groups", "Groups", "The groups in questionnaire order, withheld ones included.", .list(of: group)),
      SchemaProperty(
        "questions", "Questions", "The figures of every other question by group.",
        .list(
          of: .object([
            SchemaProperty("id", "Identifier", "The id of the question.", .string),
            SchemaProperty("groups", "Groups", "Its figures, in the order of the groups.", .list(of: groupAnswers)),
          ]))),
    ])
  }

  private static var group: SchemaType {
    .object(
      [
        SchemaProperty("code", "Code", "The code of the answer that makes the group.", .integer),
        SchemaProperty("label", "Label", "That answer, in the main language.", .string),
        translations,
        SchemaProperty("size", "Size", "How many respondents it has.", .count),
        SchemaProperty(
          "suppressed", "Suppressed", "Why its figures are withheld for every question.", .definition("suppressed"),
          isOptional: true),
      ])
  }

  private static var groupAnswers: SchemaType {
    .object(
      [
        SchemaProperty("code", "Code", "The code of the group.", .integer),
        SchemaProperty("valid", "Valid", "Those of the group who gave a value; null where withheld.", .count.orNull),
        SchemaProperty(
          "categories", "Answers on offer", "As for the question itself; null where the group is withheld.",
          SchemaType.list(of: .definition("category")).orNull),
        SchemaProperty(
          "statistics", "Statistics", "As for the question itself; null where the group is withheld.",
          SchemaType.definition("statistics").orNull),
        withholding,
      ], nullWhenSuppressed: ["valid", "categories", "statistics"])
  }

  static var statistic: SchemaType {
    .object(
      [
        SchemaProperty("value", "Value", "The value; null where withheld or not estimable.", .number.orNull),
        intervalMember,
        SchemaProperty("n", "Number of answers", "The valid answers that the value rests on.", .count.orNull),
        SchemaProperty(
          "method", "Method", "How value and interval were obtained.", SchemaType.definition("method").orNull),
        notEstimable,
        withholding,
      ], nullWhenSuppressed: ["value", "interval", "n"])
  }

  /// The outcome of a test.
  static var outcome: SchemaType {
    .object(
      [
        SchemaProperty("result", "Result", "The result; null where withheld or not testable.", test.orNull),
        SchemaProperty(
          "notTestable", "Not testable", "Why there is no test.", .definition("notEstimable"), isOptional: true),
        withholding,
      ], nullWhenSuppressed: ["result"])
  }

  static var intervalMember: SchemaProperty {
    SchemaProperty(
      "interval", "Interval", "The interval; null where withheld, not estimable or not sought (exact counts).",
      SchemaType.definition("interval").orNull)
  }

  static var notEstimable: SchemaProperty {
    SchemaProperty(
      "notEstimable", "Not estimable", "Why there is no value or no interval.", .definition("notEstimable"),
      isOptional: true)
  }

  static var withholding: SchemaProperty {
    SchemaProperty(
      "suppressed", "Suppressed", "Why it is withheld.", .definition("suppressed"), isOptional: true)
  }
}
