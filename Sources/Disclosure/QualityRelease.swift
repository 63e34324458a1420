import Aggregation
import SurveyModel

/// Releases what was noticed about the quality of the data.
struct QualityRelease {
  /// The thresholds.
  let policy: DisclosurePolicy

  /// The figures over all exports and over each of them.
  ///
  /// As those over all are published, subtraction could give back a count of one export that is withheld; so where any
  /// export's count of something is small, that of every export is withheld.
  func release(
    _ whole: QualitySummary, exports: [QualitySummary]
  ) -> (whole: ReleasableQuality, exports: [ReleasableQuality]) {
    let released = exports.map { release($0) }
    let alone = exports.count < 2
    func isSafe(_ count: (ReleasableQuality) -> Released<Int>?) -> Bool {
      alone || released.allSatisfy { count($0)?.withheld == nil }
    }
    let isRepetitionSafe = isSafe { $0.repeatedForms?.count }
    // The limits of two exports differ, so that their counts of speeders do not add up to that of both.
    return (
      release(whole),
      released.map { quality in
        ReleasableQuality(
          speeding: quality.speeding,
          repeatedForms: quality.repeatedForms.map { hiding($0, unless: isRepetitionSafe) },
          batteries: quality.batteries.enumerated().map { index, battery in
            let isSafe = isSafe { $0.batteries[index].occurrences.count }
            return .init(id: battery.id, occurrences: hiding(battery.occurrences, unless: isSafe))
          },
          questions: quality.questions.enumerated().map { index, flaw in
            let isSafe = isSafe { $0.questions[index].occurrences.count }
            return .init(
              question: flaw.question, flaw: flaw.flaw, occurrences: hiding(flaw.occurrences, unless: isSafe))
          },
          languages: areLanguagesSafe(released) || alone
            ? quality.languages
            : quality.languages.map { .init(name: $0.name, count: Released(withheld: .complementary)) })
      }
    )
  }

  private func areLanguagesSafe(_ released: [ReleasableQuality]) -> Bool {
    released.allSatisfy { $0.languages.allSatisfy { $0.count.withheld == nil } }
  }

  private func hiding(
    _ occurrences: ReleasableQuality.Occurrences, unless isSafe: Bool
  ) -> ReleasableQuality.Occurrences {
    isSafe ? occurrences : .init(base: occurrences.base, count: Released(withheld: .complementary))
  }

  private func release(_ quality: QualitySummary) -> ReleasableQuality {
    ReleasableQuality(
      speeding: quality.speeding.map { speeding in
        speeding.occurrences.base < policy.minimumPercentageBase
          ? Released(withheld: .lowBase)
          : Released(
            ReleasableQuality.Speeding(
              median: speeding.median, limit: speeding.limit, occurrences: occurrences(speeding.occurrences)))
      },
      repeatedForms: quality.repeatedForms.map(occurrences),
      batteries: quality.batteries.map { .init(id: $0.id, occurrences: occurrences($0.occurrences)) },
      questions: quality.questions.map {
        .init(question: $0.question, flaw: $0.flaw, occurrences: occurrences($0.occurrences))
      }, languages: languages(quality.languages))
  }

  private func occurrences(_ found: QualityTally.Occurrences) -> ReleasableQuality.Occurrences {
    let isSmall = found.count > 0 && found.count < policy.minimumCell
    return .init(base: found.base, count: isSmall ? Released(withheld: .smallCell) : Released(found.count))
  }

  /// The number of respondents with a language can be had from elsewhere, so that a withheld count needs company.
  private func languages(_ languages: [QualitySummary.Language]) -> [ReleasableQuality.Language] {
    let decisions = GroupSuppression(
      sizes: languages.map(\.count), ungrouped: 0, minimum: policy.minimumCell
    ).decide(earlier: languages.map { _ in nil })
    return zip(languages, decisions).map { language, reason in
      .init(name: language.name, count: reason.map { Released(withheld: $0) } ?? Released(language.count))
    }
  }
}
