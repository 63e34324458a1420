import Disclosure
import Statistics

extension SummarySchema {
  static var changes: SchemaType {
    .object([
      planMember,
      SchemaProperty(
        "followsPlan", "Follows the plan",
        "Whether the pairs are those of the plan whose digest was noted when it was written down; true where none was.",
        .boolean),
      SchemaProperty(
        "family", "Family", "The pairs whose sign tests are corrected together: all that were declared.",
        .object([
          SchemaProperty("size", "Size", "How many pairs were declared.", .count),
          SchemaProperty(
            "correction", "Correction", "How their tests are corrected.",
            .word([("holm", "Holm (1979): holds the probability of any false change in the family.")])),
        ])),
      SchemaProperty("items", "Items", "The pairs, in the order of the plan.", .list(of: change)),
      SchemaProperty(
        "absent", "Absent", "Declared pairs of which a question is not evaluated.",
        .list(
          of: .object([
            SchemaProperty("before", "Before", "The question about before.", .string),
            SchemaProperty("after", "After", "The question about after.", .string),
          ]))),
    ])
  }

  private static var change: SchemaType {
    .object(
      [
        SchemaProperty("before", "Before", "The question about before.", .string),
        SchemaProperty("after", "After", "The question about after, on the same scale.", .string),
        SchemaProperty(
          "word", "Word", "What the change says.", .word(of: ChangeWord.self)),
        SchemaProperty("onlyBefore", "Only before", "How many answered only the question about before.", .count),
        SchemaProperty("onlyAfter", "Only after", "How many answered only the question about after.", .count),
        SchemaProperty("movement", "Movement", "Where the answers of those went who answered both.", movement),
        SchemaProperty(
          "adjustedP", "Corrected p",
          "The p-value of the sign test of the movement, corrected for the size of the family.",
          SchemaType.share.orNull),
        SchemaProperty(
          "unreachable", "Unreachable significance",
          "Says that no answers could have made the test significant; null where they could.", unreachable.orNull),
        SchemaProperty(
          "rankBiserial", "Rank-biserial correlation",
          "The matched-pairs rank-biserial correlation, positive towards the favourable end.", statistic.orNull),
        SchemaProperty(
          "signedRankTest", "Signed-rank test", "Wilcoxon's test of the differences, not corrected.", outcome.orNull),
        SchemaProperty(
          "topTwoBox", "Top 2 box",
          "The two most favourable answers among those who answered both; null where the scale has no top 2 box.",
          box.orNull),
        SchemaProperty(
          "meanDifference", "Mean difference", "The mean of after less before in points of the scale, towards favour.",
          statistic.orNull),
        SchemaProperty(
          "cohensD", "Cohen's d_z", "The mean difference in standard deviations of the differences.", statistic.orNull),
        SchemaProperty("tTest", "Paired t test", "The t test of the mean difference.", outcome.orNull),
        SchemaProperty(
          "groups", "Groups",
          "The movement of each group of the breakdown; empty where the groups are answers to one of both.",
          .list(of: changeGroup)),
        withholding,
      ], nullWhenSuppressed: ["rankBiserial", "signedRankTest", "topTwoBox", "meanDifference", "cohensD", "tTest"])
  }

  private static var movement: SchemaType {
    .object([
      SchemaProperty("n", "n", "How many answered both questions.", .count),
      SchemaProperty(
        "steps", "Steps", "The three directions.",
        .list(
          of: .object(
            [
              SchemaProperty("direction", "Direction", "Where the answers went.", .word(of: MovementDirection.self)),
              SchemaProperty("count", "Count", "How many; null where withheld.", .count.orNull),
              SchemaProperty("share", "Share", "Their share of those who answered both.", statistic), withholding,
            ], nullWhenSuppressed: ["count"]))),
      SchemaProperty("balance", "Balance", "The share up less the share down.", statistic),
      SchemaProperty("signTest", "Sign test", "Whether as many went up as down.", outcome),
    ])
  }

  private static var box: SchemaType {
    .object([
      SchemaProperty("before", "Before", "The share in the top 2 box before.", statistic),
      SchemaProperty("after", "After", "The share in the top 2 box after.", statistic),
      SchemaProperty("difference", "Difference", "The share after less the share before.", statistic),
      SchemaProperty("test", "Test", "McNemar's exact test of equal shares.", outcome),
    ])
  }

  private static var unreachable: SchemaType {
    .object([
      SchemaProperty("moved", "Moved", "How many moved at all.", .count),
      SchemaProperty("needed", "Needed", "How many would have to for a significant result.", .count),
      SchemaProperty("smallestP", "Smallest p", "The smallest p-value that so many can give.", .share),
    ])
  }

  private static var changeGroup: SchemaType {
    .object(
      [
        SchemaProperty("code", "Code", "The code of the group.", .integer),
        SchemaProperty("movement", "Movement", "Its movement; null where withheld.", movement.orNull), withholding,
      ], nullWhenSuppressed: ["movement"])
  }
}
