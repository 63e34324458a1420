import ArgumentParser
import Reporting

/// What a report is about.
enum ReportType: String, CaseIterable, ExpressibleByArgument {
  /// The feedback on one event.
  case event
  /// The form of a practice with its evidence from several events.
  case practiceEvidence = "practice-evidence"
}

extension EvidenceLength: ExpressibleByArgument {}
