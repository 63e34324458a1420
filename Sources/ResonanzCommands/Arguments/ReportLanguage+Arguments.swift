import ArgumentParser
import DefinitionFiles
import Disclosure
import Reporting
import SurveyModel

extension ReportLanguage: ExpressibleByArgument {
  /// The language of a BCP 47 tag, whatever its region; `nil` where reports do not exist in it.
  init?(tag: String) { self.init(rawValue: LanguageTag.primary(of: tag) ?? tag) }

  /// The survey's main language where reports exist in it, else English.
  static func main(of material: ReportMaterial) -> ReportLanguage {
    material.summary.definition.languages.first.flatMap(ReportLanguage.init(rawValue:)) ?? .english
  }
}
