import Disclosure
import SurveyModel

/// What was noticed about the quality of the data, as tables.
enum QualityTable {
  /// The findings, each with how many persons were looked at; `nil` where nothing could be looked at.
  ///
  /// A contradiction that nobody was found in has no row.
  static func findings(_ quality: ReleasableQuality, in edition: ReportEdition) -> ReportTable? {
    let wording = edition.wording
    var rows: [ReportTable.Row] = []
    var remarks: [RichText] = []
    if let speeding = quality.speeding?.value {
      let name = wording.speeding(
        median: edition.minutes(speeding.median), limit: edition.minutes(speeding.limit))
      rows.append(row(name, speeding.occurrences, in: edition))
      remarks.append(wording.speedingRule)
    }
    if let repeated = quality.repeatedForms {
      rows.append(row(wording.repeatedForms, repeated, in: edition))
      remarks.append(wording.repeatedFormsRule)
    }
    for battery in quality.batteries {
      let text = edition.summary.definition.battery(battery.id).map(edition.text(of:)) ?? RichText(battery.id, .code)
      rows.append(row(wording.straightLining(wording.quoted(text)), battery.occurrences, in: edition))
    }
    if !quality.batteries.isEmpty { remarks.append(wording.straightLiningRule) }
    for flaw in quality.questions where flaw.occurrences.count.value != 0 {
      guard let question = edition.summary.questions.first(where: { $0.question.id == flaw.question }) else { continue }
      let text = wording.quoted(edition.fullText(of: question.question))
      rows.append(row(wording.name(of: flaw.flaw, in: text), flaw.occurrences, in: edition))
    }
    guard !rows.isEmpty else { return nil }
    return ReportTable(
      caption: wording.qualityCaption, rowTitle: wording.noticed,
      columns: [ReportTable.Column(wording.number), ReportTable.Column(wording.lookedAt)], rows: rows, remarks: remarks)
  }

  /// The languages of the forms; `nil` where fewer than two are recorded.
  static func languages(_ quality: ReleasableQuality, in edition: ReportEdition) -> ReportTable? {
    let wording = edition.wording
    guard quality.languages.count > 1 else { return nil }
    return ReportTable(
      caption: wording.languagesCaption, rowTitle: wording.formLanguage, columns: [ReportTable.Column(wording.number)],
      rows: quality.languages.map { language in
        ReportTable.Row(RichText(language.name, .code), [edition.cell(ofPersons: language.count)])
      })
  }

  /// What each export contributes.
  static func exports(_ edition: ReportEdition) -> ReportTable {
    let wording = edition.wording
    return ReportTable(
      caption: wording.exportsCaption, rowTitle: wording.file,
      columns: [
        ReportTable.Column(wording.records), ReportTable.Column(wording.respondents),
        ReportTable.Column(wording.tooFast), ReportTable.Column(wording.repeated),
      ],
      rows: edition.summary.exports.map { export in
        ReportTable.Row(
          RichText(export.file, .code),
          [
            .figure(edition.integer(export.funnel.records), detail: nil),
            .figure(edition.integer(export.funnel.respondents), detail: nil),
            export.quality.speeding.map { speeding in
              speeding.value.map { edition.cell(ofPersons: $0.occurrences.count) } ?? edition.cell(.lowBase)
            } ?? .sign(.notMeaningful, meaning: wording.notRecorded),
            export.quality.repeatedForms.map { edition.cell(ofPersons: $0.count) }
              ?? .sign(.notMeaningful, meaning: wording.notRecorded),
          ])
      })
  }

  private static func row(
    _ name: RichText, _ found: ReleasableQuality.Occurrences, in edition: ReportEdition
  ) -> ReportTable.Row {
    ReportTable.Row(name, [edition.cell(ofPersons: found.count), .figure(edition.integer(found.base), detail: nil)])
  }
}

extension ReportEdition {
  /// "Fewer than 5", for a count that is small and not 0.
  var fewerThanMinimum: String { wording.fewerThan(integer(summary.policy.minimumCell)) }

  /// A time in minutes and seconds.
  func minutes(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    return "\(integer(whole / 60)):\(whole % 60 < 10 ? "0" : "")\(whole % 60)"
  }
}
