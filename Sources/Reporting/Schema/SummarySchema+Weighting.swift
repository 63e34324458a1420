import Disclosure
import SurveyModel

extension SummarySchema {
  static var weighting: SchemaType {
    .object([
      SchemaProperty(
        "used", "Used", "Whether weighted figures were asked for; else the targets are declared and not used.", .boolean
      ),
      SchemaProperty(
        "method", "Method", "How the weights are found.",
        .word([
          ("post-stratification", "One target question: each answer has the weight that gives it its share."),
          ("raking", "Several: the weights nearest to equal ones that give every answer of every question its share."),
        ])),
      SchemaProperty("source", "Source", "Where the targets come from, as declared, in the main language.", .string),
      translations,
      SchemaProperty(
        "trim", "Trim", "The largest weight as a multiple of the mean weight, where declared.", .number,
        isOptional: true),
      SchemaProperty("targets", "Targets", "The questions that the population is known by.", .list(of: target)),
      SchemaProperty(
        "balance", "Balance", "The weights as a whole; absent where they are not used or there are none.", balance,
        isOptional: true),
      SchemaProperty(
        "refused", "Refused", "Why there are no weights; absent where there are.",
        .object([
          SchemaProperty("reason", "Reason", "Why.", .word(of: WeightingRefusal.Word.self)),
          SchemaProperty("question", "Question", "The question concerned.", .string, isOptional: true),
          SchemaProperty("code", "Code", "The answer concerned.", .integer, isOptional: true),
        ]), isOptional: true),
    ])
  }

  static var weighted: SchemaType {
    .object(
      [
        SchemaProperty(
          "n", "n", "The respondents with a weight and a value; null where withheld.", SchemaType.count.orNull),
        SchemaProperty(
          "effectiveNumber", "Effective number",
          "How many equally weighted answers would be worth as much (Kish 1965); null where withheld.",
          SchemaType.number.orNull),
        SchemaProperty(
          "categories", "Answers on offer", "Weighted shares, in the order of the answers; null where withheld.",
          SchemaType.list(of: .definition("weightedShare")).orNull),
        SchemaProperty(
          "statistics", "Statistics", "Weighted statistics; null where withheld.",
          SchemaType.definition("statistics").orNull),
        SchemaProperty(
          "suppressed", "Suppressed",
          "Why all weighted figures of the question are withheld: the counts that they are made of could not be released "
            + "by weighting cell, and could be worked out from them.", .definition("suppressed"), isOptional: true),
      ], nullWhenSuppressed: ["n", "effectiveNumber", "categories", "statistics"])
  }

  private static var target: SchemaType {
    .object([
      SchemaProperty("question", "Question", "The id of the question.", .string),
      SchemaProperty(
        "measure", "Measure", "How the targets were declared.", .word(of: WeightingTargets.Target.Measure.self)),
      SchemaProperty(
        "answers", "Answers", "Its answers that are values, in questionnaire order.",
        .list(
          of: .object([
            SchemaProperty("code", "Code", "The code of the answer.", .integer),
            SchemaProperty(
              "label", "Label", "Its label in the main language; absent where the question is not evaluated.", .string,
              isOptional: true), translations,
            SchemaProperty("target", "Target", "Its share of the population.", .share),
            SchemaProperty(
              "unweighted", "Unweighted",
              "Its share of the respondents with a weight; absent where there is no balance.",
              .share, isOptional: true),
            SchemaProperty(
              "weighted", "Weighted", "The same by their weights.", .share, isOptional: true),
          ]))),
    ])
  }

  private static var balance: SchemaType {
    .object(
      [
        SchemaProperty("n", "n", "The respondents with a weight.", SchemaType.count.orNull),
        SchemaProperty(
          "leftOut", "Left out", "The respondents without one, as they have no answer to a target question.",
          SchemaType.count.orNull),
        SchemaProperty(
          "smallestWeight", "Smallest weight", "As a multiple of the mean weight.", SchemaType.number.orNull),
        SchemaProperty(
          "largestWeight", "Largest weight", "As a multiple of the mean weight.", SchemaType.number.orNull),
        SchemaProperty(
          "trimmed", "Trimmed", "How many respondents have a weight at the limit.", SchemaType.count.orNull),
        SchemaProperty(
          "effectiveNumber", "Effective number",
          "How many equally weighted respondents would be worth as much (Kish 1965).", SchemaType.number.orNull),
        SchemaProperty(
          "designEffect", "Design effect", "By which factor the weights enlarge the variance of a mean.",
          SchemaType.number.orNull),
        SchemaProperty(
          "iterations", "Iterations", "How many times all targets were gone through.", SchemaType.count.orNull),
        SchemaProperty(
          "suppressed", "Suppressed", "Why the balance is withheld: it is made of counts that are.",
          .definition("suppressed"), isOptional: true),
      ],
      nullWhenSuppressed: [
        "n", "leftOut", "smallestWeight", "largestWeight", "trimmed", "effectiveNumber", "designEffect", "iterations",
      ])
  }
}

extension WeightingTargets.Target.Measure: ExplainedWord {
  var meaning: String {
    switch self {
    case .shares: "As parts of the population."
    case .counts: "As numbers of persons."
    }
  }
}
