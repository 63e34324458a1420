/// The thresholds of disclosure control; every output says which were in force.
///
/// Defaults: breakdown groups from 10 respondents (ONS; GP Patient Survey), cells of 1 to 4 suppressed (GP Patient
/// Survey), no percentages below 10 valid answers.
package struct DisclosurePolicy: Sendable, Equatable {
  /// The smallest number of valid answers of a breakdown group whose figures are released.
  package var minimumGroup: Int
  /// The smallest count other than 0 that is released in a cell of a breakdown.
  package var minimumCell: Int
  /// The smallest number of valid answers on which a percentage is released.
  package var minimumPercentageBase: Int

  /// Creates a policy; all thresholds are at least 1.
  package init(minimumGroup: Int = 10, minimumCell: Int = 5, minimumPercentageBase: Int = 10) {
    precondition(minimumGroup >= 1 && minimumCell >= 1 && minimumPercentageBase >= 1)
    self.minimumGroup = minimumGroup
    self.minimumCell = minimumCell
    self.minimumPercentageBase = minimumPercentageBase
  }
}
