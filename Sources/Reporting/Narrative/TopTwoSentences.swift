import Disclosure
import Statistics
import SurveyModel

/// How many chose one of the two most favourable answers of a scale whose polarity is declared.
enum TopTwoSentences {
  /// The sentence about one question; `nil` where the scale has no top 2 box or a count of it is withheld.
  static func sentence(about answers: ReleasableAnswers, scale: Scale, in edition: ReportEdition) -> RichText? {
    guard let labels = labels(of: scale, in: edition), let chosen = chosen(answers, scale: scale, in: edition) else {
      return nil
    }
    return edition.wording.topTwo(chosen.words, count: chosen.count, answers: labels)
  }

  /// The same about items of a battery that share a scale and its direction: what is counted, and one point an item.
  static func points(
    about items: [ReleasableQuestion], in edition: ReportEdition
  ) -> (lead: RichText, points: [RichText])? {
    guard let scale = items.first?.question.keyedScale, let labels = labels(of: scale, in: edition) else { return nil }
    let points = items.compactMap { item in
      chosen(item.overall, scale: scale, in: edition).map {
        edition.wording.item(edition.text(of: item.question), $0.words)
      }
    }
    return points.isEmpty ? nil : (edition.wording.topTwoOfItems(answers: labels), points)
  }

  /// The sentence about one question when it stands alone, with the wording of the question.
  static func finding(about question: ReleasableQuestion, scale: Scale, in edition: ReportEdition) -> RichText? {
    guard let labels = labels(of: scale, in: edition),
      let chosen = chosen(question.overall, scale: scale, in: edition)
    else { return nil }
    return edition.wording.ratingFinding(
      edition.fullText(of: question.question), chosen.words, count: chosen.count, answers: labels)
  }

  /// The two answers, the more favourable one first.
  private static func labels(of scale: Scale, in edition: ReportEdition) -> RichText? {
    scale.topTwoBox.map { box in
      edition.wording.either(box.reversed().map { edition.wording.quoted(edition.label(scale.categories[$0])) })
    }
  }

  /// How many chose one of both answers, and the subject of a sentence about them; `nil` where a count is withheld.
  static func chosen(
    _ answers: ReleasableAnswers, scale: Scale, in edition: ReportEdition
  ) -> (count: Int, words: RichText)? {
    guard let box = scale.topTwoBox, answers.base.valid > 0 else { return nil }
    let codes = Set(box.map { scale.categories[$0].code })
    let categories = answers.categories.filter { codes.contains($0.category.code) }
    let counts = categories.compactMap(\.count.value)
    guard counts.count == categories.count else { return nil }
    let count = counts.reduce(0, +)
    let share = answers.statistics.first { $0.name == .topTwoBox }?.estimation.value?.estimate
    let words = edition.wording.respondents(
      edition.integer(count), of: edition.integer(answers.base.valid),
      evidence: share.map { share in
        edition.wording.evidence(
          share: edition.value(share, of: .topTwoBox), interval: edition.interval(share, of: .topTwoBox),
          level: edition.level)
      })
    return (count, words)
  }
}
