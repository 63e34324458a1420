import Disclosure
import Statistics

extension SummarySchema {
  static var keyDrivers: SchemaType {
    .object([
      SchemaProperty("overall", "Overall", "The rating of the whole event.", .string),
      SchemaProperty(
        "items", "Items", "The other ratings, the closest first; those without a released correlation last.",
        .list(
          of: .object([
            SchemaProperty("id", "Identifier", "The question.", .string),
            SchemaProperty("n", "n", "How many answered both.", .count),
            SchemaProperty(
              "correlation", "Correlation",
              "Spearman's rank correlation, positive where favourable answers go together. Of all figures this one is rounded, to "
                + "two decimals, so that it does not tell single answers; its interval is that of the rounded value and holds by "
                + "itself, without correction for the number of items.", statistic),
          ]))),
    ])
  }
}
