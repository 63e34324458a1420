import Charting
import Disclosure
import Statistics
import SurveyModel

/// How many were invited, attended, and sent a form back: the stages of response, with the rate under its standard name.
enum ResponseFigure {
  /// The figure of the survey as a whole; `nil` for anything else, and where only the forms are known.
  static func figure(of subject: FigureSubject, in edition: ReportEdition) -> ReportFigure? {
    guard case .survey = subject else { return nil }
    let (wording, response) = (edition.wording, edition.summary.response)
    guard response.invited != nil || response.attended != nil else { return nil }
    let stages: [(name: RichText, count: Int?)] = [
      (wording.invited, response.invited), (wording.attended, response.attended),
      (wording.returned, response.returned), (wording.complete, response.complete),
    ]
    let drawn = stages.indices.map { stage($0, of: stages, in: edition) }
    let parts = drawn.map { "\($0.label): \($0.count.value.map(edition.integer) ?? wording.notStated)" }
    let title = wording.responseCaption.plain
    let rate = response.rate.map { rate in
      wording.rateShort(
        edition.percent(rate.value), definition: rate.definition.rawValue,
        of: wording.rate(rate.definition.rawValue, of: rate.denominator.members).plain)
    }
    let frame = FigureFrame(
      id: edition.identifiers.name(of: .response), questionIDs: [], title: RichText(title),
      caption: wording.responseCaption, subtitle: wording.returnedForms(edition.integer(response.returned)),
      shortAlternative: wording.funnelChart(title),
      longAlternative: AlternativeText.text(wording.responseCaption, parts + [rate].compactMap { $0 }, in: edition),
      method: wording.responseMethod, table: ResponseChapter.table(edition))
    return frame.figure(in: edition) { caption in
      ResponseFunnelChart(caption: caption, stages: drawn, rate: rate ?? "", axisTitle: wording.personsAxis)
    }
  }

  /// A stage with its shares of the stage before and of the first one that is known.
  private static func stage(
    _ index: Int, of stages: [(name: RichText, count: Int?)], in edition: ReportEdition
  ) -> ResponseFunnelChart.Stage {
    let (wording, stage) = (edition.wording, stages[index])
    let known = stages[..<index].compactMap(\.count)
    var shares = ""
    if let count = stage.count, let before = known.last, let first = known.first, before >= count, before > 0 {
      let share = edition.percent(Double(count) / Double(before))
      shares =
        known.count == 1 || first < count || first == 0
        ? wording.ofStageBefore(share)
        : wording.ofStages(share, first: edition.percent(Double(count) / Double(first)))
      if before < ValuePolicy.minimumPercentageBase { shares = "" }
    }
    return ResponseFunnelChart.Stage(
      label: stage.name.plain, count: stage.count.map { .shown($0) } ?? .absent(wording.notStated), shares: shares)
  }
}
