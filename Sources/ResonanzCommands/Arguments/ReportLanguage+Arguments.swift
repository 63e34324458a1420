import ArgumentParser
import Disclosure
import Reporting
import SurveyModel

extension ReportLanguage: ExpressibleByArgument {
  /// The survey's main language where reports exist in it, else English.
  static func main(of material: ReportMaterial) -> ReportLanguage {
    material.summary.definition.languages.first.flatMap(ReportLanguage.init(rawValue:)) ?? .english
  }
}
