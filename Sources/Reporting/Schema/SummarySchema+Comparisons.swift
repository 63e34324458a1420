import Disclosure
import Statistics

extension SummarySchema {
  static var comparison: SchemaType {
    .object([
      SchemaProperty("question", "Question", "The question whose answers are the groups.", .string),
      SchemaProperty(
        "sides", "Sides", "The two groups, the first one first in every difference.",
        .list(
          of: .object([
            SchemaProperty("code", "Code", "The code of the answer that makes the group.", .integer),
            SchemaProperty("label", "Label", "Its label in the main language.", .string), translations,
          ]))),
      SchemaProperty("margin", "Margin", "The absolute effect below which the sides agree.", .share),
      planMember,
      SchemaProperty("families", "Families", "The comparisons that are corrected together.", families),
      SchemaProperty(
        "items", "Items", "The comparisons, in questionnaire order; computed from released figures alone.",
        .list(of: comparedItem)),
      SchemaProperty(
        "deviations", "Deviations", "Where the analysis departs from its plan.",
        .list(
          of: .object([
            SchemaProperty(
              "kind", "Kind", "What kind of departure it is.",
              .word([
                ("changed-plan", "The plan does not have the digest that was noted when it was written down."),
                ("other-sides", "Other sides were compared than those declared."),
                ("not-compared", "A declared comparison could not be made."),
                ("box-only", "A declared comparison rests on the top 2 box only, as single answers are withheld."),
              ])),
            SchemaProperty("question", "Question", "The question concerned.", .string, isOptional: true),
          ]))),
    ])
  }

  /// What identifies the plan of the analysis.
  static var planMember: SchemaProperty {
    SchemaProperty(
      "plan", "Plan", "What identifies the plan of the analysis; absent where none is declared.", plan,
      isOptional: true)
  }

  private static var plan: SchemaType {
    let digest = SchemaType.string(matching: "^[0-9a-f]{64}$")
    return .object([
      SchemaProperty("sha256", "SHA-256", "The SHA-256 of the plan as it is followed.", digest.orNull),
      SchemaProperty(
        "registered", "Registered", "When the plan was written down, as declared.", .string, isOptional: true),
      SchemaProperty(
        "recorded", "Recorded", "The SHA-256 that was noted then, as declared.", digest, isOptional: true),
    ])
  }

  private static var families: SchemaType {
    func family(_ correction: String, _ meaning: String) -> SchemaType {
      .object([
        SchemaProperty("size", "Size", "How many comparisons are corrected together.", .count),
        SchemaProperty("correction", "Correction", "How they are corrected.", .word([(correction, meaning)])),
      ])
    }
    return .object([
      SchemaProperty(
        "confirmatory", "Confirmatory", "Comparisons declared before the answers were looked at.",
        family("holm", "Holm (1979): holds the probability of any false difference in the family.")),
      SchemaProperty(
        "exploratory", "Exploratory", "All other comparisons; what they show wants new data to confirm it.",
        family("benjamini-hochberg", "Benjamini and Hochberg (1995): holds the share of false ones among differences.")),
    ])
  }

  private static var comparedItem: SchemaType {
    .object(
      [
        SchemaProperty("id", "Identifier", "The question.", .string),
        SchemaProperty(
          "answer", "Answer", "The code of the answer whose choice is compared; absent where all answers are.",
          .integer, isOptional: true),
        SchemaProperty(
          "declared", "Declared", "Whether the comparison was declared before the answers were looked at.", .boolean),
        SchemaProperty(
          "word", "Word", "What the comparison says; null where it is withheld.",
          SchemaType.word(of: ComparisonWord.self).orNull),
        SchemaProperty(
          "consensus", "Consensus",
          "What most of each side say, judged within each side; absent where there is no top 2 box or it is withheld.",
          .word(of: ConsensusWord.self), isOptional: true),
        SchemaProperty(
          "basis", "Basis", "What is compared.", SchemaType.word(of: ComparedAnswers.Basis.self).orNull),
        SchemaProperty(
          "n", "n", "The valid answers of the first and of the second side.", SchemaType.list(of: .count).orNull),
        SchemaProperty(
          "effect", "Effect",
          "Cliff's delta of a distribution, Cramér's V of a choice without order (from 0 to 1), else the difference of the "
            + "shares; delta and difference are positive where the first side is more favourable, from −1 to 1.",
          effect.orNull),
        SchemaProperty("test", "Test", "The test of no difference, before correction.", test.orNull),
        SchemaProperty(
          "adjustedP", "Corrected p", "The p-value corrected for the size of the family.", SchemaType.share.orNull),
        SchemaProperty(
          "detectable", "Detectable effect",
          "Where the word is \"cannot tell\", the smallest absolute effect that a single comparison of so many answers finds "
            + "in about 80 % of cases, before correction; null where there is none.", SchemaType.share.orNull,
          isOptional: true),
        SchemaProperty(
          "notTestable", "Not testable", "Why there is no test.", .definition("notEstimable"), isOptional: true),
        SchemaProperty(
          "suppressed", "Suppressed", "Why the comparison is withheld.", .definition("suppressed"), isOptional: true),
      ], nullWhenSuppressed: ["basis", "n", "effect", "test", "adjustedP"])
  }

  private static var effect: SchemaType {
    .object([
      SchemaProperty("value", "Value", "The effect, from −1 to 1.", SchemaType.number.orNull),
      SchemaProperty("interval", "Interval", "The interval around it.", SchemaType.definition("interval").orNull),
      SchemaProperty(
        "notEstimable", "Not estimable", "Why there is no value or no interval.", .definition("notEstimable"),
        isOptional: true),
    ])
  }

  /// The result of a test.
  static var test: SchemaType {
    .object([
      SchemaProperty("method", "Method", "Which test it is.", .word(of: TestMethod.self)),
      SchemaProperty("statistic", "Statistic", "The test statistic.", .number),
      SchemaProperty(
        "degreesOfFreedom", "Degrees of freedom", "None for exact and permutation tests.", .list(of: .number)),
      SchemaProperty("p", "p", "The two-sided p-value.", .share),
    ])
  }
}
