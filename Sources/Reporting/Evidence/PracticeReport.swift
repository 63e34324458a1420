import Charting
import Disclosure
import PracticeDefinitions
import SurveyModel

/// The evidence of a practice: the form with all its fields in order, and behind it the figures that the evidence rests on.
package enum PracticeReport {
  /// The document as a tree, before any format.
  package static func document(
    of material: PracticeMaterial, language: ReportLanguage, length: EvidenceLength = .short
  ) -> ReportDocument {
    let edition = PracticeEdition(material, language: language)
    let wording = edition.wording
    let synthetic: [ReportBlock] =
      material.practice.isSynthetic ? [.notice(title: wording.syntheticTitle, text: wording.syntheticText)] : []
    let form = ReportSection(
      id: "form", title: RichText(wording.form), blocks: [.form(FormRows.rows(of: edition, length: length))])
    var document = ReportDocument(
      language: language, kind: edition.text(material.practice.template.title).plain, title: edition.title,
      date: material.events.first?.date, opening: synthetic,
      sections: [form] + edition.events.indices.map { EvidenceAnnex.section(of: $0, in: edition) })
    document.listsSections = false
    return document
  }
}
