extension SummarySchema {
  static var item: SchemaType {
    .object([
      SchemaProperty("code", "Code", "The position of the item in the questionnaire, from 1.", .integer),
      SchemaProperty("label", "Label", "What the respondent read, in the main language.", .string),
      translations,
      SchemaProperty(
        "count", "Count", "How many ranked the item; for a constant sum how many shared something out.", .count),
      SchemaProperty(
        "ranks", "Ranks", "For rankings: how many gave the item each rank, from rank 1 on, as they gave it.",
        .list(of: .count), isOptional: true),
      SchemaProperty(
        "statistics", "Statistics",
        "For rankings firstPlace and meanRank, for a constant sum mean and median of the amounts.",
        .definition("statistics")),
    ])
  }
}
