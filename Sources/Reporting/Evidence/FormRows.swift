import PracticeDefinitions
import SurveyModel

/// The fields of a practice's form as rows, in the order of the form.
enum FormRows {
  /// The rows; the evidence is written from the events.
  static func rows(of edition: PracticeEdition, length: EvidenceLength) -> [ReportBlock.FormRow] {
    edition.practice.fields.flatMap { rows(of: $0, in: edition, length: length) }
  }

  private static func rows(
    of filled: FilledField, in edition: PracticeEdition, length: EvidenceLength
  ) -> [ReportBlock.FormRow] {
    let label = edition.text(filled.field.label)
    let hint = filled.field.hint.map(edition.text) ?? ""
    guard case .evidence(let parts) = filled.field.kind else {
      let blocks =
        filled.value.map { self.blocks(of: $0, in: edition) } ?? [.paragraph(edition.wording.notStatedInForm)]
      return [ReportBlock.FormRow(label, hint: hint, blocks)]
    }
    return parts.map { part in
      ReportBlock.FormRow(
        "\(label) – \(edition.text(part.label))", hint: part.hint.map(edition.text) ?? "",
        evidence(part.kind, in: edition, length: length))
    }
  }

  /// A part of the evidence, which the form may ask for in any order.
  private static func evidence(
    _ kind: TemplateField.Kind, in edition: PracticeEdition, length: EvidenceLength
  ) -> [ReportBlock] {
    switch kind {
    case .evidencePart(.viewsAndData): QuantitativeEvidence.blocks(edition, length: length)
    case .evidencePart(.evaluationAndFeedback): FeedbackEvidence.blocks(edition)
    case .evidencePart(.peerReview): PeerReviewEvidence.blocks(edition)
    case .text, .choice, .date, .period, .country, .mailbox, .group, .records, .evidence:
      [.paragraph(edition.wording.notStatedInForm)]
    }
  }

  private static func blocks(of value: FieldValue, in edition: PracticeEdition) -> [ReportBlock] {
    switch value {
    case .text(let text): paragraphs(of: text, in: edition)
    case .choice(let options): [.list(options.map { edition.text($0.label) })]
    case .date(let date): [.paragraph(RichText(date))]
    case .period(let start, let end): [.paragraph(edition.wording.period(start: start, end: end))]
    case .country(let country): [.paragraph(edition.text(country.name))]
    case .mailbox(let address): [.paragraph(RichText(address, .code))]
    case .group(let fields): [definitions(fields, in: edition)]
    case .records(let records): records.map { definitions($0, in: edition) }
    }
  }

  /// A text with its paragraphs.
  private static func paragraphs(of text: LocalisedText, in edition: PracticeEdition) -> [ReportBlock] {
    let tag = edition.language.rawValue
    let spoken = text.language(of: tag)
    let kind = RichText.Run.Kind.survey(language: spoken == tag ? nil : spoken)
    let pieces = text.text(in: tag).split(separator: "\n\n", omittingEmptySubsequences: true)
    return pieces.map { piece in
      .paragraph(RichText(piece.split(whereSeparator: \.isNewline).joined(separator: " "), kind))
    }
  }

  private static func definitions(_ fields: [FilledField], in edition: PracticeEdition) -> ReportBlock {
    .definitions(
      fields.compactMap { filled in
        filled.value.map { value in
          let words = blocks(of: value, in: edition).flatMap { block -> [RichText] in
            switch block {
            case .paragraph(let text): [text]
            case .list(let points): points
            case .definitions, .notice, .table, .figure, .form: []
            }
          }
          return ReportBlock.Definition(edition.text(filled.field.label), words.joined(separator: "; "))
        }
      })
  }
}
