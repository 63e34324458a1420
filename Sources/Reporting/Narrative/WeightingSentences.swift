import Charting
import Disclosure
import SurveyModel

/// How the respondents were weighted, in words that every output shares.
enum WeightingSentences {
  /// What was done and where the targets come from; `nil` where no weights are asked for.
  static func method(in edition: ReportEdition) -> RichText? {
    guard edition.summary.weighting != nil, let declared = edition.summary.definition.weights else { return nil }
    let questions = declared.targets.map { edition.wording.quoted(text(ofQuestion: $0.question, in: edition)) }
    return edition.wording.weightingMethod(
      isRaking: declared.isRaking, questions: edition.wording.all(questions), source: edition.text(declared.source))
  }

  /// What came of it: the effective number and the range of the weights, or why there are none.
  static func outcome(in edition: ReportEdition) -> [RichText] {
    let (wording, summary) = (edition.wording, edition.summary)
    if let refusal = summary.weighting?.refusal {
      let place = refusal.place
      let question = place.question.map { text(ofQuestion: $0, in: edition) } ?? ""
      return [
        wording.notWeighted,
        wording.refusal(refusal, question: question, answer: place.answer.map(edition.label) ?? ""),
      ]
    }
    guard let balance = summary.weighting?.balance?.value else {
      return summary.weighting == nil
        ? [] : [wording.balanceWithheld(minimumGroup: edition.integer(summary.policy.minimumGroup))]
    }
    return sentences(about: balance, in: edition)
  }

  private static func sentences(about balance: ReleasableBalance, in edition: ReportEdition) -> [RichText] {
    let (wording, declared) = (edition.wording, edition.summary.definition.weights)
    func multiple(_ weight: Double) -> String { edition.numbers.decimal(weight, fractionDigits: 2) }
    var sentences = [
      wording.effectiveNumber(
        edition.effective(balance.effectiveNumber), of: edition.integer(balance.n),
        designEffect: multiple(balance.designEffect)),
      wording.weightRange(smallest: multiple(balance.smallestWeight), largest: multiple(balance.largestWeight)),
    ]
    if let limit = declared?.trim {
      sentences.append(
        wording.trimmedWeights(
          limit: edition.short(limit), count: balance.trimmed, number: edition.integer(balance.trimmed)))
    }
    if declared?.isRaking == true { sentences.append(wording.rakingIterations(edition.integer(balance.iterations))) }
    if balance.leftOut > 0 {
      sentences.append(wording.withoutWeight(count: balance.leftOut, number: edition.integer(balance.leftOut)))
    }
    return sentences
  }

  /// The wording of a question of the survey, also of one that is not evaluated; its id where it has none.
  private static func text(ofQuestion id: String, in edition: ReportEdition) -> RichText {
    if let question = edition.summary.questions.first(where: { $0.question.id == id })?.question {
      return edition.text(of: question)
    }
    return edition.material.stopped.first { $0.id == id }.map { edition.text($0.text) } ?? RichText(id, .code)
  }
}

extension ReportEdition {
  /// An effective number of answers, to one decimal.
  func effective(_ number: Double) -> String { numbers.decimal(number, fractionDigits: 1) }
}
