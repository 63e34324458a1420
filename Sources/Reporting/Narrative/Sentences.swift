import Disclosure
import Statistics
import SurveyModel

/// What the figures of a question say in words; every number in a sentence stands in the tables too.
///
/// A kind of question whose distribution has no summary that is true without judgement gets none.
enum Sentences {
  /// The sentences about one question over all respondents, in reading order.
  static func sentences(about question: ReleasableQuestion, in edition: ReportEdition) -> [RichText] {
    let answers = question.overall
    switch question.question.kind {
    case .text: return [written(answers, in: edition)]
    case .file: return [given(answers, in: edition, words: edition.wording.uploaded)]
    case .geopoint: return [given(answers, in: edition, words: edition.wording.located)]
    case _ where answers.base.valid == 0: return []
    case .rating(let declared):
      let scale = question.question.keyedScale ?? declared
      let topTwo = TopTwoSentences.sentence(about: answers, scale: scale, in: edition)
      return (topTwo.map { [$0] } ?? []) + NonresponseSentences.sentences(about: question, in: edition)
    case .recommendation: return recommendation(answers, in: edition)
    case .number(let range): return numbers(answers, unit: range.unit, in: edition)
    case .date: return answers.days.map { [days($0, in: edition)] } ?? []
    case .ranking: return [ranked(answers, in: edition)]
    case .constantSum(_, let total):
      let (count, number) = (answers.base.valid, edition.integer(answers.base.valid))
      return [edition.wording.shared(count: count, number: number, total: total.map(edition.short))]
    case .single, .multiple: return []
    }
  }

  private static func recommendation(_ answers: ReleasableAnswers, in edition: ReportEdition) -> [RichText] {
    func count(_ codes: ClosedRange<Int>) -> String? {
      let counts = answers.categories.filter { codes.contains($0.category.code) }.map(\.count.value)
      let released = counts.compactMap { $0 }
      return released.count == counts.count ? edition.integer(released.reduce(0, +)) : nil
    }
    let passives = RecommendationScale.detractors.upperBound + 1...RecommendationScale.promoters.lowerBound - 1
    guard let promoters = count(RecommendationScale.promoters), let neither = count(passives),
      let detractors = count(RecommendationScale.detractors)
    else { return [] }
    let groups = edition.wording.recommendation(
      promoters: promoters, passives: neither, detractors: detractors,
      base: edition.integer(answers.base.valid))
    let score = answers.statistics.first { $0.name == .recommendationScore }?.estimation.value?.estimate
    return [groups]
      + (score.map { score in
        let interval = edition.interval(score, of: .recommendationScore)
        return [
          edition.wording.score(
            edition.value(score, of: .recommendationScore),
            evidence: interval.map { edition.wording.intervalOnly($0, level: edition.level) })
        ]
      } ?? [])
  }

  private static func ranked(_ answers: ReleasableAnswers, in edition: ReportEdition) -> RichText {
    let tied = answers.tiedRankings ?? 0
    return edition.wording.ranked(
      count: answers.base.valid, number: edition.integer(answers.base.valid), tied: tied,
      tiedNumber: edition.integer(tied))
  }

  private static func numbers(
    _ answers: ReleasableAnswers, unit: LocalisedText?, in edition: ReportEdition
  ) -> [RichText] {
    let count = answers.base.valid
    let given = edition.wording.numbersGiven(
      count: count, number: edition.integer(count), unit: unit.map(edition.text))
    // A number that few gave points at persons ("37 years of service"); pages are passed on, so it is not spelt out there.
    guard answers.numbers.allSatisfy({ $0.count >= edition.summary.policy.minimumCell }) else { return [given] }
    let list = answers.numbers.map { "\(edition.short($0.value)) (\(edition.integer($0.count)))" }
    return list.isEmpty ? [given] : [given, edition.wording.numbersListed(list.joined(separator: ", "))]
  }

  private static func days(_ days: ReleasableDays, in edition: ReportEdition) -> RichText {
    edition.wording.days(
      count: days.count, number: edition.integer(days.count), first: days.first, last: days.last)
  }

  private static func written(_ answers: ReleasableAnswers, in edition: ReportEdition) -> RichText {
    given(answers, in: edition, words: edition.wording.written)
  }

  /// How many of those to whom the question was shown gave something that is only counted.
  private static func given(
    _ answers: ReleasableAnswers, in edition: ReportEdition,
    words: (_ count: Int, _ number: String, _ shown: String) -> RichText
  ) -> RichText {
    words(answers.base.valid, edition.integer(answers.base.valid), edition.integer(answers.base.shown))
  }
}
