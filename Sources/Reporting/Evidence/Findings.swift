import Disclosure
import Statistics
import SurveyModel

/// What the protected figures of one event allow to be said, in questionnaire order.
enum Findings {
  /// Every finding of an event.
  ///
  /// - Parameter event: the number of the event in the practice file, counting from 1.
  static func findings(of edition: ReportEdition, event: Int) -> [Finding] {
    let overall = edition.summary.definition.analysis?.overall
    // What was asked about before is told with the change, and says nothing of the event.
    let before = Set(edition.summary.changes?.items.map(\.questions.first) ?? [])
    let questions = edition.summary.questions.indices.compactMap { index -> Finding? in
      guard !before.contains(index) else { return nil }
      let question = edition.summary.questions[index]
      return switch question.question.kind {
      case .rating: rating(question, event: event, isOverall: question.question.id == overall, in: edition)
      case .recommendation: recommendation(question, event: event, in: edition)
      case .multiple: choices(question, event: event, in: edition)
      case .single, .ranking, .constantSum, .number, .date, .text, .file, .geopoint: nil
      }
    }
    return questions + changes(event: event, in: edition)
  }

  private static func reference(_ question: Question, event: Int, in edition: ReportEdition) -> FindingReference {
    FindingReference(event: event, name: edition.localName(edition.identifiers.name(of: question)))
  }

  // MARK: Ratings

  private static func rating(
    _ question: ReleasableQuestion, event: Int, isOverall: Bool, in edition: ReportEdition
  ) -> Finding? {
    guard let scale = question.question.keyedScale, question.overall.base.valid > 0,
      let sentence = TopTwoSentences.finding(about: question, scale: scale, in: edition)
    else { return nil }
    let share = question.overall.statistics.first { $0.name == .topTwoBox }?.estimation.value?.estimate
    return Finding(
      topic: isOverall ? .overall : .rating, reference: reference(question.question, event: event, in: edition),
      questionID: question.question.id, favour: share?.value, sentence: sentence,
      sides: SideSentences.sentence(about: question, in: edition))
  }

  // MARK: Recommendation

  private static func recommendation(
    _ question: ReleasableQuestion, event: Int, in edition: ReportEdition
  ) -> Finding? {
    let sentences = Sentences.sentences(about: question, in: edition)
    guard !sentences.isEmpty else { return nil }
    let score = question.overall.statistics.first { $0.name == .recommendationScore }?.estimation.value?.estimate
    return Finding(
      topic: .recommendation, reference: reference(question.question, event: event, in: edition),
      questionID: question.question.id, favour: score.map { ($0.value + 100) / 200 },
      sentence: sentences.joined(separator: " "))
  }

  // MARK: Choices

  /// The answer that most chose, and how many chose each of the next ones, at most three.
  private static func choices(
    _ question: ReleasableQuestion, event: Int, in edition: ReportEdition
  ) -> Finding? {
    let base = question.overall.base.valid
    let chosen = question.overall.categories.enumerated().compactMap { index, category in
      category.count.value.map { (index: index, category: category, count: $0) }
    }.filter { $0.count > 0 }.sorted { ($1.count, $0.index) < ($0.count, $1.index) }
    guard base > 0, !chosen.isEmpty else { return nil }
    let parts = chosen.prefix(3).map { item -> RichText in
      let share = edition.share(item.category.share)
      let words = edition.wording.countOf(
        edition.integer(item.count), share: share?.value, interval: share?.interval, level: edition.level)
      return "\(edition.wording.quoted(edition.label(item.category.category))) \(words)"
    }
    return Finding(
      topic: .choice, reference: reference(question.question, event: event, in: edition),
      questionID: question.question.id, favour: nil,
      sentence: edition.wording.choiceFinding(
        edition.text(of: question.question), base: edition.integer(base), edition.wording.all(Array(parts))))
  }

  // MARK: Changes

  private static func changes(event: Int, in edition: ReportEdition) -> [Finding] {
    (edition.summary.changes?.items ?? []).map { item in
      let question = edition.summary.questions[item.questions.second].question
      return Finding(
        topic: .change,
        reference: FindingReference(event: event, name: edition.localName(edition.identifiers.name(of: .changes))),
        questionID: question.id, favour: nil, sentence: ChangeSentences.sentence(about: item, in: edition))
    }
  }
}

extension ReportEdition {
  /// A name of this event without what sets it apart from those of other events.
  func localName(_ name: String) -> String { String(name.dropFirst(identifiers.prefix.count)) }
}
