import Statistics

extension SummarySchema {
  static var reliability: SchemaType {
    .object([
      SchemaProperty("battery", "Battery", "The battery.", .string),
      SchemaProperty("respondents", "Respondents", "How many rated at least one item.", .count),
      SchemaProperty(
        "complete", "Complete",
        "How many rated every item: what all figures rest on but the two that say how missing ratings are treated.",
        .count),
      SchemaProperty(
        "coefficients", "Coefficients", "The figures of the battery as a whole.",
        .object(
          ReliabilityFigure.allCases.map {
            SchemaProperty($0.rawValue, $0.title, $0.meaning, statistic, isOptional: $0.needsIncompleteRows)
          })),
      SchemaProperty(
        "items", "Items", "The items, in questionnaire order.",
        .list(
          of: .object([
            SchemaProperty("id", "Identifier", "The question.", .string),
            SchemaProperty(
              "reverseKeyed", "Reverse-keyed",
              "Whether its codes were turned round, as it is declared to be worded against the others.", .boolean),
            SchemaProperty(
              "itemRestCorrelation", "Corrected item-total correlation",
              "Its correlation with the sum of the other items.", statistic),
            SchemaProperty("alphaIfDropped", "Alpha if dropped", "Cronbach's alpha of the other items.", statistic),
          ]))),
      SchemaProperty(
        "findings", "Findings",
        "What stands against reading the coefficients at face value; what is said of single items only where their figures "
          + "are given.",
        .list(
          of: .object([
            SchemaProperty("finding", "Finding", "What was found.", .word(of: ScaleFinding.Kind.self)),
            SchemaProperty("items", "Items", "The ids of the items concerned.", .list(of: .string)),
          ]))),
    ])
  }
}
