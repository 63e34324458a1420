import Disclosure
import PracticeDefinitions
import Reporting
import SurveyModel

/// What a report is about, evaluated.
enum ReportSubject {
  /// The feedback on one event.
  case event(ReportMaterial)
  /// A practice with its events.
  case practice(PracticeMaterial)

  /// The short name, which is that of the folder of the report.
  var id: String {
    switch self {
    case .event(let material): material.summary.definition.id
    case .practice(let material): material.practice.id
    }
  }

  /// The language of the report where none is asked for.
  var language: ReportLanguage {
    switch self {
    case .event(let material): .main(of: material)
    case .practice(let material):
      material.practice.languages.lazy.compactMap(ReportLanguage.init(tag:)).first ?? .english
    }
  }

  /// The report as a tree.
  ///
  /// - Parameter length: how much the evidence of a practice says.
  func document(in language: ReportLanguage, length: EvidenceLength) -> ReportDocument {
    switch self {
    case .event(let material): EventReport.document(of: material, language: language)
    case .practice(let material): PracticeReport.document(of: material, language: language, length: length)
    }
  }

  /// The protected figures, one file an event.
  var summaries: [OutputFile] {
    switch self {
    case .event(let material):
      [OutputFile(path: "summary.json", bytes: Array(SummaryJSON.text(of: material).utf8))]
    case .practice(let material):
      material.events.enumerated().map { index, event in
        OutputFile(path: "summary.\(index + 1).json", bytes: Array(SummaryJSON.text(of: event).utf8))
      }
    }
  }
}
