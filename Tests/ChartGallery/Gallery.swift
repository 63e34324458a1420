/// Every chart of `Charting` in every case.
public enum Gallery {
  /// The charts in the order of the overview.
  public static let charts: [GalleryChart] = [
    .distributionBar,
    .severalChoice,
    .divergingLikert,
    .recommendation,
    .ranking,
    .amountBar,
    .themeFrequency,
    .sidesDumbbell,
    .differenceForest,
    .pairedChange,
    .keyDriver,
    .indicatorTarget,
    .missingReasons,
    .histogram,
    .trend,
    .heatMap,
    .responseFunnel,
    .opinionMap,
    .smallMultiples,
  ]
}
