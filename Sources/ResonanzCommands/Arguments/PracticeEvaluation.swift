import EvaluationPipeline
import Foundation
import PracticeDefinitions
import Reporting

/// One walk down the road for every event of a practice.
struct PracticeEvaluation {
  /// The path of the practice file.
  let path: String
  /// What can be set.
  var options = EvaluationPipeline.Options()
  /// Whether warnings about the data are errors.
  var isStrict = false
  /// Reads the practice and evaluates its events.
  ///
  /// - Throws: `CommandFailure`.
  func run() throws -> PracticeMaterial {
    let reading = try CommandFailure.translating { try DefinitionFile.practice(path) }
    DiagnosticLines.write(reading.warnings)
    let folder = (path as NSString).deletingLastPathComponent
    let events = try reading.practice.events.map { event in
      let survey =
        event.survey.hasPrefix("/") ? event.survey : (folder as NSString).appendingPathComponent(event.survey)
      return try Evaluation(inputs: [survey], options: options, isStrict: isStrict).run().material
    }
    return PracticeMaterial(practice: reading.practice, events: events)
  }
}
