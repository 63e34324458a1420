/// How the columns of an export belong together, as its platform writes them.
package struct ExportLayout: Sendable {
  /// The platform.
  package var platform: Platform
  /// How many records at the top are headings.
  package var headerRows: Int
  /// The columns in file order.
  package var columns: [SourceColumn]
  /// What the platform means by its cells.
  package var conventions: ExportConventions
  /// What the platform records about each response beside the answers.
  package var facts: ResponseFacts
  /// The column of the groups that the platform itself put the respondents into, to break the results down by.
  package var breakdown: Int?
  /// The files beside the export that texts and labels were taken from, by name.
  package var companions: [String]
  /// The files beside the export that should have been used and cannot be.
  package var companionFaults: [CompanionFault]

  /// Creates a layout.
  package init(
    platform: Platform, headerRows: Int, columns: [SourceColumn], conventions: ExportConventions = ExportConventions(),
    facts: ResponseFacts = ResponseFacts(), breakdown: Int? = nil, companions: [String] = [],
    companionFaults: [CompanionFault] = []
  ) {
    self.platform = platform
    self.headerRows = headerRows
    self.columns = columns
    self.conventions = conventions
    self.facts = facts
    self.breakdown = breakdown
    self.companions = companions
    self.companionFaults = companionFaults
  }
}
