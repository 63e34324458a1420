import Disclosure
import Statistics

extension SummarySchema {
  static var opinions: SchemaType {
    .object(
      [
        SchemaProperty("battery", "Battery", "The battery of statements.", .string),
        SchemaProperty(
          "origin", "Origin", "Where the groups come from.",
          SchemaType.word([
            ("breakdown", "They are the groups of the breakdown."),
            ("votes", "They were found from the votes (principal components and k-means, Small et al. 2021)."),
          ]).orNull),
        SchemaProperty(
          "separations", "Separations",
          "How far each number of groups that was tried stands apart; null where the groups were not found from the votes.",
          SchemaType.list(
            of: .object([
              SchemaProperty("groups", "Groups", "The number of groups.", .count),
              SchemaProperty("silhouette", "Silhouette", "The mean silhouette, from −1 to 1.", .number),
            ])
          ).orNull),
        SchemaProperty("groups", "Groups", "The groups.", SchemaType.list(of: opinionGroup).orNull),
        SchemaProperty(
          "statements", "Statements", "The statements, in questionnaire order.",
          SchemaType.list(of: opinionStatement).orNull),
        SchemaProperty(
          "refused", "Refused", "Why no groups are shown.", .word(of: OpinionGroupsRefusal.Kind.self), isOptional: true),
        SchemaProperty(
          "suppressed", "Suppressed", "Why everything is withheld.", .definition("suppressed"), isOptional: true),
      ], nullWhenSuppressed: ["origin", "separations", "groups", "statements"])
  }

  private static var opinionGroup: SchemaType {
    .object([
      SchemaProperty(
        "code", "Code", "The code of the answer that makes the group; absent where it was found from the votes.",
        .integer,
        isOptional: true),
      SchemaProperty("label", "Label", "Its label in the main language, or a letter.", .string),
      translations,
      SchemaProperty("size", "Size", "How many respondents it has.", .count),
      SchemaProperty(
        "typical", "Typical",
        "Stances that the group takes more often than all others, the most typical first. Of groups that were found from the "
          + "same votes this ranks statements and proves nothing.",
        .list(
          of: .object([
            SchemaProperty("id", "Identifier", "The question.", .string),
            SchemaProperty("stance", "Stance", "The stance.", .word(of: Stance.self)),
            SchemaProperty("count", "Count", "How many of the group took it.", .count),
            SchemaProperty("n", "n", "How many of the group voted on the statement.", .count),
            SchemaProperty(
              "ratio", "Ratio", "The share of the group divided by that of all others, both drawn towards one half.",
              .number),
          ]))),
    ])
  }

  private static var opinionStatement: SchemaType {
    .object(
      [
        SchemaProperty("id", "Identifier", "The question.", .string),
        SchemaProperty(
          "verdict", "Verdict", "What the groups say together; null where withheld or a group has no votes on it.",
          SchemaType.word(of: GroupVerdict.self).orNull),
        SchemaProperty(
          "stance", "Stance", "The stance that the verdict is about; null where undecided or withheld.",
          SchemaType.word(of: Stance.self).orNull),
        SchemaProperty(
          "consensus", "Group-informed consensus",
          "The product over all groups of (agree + 1) / (n + 2), by which statements that unite are ordered.",
          SchemaType.share.orNull),
        SchemaProperty(
          "votes", "Votes",
          "The votes of each group, in the order of the groups; the intervals of all statements, groups and stances hold "
            + "together (Bonferroni). Empty where withheld or a group has no votes.",
          .list(
            of: .object([
              SchemaProperty("n", "n", "How many of the group voted.", .count),
              SchemaProperty("agree", "Agree", "The share who agree, passes in the base.", statistic),
              SchemaProperty("disagree", "Disagree", "The share who disagree, likewise.", statistic),
            ]))),
        SchemaProperty(
          "suppressed", "Suppressed", "Why the votes are withheld.", .definition("suppressed"), isOptional: true),
      ], nullWhenSuppressed: ["verdict", "stance", "consensus"])
  }
}
